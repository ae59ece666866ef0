// One process at a time, by flock(2): the kernel lets go when the last holder of the descriptor is gone, however it died, so no lock is ever stale.
// Programs that inherit the descriptor (run's `keepOpen`) hold it too: what a killed setup left running still keeps the next one out.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** Takes the lock, waiting for it if need be (`onWait` is told once), calls `work` with its descriptor, and releases it. */
export async function withLock(file, work, onWait = () => {}) {
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(file, 'a');
  try {
    const flock = (...options) => {
      const { status, error } = spawnSync('flock', [...options, '3'], { stdio: ['ignore', 'ignore', 'ignore', descriptor] });
      if (error) throw error;
      return status === 0;
    };
    if (!flock('--nonblock')) {
      onWait();
      if (!flock()) throw new Error(`cannot lock ${file}`);
    }
    return await work(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
