// The engine's key: the same key means the same engine, so an installed folder of that name needs no build.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recipe } from './recipe.mjs';

const here = import.meta.dirname;

/** The files that a build reads from this folder, by name. */
export function inputFiles(platform, folder = here) {
  const list = (name) =>
    readdirSync(join(folder, name))
      .sort()
      .map((file) => `${name}/${file}`);
  return [`manifest/${platform}.json`, ...list('patches'), ...list('sources')];
}

/** Twelve hexadecimal digits over the recipe and each input file's name and content. */
export function engineKey(platform, { folder = here, ingredients = recipe } = {}) {
  const hash = createHash('sha256').update(JSON.stringify(ingredients));
  for (const file of inputFiles(platform, folder)) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

/** The name of the installed folder: `150.0.7871.100-x64-0123456789ab`. */
export function engineName(platform) {
  const [version] = recipe.chromium.version.split('-');
  return `${version}-${platform.split('-')[1]}-${engineKey(platform)}`;
}
