// `npm run prebuild`: prebuilds/linux-x64/ and THIRD_PARTY_NOTICES.md, what npm ships. prebuildify runs node-gyp, node-gyp runs binding.gyp, and that runs cmake-js.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

// node-gyp asks for Node's headers even where nothing is compiled with them; those beside the running Node spare a download.
const prefix = dirname(dirname(process.execPath));
const nodedir = process.env.npm_config_nodedir ?? (existsSync(join(prefix, 'include', 'node', 'common.gypi')) ? prefix : undefined);

const { status } = spawnSync('npx', ['prebuildify', '--napi', '--strip', '--tag-libc', '--target', process.version], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(nodedir && { npm_config_nodedir: nodedir }) },
});
await import('./notices.mjs');
// What node-gyp made; the local build is in out/.
rmSync(join(root, 'build'), { recursive: true, force: true });
process.exit(status ?? 1);
