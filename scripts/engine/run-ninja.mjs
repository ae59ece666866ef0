// Runs ninja and tells how far it is.
import { availableParallelism, totalmem } from 'node:os';
import { run } from '../lib/run.mjs';

/** A webrtc batch takes up to about 1 GB of memory to compile. */
export function jobs(environment = process.env) {
  const asked = Number(environment.ENGINE_JOBS);
  if (Number.isInteger(asked) && asked > 0) return asked;
  return Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 1.5e9)));
}

export async function runNinja(folder, targets, { title, report = () => {}, keepOpen }) {
  await run('ninja', ['-C', folder, '-j', String(jobs()), ...targets], {
    env: { NINJA_STATUS: '[%f/%t] ' },
    keepOpen,
    onLine: (line) => {
      const match = /^\[(\d+)\/(\d+)\]/.exec(line);
      if (match) report(`${title} ${match[1]} of ${match[2]},`, Number(match[1]) / Number(match[2]));
    },
  });
}
