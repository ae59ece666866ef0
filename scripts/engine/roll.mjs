// `npm run engine:roll -- VERSION`: moves the engine to another version of Debian's chromium source package (or repeats the current one): asks GN what
// webrtc consists of there, and writes the manifest and the recipe's version. Then `npm run engine` builds it; patches that no longer apply say so.
//   --settle   builds at once, and takes files apart whose names collide with others of their batch
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomic } from '../lib/files.mjs';
import { withLock } from '../lib/lock.mjs';
import { Progress } from '../lib/progress.mjs';
import { isMain, run, runMain } from '../lib/run.mjs';
import { compile, prepareSource, workFolders } from './build.mjs';
import { deriveLibraries, difference, sourcesOf, TARGETS } from './derive.mjs';
import { download } from './download.mjs';
import { generate, makeGnTree } from './gn.mjs';
import { formatManifest, manifestFile, parseManifest, readManifest } from './manifest.mjs';
import { cacheFolder, platform } from './platform.mjs';
import { recipe } from './recipe.mjs';
import { culprits, takeApart } from './settle.mjs';

const SETTLE_ROUNDS = 20;

/** The recipe's text with another version. */
export function withVersion(text, version) {
  const milestone = version.split('.')[0];
  return text.replace(/(const chromium = \{[^}]*version: ')[^']*(', milestone: )\d+/, `$1${version}$2${milestone}`);
}

async function derive(version, report, keepOpen) {
  const cache = cacheFolder();
  const { package: name, suite } = recipe.chromium;
  const records = await download([{ name, version }], { cache, suite, report, keepOpen });
  const { files, folder } = records[name];
  const tarball = (pattern) => join(folder, files.find((file) => pattern.test(file.name)).name);
  const tree = join(cache, 'work', 'gn');
  const root = await makeGnTree(tree, tarball(/\.orig\.tar\.\w+$/), tarball(/\.debian\.tar\.\w+$/), { report, keepOpen });
  const cpu = platform.split('-')[1];
  const out = await generate(root, cpu, { report, keepOpen });
  report('reading the build');
  const commands = await run('ninja', ['-C', out, '-t', 'commands', ...TARGETS], { keepOpen });
  const before = parseManifest(readManifest(platform));
  const libraries = deriveLibraries(sourcesOf(commands, Object.keys(before), cpu), before);
  rmSync(tree, { recursive: true, force: true });
  return { before, libraries };
}

async function settle(libraries, report, keepOpen) {
  const folders = workFolders();
  await prepareSource(folders, { report, keepOpen });
  let current = libraries;
  for (let round = 1; round <= SETTLE_ROUNDS; round += 1) {
    try {
      await compile(folders, current, { report, keepOpen, ninjaOptions: ['-k', '0'] });
      return current;
    } catch (error) {
      const found = culprits(error.output ?? [], join(folders.build, 'unity'), folders.tree);
      if (found.length === 0) throw error;
      current = takeApart(current, found);
    }
  }
  throw new Error(`files still collide after ${SETTLE_ROUNDS} rounds`);
}

async function roll(version, settling) {
  const progress = new Progress();
  const steps = settling ? 2 : 1;
  await withLock(join(cacheFolder(), 'engine.lock'), async (keepOpen) => {
    const { before, libraries } = await progress.step(1, steps, 'manifest', (report) => derive(version, report, keepOpen));
    const write = (list) =>
      writeAtomic(manifestFile(platform), formatManifest({ version: version.split('-')[0], platform, libraries: list }));
    write(libraries);
    const file = join(import.meta.dirname, 'recipe.mjs');
    writeAtomic(file, withVersion(readFileSync(file, 'utf8'), version));
    for (const [what, files] of Object.entries(difference(before, libraries))) {
      progress.say(`${what}: ${files.length}${files.map((name) => `\n  ${name}`).join('')}`);
    }
    if (settling) {
      if (version !== recipe.chromium.version) throw new Error('the recipe has the new version now: run this again with --settle');
      write(await progress.step(2, steps, 'settling', (report) => settle(libraries, report, keepOpen)));
    }
  });
}

if (isMain(import.meta.url)) {
  const words = process.argv.slice(2);
  const version = words.find((word) => !word.startsWith('-')) ?? '';
  if (!/^\d+(\.\d+){3}-\S+$/.test(version) || words.some((word) => word.startsWith('-') && word !== '--settle')) {
    console.error(`usage: npm run engine:roll -- VERSION [--settle], for instance ${recipe.chromium.version}`);
    process.exit(2);
  }
  runMain(() => roll(version, words.includes('--settle')));
}
