// Where the engine is: LIBWEBRTC_DIR, or the folder in the user's cache that belongs to this checkout's recipe.
// As a command (`node scripts/engine/where.mjs`) it prints the folder, for CMakeLists.txt, and fails when nothing is installed there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from '../lib/run.mjs';
import { engineName } from './key.mjs';
import { cacheFolder, platform } from './platform.mjs';

/** The folder, whether or not it exists yet; `given` when the user named it. */
export function engineFolder(environment = process.env) {
  if (environment.LIBWEBRTC_DIR) return { folder: environment.LIBWEBRTC_DIR, given: true };
  return { folder: join(cacheFolder(environment), 'engine', engineName(platform)), given: false };
}

/** The installer renames a complete folder into place, so one file's presence vouches for all. */
export const isInstalled = (folder) => existsSync(join(folder, 'manifest.json')) && existsSync(join(folder, 'libwebrtc.cmake'));

if (isMain(import.meta.url)) {
  const { folder, given } = engineFolder();
  if (!isInstalled(folder)) {
    console.error(
      given ? `LIBWEBRTC_DIR (${folder}) has no libwebrtc.cmake and manifest.json` : `no engine in ${folder}: run \`npm run engine\``,
    );
    process.exit(1);
  }
  console.log(folder);
}
