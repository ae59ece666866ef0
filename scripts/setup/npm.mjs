// npm packages: `npm ci`, unless node_modules is what package-lock.json says. npm writes its own record (node_modules/.package-lock.json) last of all.
import { join } from 'node:path';
import { readJson } from '../lib/files.mjs';
import { run } from '../lib/run.mjs';

/** Whether npm's record of node_modules has every package of the lock file at its version; packages for other platforms may be absent. */
export function isInstalledAsLocked(lock, record) {
  if (!lock || !record) return false;
  return Object.entries(lock.packages).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const installed = record.packages[path];
    return installed ? installed.version === version : optional === true;
  });
}

export function npmStep(root, title = 'npm packages') {
  const lock = readJson(join(root, 'package-lock.json'));
  return {
    title,
    isDone: () => isInstalledAsLocked(lock, readJson(join(root, 'node_modules', '.package-lock.json'))),
    async run(report, keepOpen) {
      if (!lock) throw new Error('package-lock.json is missing or broken');
      const count = Object.keys(lock.packages).length;
      let fetched = 0;
      // Without the project's own install script: it would build the addon, which is a step of its own here.
      await run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=http'], {
        cwd: root,
        keepOpen,
        onLine: (line) => {
          if (!/^npm http (fetch|cache)/.test(line)) return;
          fetched += 1;
          // One answer is a package's description or its content, and what is in npm's cache needs none: there is no honest fraction.
          report(`${count} packages, ${fetched} answers from the registry`);
        },
      });
      return { note: `${count} packages` };
    },
  };
}
