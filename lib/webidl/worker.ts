// Worker: https://html.spec.whatwg.org/multipage/workers.html#worker. Node's class is in node:worker_threads, and others are wrapped
// around it to look as a browser's; what they have in common is enough.

import { BroadcastChannel, MessagePort } from 'node:worker_threads';
import { typeMismatch } from './interface';

/**
 * A `worker_threads.Worker`, or an object whose `postMessage` takes a message, and what to transfer with it, to the `parentPort` of one.
 * @category Web platform
 */
export interface WorkerLike {
  /** Sends a message. */
  postMessage(message: unknown, transfer?: readonly object[]): void;
}

export function isWorker(value: unknown): value is WorkerLike {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof MessagePort || value instanceof BroadcastChannel) return false;
  return typeof (value as Partial<WorkerLike>).postMessage === 'function';
}

export function toWorker(value: unknown, context: string): WorkerLike {
  if (!isWorker(value)) throw typeMismatch(context, 'a Worker');
  return value;
}
