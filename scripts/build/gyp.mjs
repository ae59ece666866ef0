// binding.gyp's one action: builds the addon with cmake-js and puts it where node-gyp, @electron/rebuild and prebuildify look for it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const productDir = resolve(process.argv[2] ?? join(root, 'build', 'Release'));
const built = join(root, 'out', 'Release', 'node_libwebrtc.node');

// Not in build/: node-gyp empties that first, and what is in out/ need not be compiled again.
const { status } = spawnSync('npx', ['cmake-js', 'compile', '--out', 'out', '--parallel', '2'], { cwd: root, stdio: 'inherit' });
if (status !== 0 || !existsSync(built)) process.exit(status || 1);

mkdirSync(productDir, { recursive: true });
copyFileSync(built, join(productDir, 'node_libwebrtc.node'));
