// The addon: CMakeLists.txt, built by cmake-js against the installed engine.
import { join } from 'node:path';
import { jobs } from '../engine/run-ninja.mjs';
import { engineFolder } from '../engine/where.mjs';
import { readJson } from '../lib/files.mjs';
import { run } from '../lib/run.mjs';
import { hashInputs, stampFor } from './stamp.mjs';

export function addonStep(root) {
  const stamp = stampFor(join(root, 'out'), [join('Release', 'node_libwebrtc.node')]);
  const inputs = () => {
    const { folder } = engineFolder();
    const versions = ['node-addon-api', 'node-api-headers', 'cmake-js'].map(
      (name) => readJson(join(root, 'node_modules', name, 'package.json'))?.version,
    );
    return hashInputs(root, ['native', 'CMakeLists.txt'], [folder, readJson(join(folder, 'manifest.json')), versions]);
  };
  return {
    title: 'addon',
    isDone: () => stamp.isFresh(inputs()),
    async run(report, keepOpen) {
      const before = inputs();
      stamp.remove();
      const cmake = join(root, 'node_modules', 'cmake-js', 'bin', 'cmake-js');
      await run(
        process.execPath,
        [cmake, 'compile', '--out', 'out', '--parallel', String(jobs()), `--CDLIBWEBRTC_DIR=${engineFolder().folder}`],
        {
          cwd: root,
          keepOpen,
          onLine: (line) => {
            const match = /^\[(\d+)\/(\d+)\]/.exec(line);
            if (match) report(`${match[1]} of ${match[2]} files,`, Number(match[1]) / Number(match[2]));
          },
        },
      );
      stamp.write(before);
    },
  };
}
