// A page's `Worker`: a dedicated worker on a thread of worker_threads.
import { fileURLToPath } from 'node:url';
import { Worker as Thread } from 'node:worker_threads';
import { ErrorEvent } from './scope.mjs';

const main = fileURLToPath(new URL('./workerMain.mjs', import.meta.url));

/**
 * `scripts`: source by address, where no file of the tree has it.
 * @returns {new (address: string, options?: { name?: string }) => EventTarget}
 */
export function makeWorkerClass({ root, base, scripts = {} }) {
  return class Worker extends EventTarget {
    onmessage = null;
    onmessageerror = null;
    onerror = null;

    constructor(address, { name = '' } = {}) {
      super();
      const { href } = new URL(address, base);
      /** The thread: what an API of Node takes. */
      this.nodeWorker = new Thread(main, {
        workerData: { root, href, name, source: scripts[href] },
        stdout: true,
        stderr: true,
        execArgv: process.execArgv.filter((flag) => !flag.includes('expose-gc')),
      });
      const fire = (event) => {
        this[`on${event.type}`]?.call(this, event);
        this.dispatchEvent(event);
      };
      this.nodeWorker.on('message', (data) => fire(new MessageEvent('message', { data })));
      this.nodeWorker.on('messageerror', (data) => fire(new MessageEvent('messageerror', { data })));
      this.nodeWorker.on('error', (error) => fire(new ErrorEvent('error', { message: error.message, error, cancelable: true })));
    }

    postMessage(data, transfer) {
      this.nodeWorker.postMessage(data, Array.isArray(transfer) ? transfer : transfer?.transfer);
    }

    terminate() {
      this.nodeWorker.terminate();
    }
  };
}
