import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** The prebuild when there is one, else the local build. */
export function addonPath(): string {
  const folder = join(root, 'prebuilds', `${process.platform}-${process.arch}`);
  const prebuild = existsSync(folder) ? readdirSync(folder).find((file) => file.endsWith('.node')) : undefined;
  return prebuild ? join(folder, prebuild) : join(root, 'out', 'Release', 'node_libwebrtc.node');
}
