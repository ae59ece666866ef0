// Runs ninja and tells how far it is.
import { availableParallelism, totalmem } from 'node:os';
import { run } from '../lib/run.mjs';

/** A webrtc batch takes up to about 1 GB of memory to compile. */
export function jobs(environment = process.env) {
  const asked = Number(environment.ENGINE_JOBS);
  if (Number.isInteger(asked) && asked > 0) return asked;
  return Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 1.5e9)));
}

const SHOWN = 40;

/** The compiler's words about each failure: ninja goes on for a while and would push them out of sight. */
class Failures {
  /** @type {string[]} */
  lines = [];
  #failing = false;

  see(line) {
    if (/^\[\d+\/\d+\]|^ninja:/.test(line)) this.#failing = false;
    if (line.startsWith('FAILED: ')) this.#failing = true;
    if (this.#failing) this.lines.push(line);
  }
}

export async function runNinja(folder, targets, { title, report = () => {}, keepOpen }) {
  const failures = new Failures();
  try {
    await run('ninja', ['-C', folder, '-j', String(jobs()), ...targets], {
      env: { NINJA_STATUS: '[%f/%t] ' },
      keepOpen,
      onLine: (line) => {
        failures.see(line);
        const match = /^\[(\d+)\/(\d+)\]/.exec(line);
        if (match) report(`${title} ${match[1]} of ${match[2]},`, Number(match[1]) / Number(match[2]));
      },
    });
  } catch (error) {
    if (failures.lines.length === 0) throw error;
    const shown = failures.lines.slice(0, SHOWN).map((line) => line.slice(0, 400));
    throw Object.assign(new Error([`${title} does not compile:`, ...shown].join('\n'), { cause: error }), { output: failures.lines });
  }
}
