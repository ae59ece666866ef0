// Values on their way from an implementation to the program.

import { isMainThread } from 'node:worker_threads';

/** What only workers have. On the main thread there is nothing, and a program there has no use for the type that is promised. */
export function inWorker<T>(value: T): T {
  return isMainThread ? (undefined as T) : value;
}

/** A copy of data that holds no platform object: what a union hands out. */
export function copyData<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyData) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyData(item)])) as T;
}

export function exposeNullable<T, U>(value: T | null, expose: (value: T) => U): U | null {
  return value === null ? null : expose(value);
}

const exposedPromises = new WeakMap<Promise<unknown>, Promise<unknown>>();

/**
 * An attribute of type `Promise<T>`: the same promise for the same promise. Reading the attribute is not a call: that the program leaves a
 * rejection unhandled is not reported, as specifications say by marking such promises as handled.
 */
export function exposePromise<T, U>(promise: Promise<T>, expose: (value: T) => U): Promise<U> {
  const known = exposedPromises.get(promise);
  if (known !== undefined) return known as Promise<U>;
  const exposed = promise.then(expose);
  exposed.catch(() => {});
  exposedPromises.set(promise, exposed);
  return exposed;
}

/** `FrozenArray<T>`: the same frozen array as long as the implementation has the same array. */
export class FrozenArrayCache<T, U> {
  #source: readonly T[] | undefined;
  #frozen: readonly U[] = [];

  get(source: readonly T[], expose: (value: T) => U): readonly U[] {
    if (source !== this.#source) {
      this.#frozen = Object.freeze(source.map(expose));
      this.#source = source;
    }
    return this.#frozen;
  }
}
