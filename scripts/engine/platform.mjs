// The platforms that the engine is built for, and where it lives on this machine.
import { homedir } from 'node:os';
import { join } from 'node:path';

/** `linux-x64`: names the manifest and the installed folder. */
export const platform = `${process.platform}-${process.arch}`;

/** The user's cache folder of this project (XDG base directory specification). */
export function cacheFolder(environment = process.env) {
  const base = environment.XDG_CACHE_HOME?.startsWith('/') ? environment.XDG_CACHE_HOME : join(homedir(), '.cache');
  return join(base, 'node-libwebrtc');
}
