import { parentPort } from 'node:worker_threads';
import { dispatchOnScope, workerScope } from './workerScope';

/** Defines what the host lacks. */
function define(name: string, descriptor: PropertyDescriptor): void {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { ...descriptor, configurable: true, enumerable: true });
}

/** The event handler attributes of an object, as the global object's. */
function defineHandler<T extends object>(name: string & keyof T, target: T): void {
  define(name, {
    get: () => target[name],
    set: (handler: T[typeof name]) => {
      target[name] = handler;
    },
  });
}

/**
 * In a worker: `self`, `onrtctransform`, `addEventListener('rtctransform', ...)`, and the messages, as a browser's worker has them. A host whose
 * global object has them already keeps its own.
 */
export function installWorkerScope(): void {
  if (parentPort === null) return;
  const port = parentPort as typeof parentPort & EventTarget & { onmessage: unknown; onmessageerror: unknown };
  const targetOf = (type: string): EventTarget => (type === 'message' || type === 'messageerror' ? port : workerScope);
  type Registration = Parameters<EventTarget['addEventListener']>;

  define('self', { value: globalThis, writable: true });
  define('dispatchEvent', { value: dispatchOnScope, writable: true });
  define('addEventListener', { value: (...args: Registration) => targetOf(args[0]).addEventListener(...args), writable: true });
  define('removeEventListener', { value: (...args: Registration) => targetOf(args[0]).removeEventListener(...args), writable: true });
  define('postMessage', { value: port.postMessage.bind(port), writable: true });
  defineHandler('onrtctransform', workerScope);
  defineHandler('onmessage', port);
  defineHandler('onmessageerror', port);
}
