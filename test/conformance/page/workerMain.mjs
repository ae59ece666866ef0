// The thread of a dedicated worker: its global scope, with the API, runs the worker's script.
import { parentPort, workerData } from 'node:worker_threads';
import { Loader } from './loader.mjs';
import { define, expose, makeScope } from './scope.mjs';
import { makeWorkerClass } from './worker.mjs';

const { root, href, source, name } = workerData;
const loader = new Loader({ root, base: href });

class WorkerGlobalScope extends EventTarget {
  static [Symbol.hasInstance](object) {
    return object === globalThis;
  }
}

const scope = {
  self: globalThis,
  WorkerGlobalScope,
  DedicatedWorkerGlobalScope: class DedicatedWorkerGlobalScope extends WorkerGlobalScope {},
  name,
  location: new URL(href),
  postMessage: (data, transfer) => parentPort.postMessage(data, Array.isArray(transfer) ? transfer : transfer?.transfer),
  close: () => process.exit(0),
  importScripts(...addresses) {
    for (const address of addresses) loader.run(address);
  },
  Worker: makeWorkerClass({ root, base: href }),
};
const target = makeScope(loader);
for (const [global, value] of Object.entries(scope)) define(global, value, { force: true });
// An uncaught error is the owner's `error` event.
process.removeAllListeners('uncaughtException');
expose(await import('./api.mjs'));
parentPort.on('message', (data) => target.dispatchEvent(new MessageEvent('message', { data })));
parentPort.on('messageerror', (data) => target.dispatchEvent(new MessageEvent('messageerror', { data })));
if (source === undefined) loader.run(href);
else loader.evaluate(source, href);
