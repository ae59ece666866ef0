// `npm run setup`: everything between a fresh clone and a program that runs: Debian packages, npm packages, the engine, the addon, the TypeScript build.
// Each step looks whether its work is done before it does any, so a second run ends at once and an interrupted one continues. Needs only Node and apt.
//   --tests     the packages that the test suite and the checks need, too
//   --interop   the browsers, servers and libraries that the interop tests call, too (0.6 GB)
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cacheFolder } from './engine/platform.mjs';
import { withLock } from './lib/lock.mjs';
import { elapsed, Progress } from './lib/progress.mjs';
import { runMain } from './lib/run.mjs';
import { addonStep } from './setup/addon.mjs';
import { engineStep } from './setup/engine.mjs';
import { npmStep } from './setup/npm.mjs';
import { packagesStep } from './setup/packages.mjs';
import { typescriptStep } from './setup/typescript.mjs';

const root = join(import.meta.dirname, '..');
const groups = ['tests', 'interop'];
const unknown = process.argv.slice(2).filter((argument) => !groups.some((group) => argument === `--${group}`));
if (unknown.length > 0) {
  console.error(`unknown argument ${unknown[0]}; usage: node scripts/setup.mjs [--tests] [--interop]`);
  process.exit(2);
}
const chosen = groups.filter((group) => process.argv.includes(`--${group}`));

const begun = Date.now();
const progress = new Progress();
const steps = [
  packagesStep(chosen),
  npmStep(root),
  ...(chosen.includes('interop') ? [npmStep(join(root, 'test', 'interop'), 'npm packages of the interop tests')] : []),
  engineStep(),
  addonStep(root),
  typescriptStep(root),
];
const lock = join(cacheFolder(), `setup-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`);

/** Whether there was anything to do. */
async function setUp(keepOpen) {
  let worked = false;
  for (const [index, step] of steps.entries()) {
    if (await step.isDone()) continue;
    worked = true;
    await progress.step(index + 1, steps.length, step.title, (report) => step.run(report, keepOpen));
  }
  return worked;
}

runMain(async () => {
  const worked = await withLock(lock, setUp, () => progress.say('another set-up of this folder is running; waiting for it'));
  progress.say(`set-up: ${worked ? 'done' : 'nothing to do'}  ${elapsed(Date.now() - begun)}`);
});
