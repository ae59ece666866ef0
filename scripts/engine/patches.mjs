// Keeps the source tree equal to the packages' content plus exactly the patches in patches/. The original of every file that a patch touches is kept aside;
// each run patches copies of the originals and brings into the tree only what came out different, so that adding, changing or removing a patch
// recompiles what it touches and nothing else.
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyAtomic, filesBelow } from '../lib/files.mjs';
import { run } from '../lib/run.mjs';

/** The files that a unified diff changes, relative to the tree. */
export function touchedFiles(patch) {
  return [...patch.matchAll(/^\+\+\+ b\/(\S+)/gm)].map(([, file]) => file);
}

/**
 * `originals` and `scratch` are folders of ours beside the tree.
 * @param {string} tree
 * @param {string} patches
 * @param {{ originals: string, scratch: string, keepOpen?: number }} options
 */
export async function applyPatches(tree, patches, { originals, scratch, keepOpen }) {
  const names = readdirSync(patches)
    .filter((name) => name.endsWith('.patch'))
    .sort();
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });

  for (const name of names) {
    const text = readFileSync(join(patches, name), 'utf8');
    if (!text.startsWith('Why: ')) throw new Error(`${name}: its first line must say why, as in "Why: ..."`);
    for (const file of touchedFiles(text)) {
      if (!existsSync(join(tree, file))) throw new Error(`${name}: the source has no ${file}`);
      if (!existsSync(join(originals, file))) copyAtomic(join(tree, file), join(originals, file));
      if (!existsSync(join(scratch, file))) copyAtomic(join(originals, file), join(scratch, file));
    }
    try {
      await run('patch', ['--strip=1', '--fuzz=0', '--batch', '--forward', '--no-backup-if-mismatch', '--silent'], {
        cwd: scratch,
        input: createReadStream(join(patches, name)),
        keepOpen,
      });
    } catch (error) {
      throw new Error(`${name} does not apply\n${error.message}`, { cause: error });
    }
  }

  const changed = [];
  for (const file of filesBelow(originals)) {
    const patched = join(scratch, file);
    const wanted = existsSync(patched) ? patched : join(originals, file);
    if (readFileSync(wanted).equals(readFileSync(join(tree, file)))) continue;
    copyAtomic(wanted, join(tree, file));
    changed.push(file);
  }
  rmSync(scratch, { recursive: true, force: true });
  return changed;
}
