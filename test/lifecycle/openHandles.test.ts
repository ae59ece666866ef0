import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const jestProgram = join(root, 'node_modules', 'jest', 'bin', 'jest.js');

describe('jest --detectOpenHandles', () => {
  // What each leaves is what its kind of object leaves: connections and channels, tracks and devices, sinks and sources, recorders.
  // Whether their tests pass is told where they run by themselves.
  it.each(['connection', 'media', 'capture', 'nonstandard', 'recording'])(
    'finds nothing open after test/unit/%s',
    (folder) => {
      const { stderr } = spawnSync(process.execPath, [jestProgram, '--detectOpenHandles', `test/unit/${folder}/`], {
        cwd: root,
        encoding: 'utf8',
        timeout: 150_000,
      });
      expect(stderr).toMatch(/Tests: .*\d+ passed/);
      expect(stderr).not.toMatch(/open handle|did not exit/);
    },
    160_000,
  );
});
