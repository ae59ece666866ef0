// The engine: scripts/engine does the work.
import { ensureEngine } from '../engine/build.mjs';
import { engineFolder, isInstalled } from '../engine/where.mjs';

export function engineStep() {
  return {
    title: 'engine (libwebrtc)',
    isDone: () => isInstalled(engineFolder().folder),
    run: (report) => ensureEngine({ report }),
  };
}
