// Makes the source tree: chromium's folders from its tarball, and the codec libraries' packages where chromium has them. The tree appears whole or not at all.
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { readJson, writeAtomic } from '../lib/files.mjs';
import { run } from '../lib/run.mjs';

/** What the tree was made of, kept in it: another answer means another tree. */
const stamp = (recipe, records) => ({
  folders: recipe.folders,
  packages: Object.fromEntries(Object.entries(records).map(([name, record]) => [name, record.dsc])),
});
const stampFile = (tree) => join(tree, '.contents.json');

export const contentsOf = (tree) => readJson(stampFile(tree));

/** Whether `tree` has the recipe's folders at the recipe's version, so that nothing needs to be downloaded. */
export function isUnpacked(tree, recipe) {
  const contents = contentsOf(tree);
  return (
    contents !== undefined &&
    JSON.stringify(contents.folders) === JSON.stringify(recipe.folders) &&
    contents.packages[recipe.chromium.package] === `${recipe.chromium.package}_${recipe.chromium.version}.dsc` &&
    Object.keys(recipe.codecs).every((name) => name in contents.packages)
  );
}

/** Extracts what matches `patterns` from a tarball into `folder`. */
export async function extract(tarball, patterns, folder, { strip, report, keepOpen }) {
  const total = statSync(tarball).size;
  let read = 0;
  const counter = new Transform({
    highWaterMark: 1 << 20,
    transform(chunk, _encoding, done) {
      read += chunk.length;
      report(`unpacking ${basename(tarball).split('_')[0]}`, read / total);
      done(null, chunk);
    },
  });
  // xz uses every core: the tarball is made of independent blocks.
  const options = [
    '--extract',
    '--file=-',
    '--use-compress-program=xz -d -T0',
    `--strip-components=${strip}`,
    '--no-same-owner',
    '--wildcards',
  ];
  await run('tar', [...options, ...patterns], {
    cwd: folder,
    input: createReadStream(tarball, { highWaterMark: 1 << 20 }).pipe(counter),
    keepOpen,
  });
}

export async function unpack(tree, recipe, records, { report = () => {}, keepOpen } = {}) {
  const temporary = `${tree}.tmp`;
  rmSync(temporary, { recursive: true, force: true });
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });

  const chromium = records[recipe.chromium.package];
  const tarball = chromium.files.find(({ name }) => /\.orig\.tar\.\w+$/.test(name)).name;
  const patterns = recipe.folders.map((folder) => `*/${folder}/*`);
  await extract(join(chromium.folder, tarball), patterns, temporary, { strip: 1, report, keepOpen });
  const missing = recipe.folders.filter((folder) => !existsSync(join(temporary, folder)));
  if (missing.length > 0) throw new Error(`${tarball} has no ${missing.join(', ')}`);

  for (const [name, { folder }] of Object.entries(recipe.codecs)) {
    report(`unpacking ${name}`);
    const target = join(temporary, folder);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(dirname(target), { recursive: true });
    // The checksums are verified already; this applies Debian's own patches.
    await run('dpkg-source', ['--no-copy', '--no-check', '-x', join(records[name].folder, records[name].dsc), target], {
      cwd: temporary,
      keepOpen,
    });
  }
  writeAtomic(stampFile(temporary), JSON.stringify(stamp(recipe, records), null, 1));
  renameSync(temporary, tree);
}
