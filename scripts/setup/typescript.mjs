// The TypeScript build: `npm run build:lib`, from lib/ to dist/.
import { join } from 'node:path';
import { readJson } from '../lib/files.mjs';
import { run } from '../lib/run.mjs';
import { hashInputs, stampFor } from './stamp.mjs';

export function typescriptStep(root) {
  const stamp = stampFor(join(root, 'dist'), ['index.js', 'index.mjs', 'index.d.ts']);
  const inputs = () => {
    const version = readJson(join(root, 'node_modules', 'typescript', 'package.json'))?.version;
    return hashInputs(
      root,
      ['lib', 'tsconfig.json', 'tsconfig.build.json', 'scripts/build'],
      [version, readJson(join(root, 'package.json'))?.scripts?.build],
    );
  };
  return {
    title: 'TypeScript',
    isDone: () => stamp.isFresh(inputs()),
    async run(_report, keepOpen) {
      const before = inputs();
      stamp.remove();
      await run('npm', ['run', '--silent', 'build:lib'], { cwd: root, keepOpen });
      stamp.write(before);
    },
  };
}
