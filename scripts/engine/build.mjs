// `npm run engine`: builds libwebrtc from Debian's source package and installs it in the user's cache; does nothing when it is there. Can be interrupted at any
// moment and continues where it was: verified downloads, a whole source tree and ninja's finished objects are used again.
//   --keep    leaves the build folder (2 GB) in the cache, for work on patches
// ENGINE_JOBS sets how many compilers run at once; LIBWEBRTC_DIR names an engine of your own, and nothing is built.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesBelow, writeIfChanged } from '../lib/files.mjs';
import { withLock } from '../lib/lock.mjs';
import { Progress } from '../lib/progress.mjs';
import { isMain, run, runMain } from '../lib/run.mjs';
import { buildCodecs } from './codecs.mjs';
import { download } from './download.mjs';
import { generatedSources, generateSources } from './generated.mjs';
import { install, removeLeftovers } from './install.mjs';
import { engineKey } from './key.mjs';
import { parseManifest, readManifest } from './manifest.mjs';
import { archiveName, ninjaFile, writeNinja } from './ninja.mjs';
import { applyPatches } from './patches.mjs';
import { cacheFolder, platform } from './platform.mjs';
import { recipe } from './recipe.mjs';
import { runNinja } from './run-ninja.mjs';
import { contentsOf, isUnpacked, unpack } from './unpack.mjs';
import { engineFolder, isInstalled } from './where.mjs';

const here = import.meta.dirname;

/** The folders of a build of the recipe's version. */
export function workFolders(cache = cacheFolder()) {
  const work = join(cache, 'work', `${recipe.chromium.version.split('-')[0]}-${platform}`);
  return {
    work,
    tree: join(work, 'source'),
    build: join(work, 'build'),
    gen: join(work, 'generated'),
    own: join(work, 'own'),
    codecs: join(work, 'codecs'),
  };
}

export async function prepareSource(folders, { report, keepOpen }) {
  if (isUnpacked(folders.tree, recipe)) return;
  const { package: name, version, suite } = recipe.chromium;
  const packages = [{ name, version }, ...Object.keys(recipe.codecs).map((codec) => ({ name: codec }))];
  const records = await download(packages, { cache: cacheFolder(), suite, report, keepOpen });
  // A different tree makes what was built from the old one worthless, and the originals kept for the patches wrong.
  rmSync(folders.work, { recursive: true, force: true });
  mkdirSync(folders.work, { recursive: true });
  await unpack(folders.tree, recipe, records, { report, keepOpen });
}

/** Compiles every library; returns the archives. */
export async function compile(folders, libraries, { report, keepOpen, ninjaOptions = [] }) {
  const { tree, build, gen, own, codecs } = folders;
  report('patches');
  await applyPatches(tree, join(here, 'patches'), {
    originals: join(folders.work, 'originals'),
    scratch: join(folders.work, 'patched'),
    keepOpen,
  });
  await generateSources(tree, gen, { keepOpen });
  // Compiled from a copy: the compiler's commands, and so ninja's memory, do not depend on where this checkout lies.
  const sources = join(here, 'sources');
  for (const file of filesBelow(sources)) writeIfChanged(join(own, file), readFileSync(join(sources, file)));

  const flags = new Map();
  for (const { flags: list } of Object.values(recipe.libraries)) {
    for (const flag of list.filter((item) => item.startsWith('@pkg-config:'))) {
      const names = flag.slice('@pkg-config:'.length).split(',');
      const [line] = await run('pkg-config', ['--cflags', ...names], { keepOpen });
      flags.set(names.join(), line.trim().split(/\s+/));
    }
  }
  const codecArchives = await buildCodecs(tree, codecs, recipe, { report, keepOpen });
  const places = { src: tree, gen, build, own, codecs };
  mkdirSync(build, { recursive: true });
  writeNinja(build, ninjaFile(recipe, libraries, { places, pkgConfig: (names) => flags.get(names.join()), generated: generatedSources }));
  await runNinja(build, ninjaOptions, { title: 'libwebrtc', report, keepOpen });
  return {
    codecs: Object.values(codecArchives),
    libraries: Object.keys(recipe.libraries).map((name) => join(build, 'lib', archiveName(name))),
  };
}

async function describe(folders, begun) {
  const [compiler] = await run(recipe.compiler.cxx, ['--version']);
  const { packages } = contentsOf(folders.tree);
  return {
    version: recipe.chromium.version.split('-')[0],
    milestone: recipe.chromium.milestone,
    key: engineKey(platform),
    platform,
    packages: Object.values(packages).map((dsc) => dsc.replace(/\.dsc$/, '')),
    codecs: recipe.codecNames,
    compiler,
    flags: [...recipe.flags.common, ...recipe.flags.x64, ...recipe.flags.cxx].filter((flag) => !flag.includes('@')),
    definitions: recipe.userDefinitions,
    built: new Date().toISOString(),
    seconds: Math.round((Date.now() - begun) / 1000),
  };
}

/** Makes sure that an engine is installed; returns its folder. `report(text, fraction?)` tells how far it is. */
export async function ensureEngine({ report = () => {}, keep = false } = {}) {
  const { folder, given } = engineFolder();
  if (given && !isInstalled(folder)) throw new Error(`LIBWEBRTC_DIR is ${folder}, which has no libwebrtc.cmake and manifest.json`);
  if (isInstalled(folder)) return { folder, note: given ? 'LIBWEBRTC_DIR' : 'installed already' };
  if (platform !== 'linux-x64')
    throw new Error(`there is no manifest for ${platform} yet (scripts/engine/manifest); LIBWEBRTC_DIR can name another build`);

  const lock = join(cacheFolder(), 'engine.lock');
  const build = async (keepOpen) => {
    if (isInstalled(folder)) return { folder, note: 'installed by another process' };
    const begun = Date.now();
    const folders = workFolders();
    removeLeftovers(dirname(folder));
    await prepareSource(folders, { report, keepOpen });
    const archives = await compile(folders, parseManifest(readManifest(platform)), { report, keepOpen });
    report('installing');
    mkdirSync(dirname(folder), { recursive: true });
    install(folder, { tree: folders.tree, generated: folders.gen, ...archives, recipe, manifest: await describe(folders, begun) });
    if (!keep) rmSync(folders.work, { recursive: true, force: true });
    return { folder, note: basename(folder) };
  };
  return withLock(lock, build, () => report('waiting for another build'));
}

if (isMain(import.meta.url)) {
  const unknown = process.argv.slice(2).filter((argument) => argument !== '--keep');
  if (unknown.length > 0) {
    console.error(`unknown argument ${unknown[0]}; usage: npm run engine [-- --keep]`);
    process.exit(2);
  }
  runMain(async () => {
    const progress = new Progress();
    const { folder } = await progress.step(1, 1, 'engine', (report) => ensureEngine({ report, keep: process.argv.includes('--keep') }));
    progress.say(folder);
  });
}
