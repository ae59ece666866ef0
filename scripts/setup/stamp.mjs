// A stamp says what a build's output was made from. It lies in the output's folder, is taken away before a build and written after it, so that it never vouches
// for half a build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeAtomic } from '../lib/files.mjs';

function filesOf(root, input) {
  const path = join(root, input);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [input];
  return readdirSync(path, { recursive: true })
    .map((file) => join(input, file))
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();
}

/** A hash over the names and content of `inputs` (files and folders of `root`) and over `facts`. */
export function hashInputs(root, inputs, facts = []) {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const file of inputs.flatMap((input) => filesOf(root, input))) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const describe = (file) => (existsSync(file) ? `${statSync(file).size} ${statSync(file).mtimeMs}` : undefined);

/** `outputs`: files that must be as the build left them. */
export function stampFor(folder, outputs) {
  const file = join(folder, '.setup.json');
  const state = () => outputs.map((output) => describe(join(folder, output)) ?? null);
  return {
    isFresh(inputs) {
      const stamp = readJson(file);
      return (
        stamp !== undefined &&
        stamp.inputs === inputs &&
        !state().includes(null) &&
        JSON.stringify(stamp.outputs) === JSON.stringify(state())
      );
    },
    remove: () => rmSync(file, { force: true }),
    write: (inputs) => writeAtomic(file, JSON.stringify({ inputs, outputs: state() })),
  };
}
