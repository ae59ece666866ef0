// The iterator helpers of ES2025 (https://tc39.es/ecma262/#sec-iterator.prototype) for the iterators of a maplike, where the host (Node before 22)
// does not have them: pages write `report.values().find(...)`.

type Callback<T, R> = (value: T, index: number) => R;

function requireFunction(value: unknown, method: string): void {
  if (typeof value !== 'function') throw new TypeError(`Iterator.${method}: the argument is not a function`);
}

function toCount(value: unknown, method: string): number {
  const count = Number(value);
  if (Number.isNaN(count) || Math.trunc(count) < 0) throw new RangeError(`Iterator.${method}: ${String(value)} is not a count`);
  return Math.trunc(count);
}

function* mapped<T, R>(iterator: Iterable<T>, callback: Callback<T, R>): Iterable<R> {
  let index = 0;
  for (const value of iterator) yield callback(value, index++);
}

function* filtered<T>(iterator: Iterable<T>, callback: Callback<T, unknown>): Iterable<T> {
  let index = 0;
  for (const value of iterator) if (callback(value, index++)) yield value;
}

function* flattened<T, R>(iterator: Iterable<T>, callback: Callback<T, Iterable<R>>): Iterable<R> {
  let index = 0;
  for (const value of iterator) {
    const inner = callback(value, index++);
    if (typeof inner !== 'object' && typeof inner !== 'function')
      throw new TypeError('Iterator.flatMap: what the callback returned is not iterable');
    yield* inner;
  }
}

/** From `start` on, `count` values. */
function* sliced<T>(iterator: Iterable<T>, start: number, count: number): Iterable<T> {
  let index = 0;
  if (count === 0) return;
  for (const value of iterator) {
    if (index++ >= start) yield value;
    if (index >= start + count) return;
  }
}

const helpers = {
  map<T, R>(this: Iterable<T>, callback: Callback<T, R>): Iterable<R> {
    requireFunction(callback, 'map');
    return withIteratorHelpers(mapped(this, callback));
  },
  filter<T>(this: Iterable<T>, callback: Callback<T, unknown>): Iterable<T> {
    requireFunction(callback, 'filter');
    return withIteratorHelpers(filtered(this, callback));
  },
  flatMap<T, R>(this: Iterable<T>, callback: Callback<T, Iterable<R>>): Iterable<R> {
    requireFunction(callback, 'flatMap');
    return withIteratorHelpers(flattened(this, callback));
  },
  take<T>(this: Iterable<T>, limit: number): Iterable<T> {
    return withIteratorHelpers(sliced(this, 0, toCount(limit, 'take')));
  },
  drop<T>(this: Iterable<T>, count: number): Iterable<T> {
    return withIteratorHelpers(sliced(this, toCount(count, 'drop'), Number.POSITIVE_INFINITY));
  },
  forEach<T>(this: Iterable<T>, callback: Callback<T, unknown>): void {
    requireFunction(callback, 'forEach');
    let index = 0;
    for (const value of this) callback(value, index++);
  },
  find<T>(this: Iterable<T>, callback: Callback<T, unknown>): T | undefined {
    requireFunction(callback, 'find');
    let index = 0;
    for (const value of this) if (callback(value, index++)) return value;
    return undefined;
  },
  some<T>(this: Iterable<T>, callback: Callback<T, unknown>): boolean {
    requireFunction(callback, 'some');
    let index = 0;
    for (const value of this) if (callback(value, index++)) return true;
    return false;
  },
  every<T>(this: Iterable<T>, callback: Callback<T, unknown>): boolean {
    requireFunction(callback, 'every');
    let index = 0;
    for (const value of this) if (!callback(value, index++)) return false;
    return true;
  },
  reduce<T>(this: Iterable<T>, callback: (result: unknown, value: T, index: number) => unknown, ...initial: unknown[]): unknown {
    requireFunction(callback, 'reduce');
    let [result] = initial;
    let index = 0;
    for (const value of this) {
      result = index === 0 && initial.length === 0 ? value : callback(result, value, index);
      index++;
    }
    if (index === 0 && initial.length === 0) throw new TypeError('Iterator.reduce: there is no value and no initial value');
    return result;
  },
  toArray<T>(this: Iterable<T>): T[] {
    return [...this];
  },
};

const hostHasThem = 'find' in Object.getPrototypeOf(Object.getPrototypeOf([].values()));
const prototypes = new Map<object, object>();

/** The prototype of an iterator, with the helpers between. */
function helpedPrototype(prototype: object): object {
  const known = prototypes.get(prototype);
  if (known !== undefined) return known;
  const made = Object.create(prototype) as object;
  for (const [name, value] of Object.entries(helpers)) Object.defineProperty(made, name, { value, writable: true, configurable: true });
  prototypes.set(prototype, made);
  return made;
}

/** The iterator, which has the helpers from now on if it had not. */
export function withIteratorHelpers<T extends object>(iterator: T): T {
  if (hostHasThem) return iterator;
  const prototype = Object.getPrototypeOf(iterator) as object;
  return Object.setPrototypeOf(iterator, helpedPrototype(prototype)) as T;
}
