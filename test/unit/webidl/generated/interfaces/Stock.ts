// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toDOMString } from '../../../../../lib/webidl/convert';
import { defineInterface, defineMaplike, illegalConstructor, illegalInvocation, requireArguments, typeMismatch } from '../../../../../lib/webidl/interface';
import { withIteratorHelpers } from '../../../../../lib/webidl/iteratorHelpers';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../../../../lib/webidl/wrapper';

export interface Stock {
  /** The entries: `[key, value]`. */
  [Symbol.iterator](): MapIterator<[string, object]>;
}

/** What implements Stock. @internal */
export interface StockAlgorithms {
  readonly map: ReadonlyMap<string, object>;
}

let construct: (impl: StockAlgorithms) => Stock;
let implOf: (value: object) => StockAlgorithms | undefined;

/** [Specification](https://example.org/machine/#dom-stock) */
export class Stock {
  readonly #impl: StockAlgorithms;

  static {
    construct = (impl) => new (Stock as unknown as AdoptingConstructor<StockAlgorithms, Stock>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: StockAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('Stock');
    this.#impl = attach(impl as StockAlgorithms, this);
  }

  /** How many entries there are. */
  get size(): number {
    if (!(#impl in this)) throw illegalInvocation('Stock.size');
    return this.#impl.map.size;
  }

  /** As that of a `Map`. */
  get(key: string): object | undefined {
    if (!(#impl in this)) throw illegalInvocation('Stock.get');
    requireArguments(arguments.length, 1, 'Stock.get');
    return this.#impl.map.get(toDOMString(key, 'Stock.get: argument 1'));
  }

  /** As that of a `Map`. */
  has(key: string): boolean {
    if (!(#impl in this)) throw illegalInvocation('Stock.has');
    requireArguments(arguments.length, 1, 'Stock.has');
    return this.#impl.map.has(toDOMString(key, 'Stock.has: argument 1'));
  }

  /** As that of a `Map`, of the keys and values as they are. */
  entries(): MapIterator<[string, object]> {
    if (!(#impl in this)) throw illegalInvocation('Stock.entries');
    return withIteratorHelpers(this.#impl.map.entries());
  }

  /** As that of a `Map`, of the keys and values as they are. */
  keys(): MapIterator<string> {
    if (!(#impl in this)) throw illegalInvocation('Stock.keys');
    return withIteratorHelpers(this.#impl.map.keys());
  }

  /** As that of a `Map`, of the keys and values as they are. */
  values(): MapIterator<object> {
    if (!(#impl in this)) throw illegalInvocation('Stock.values');
    return withIteratorHelpers(this.#impl.map.values());
  }

  /**
   * Calls `callback` for each entry, as a `Map` does.
   * @throws TypeError when it is not a function.
   */
  forEach(callback: (value: object, key: string, map: Stock) => void, thisArg: unknown = undefined): void {
    if (!(#impl in this)) throw illegalInvocation('Stock.forEach');
    requireArguments(arguments.length, 1, 'Stock.forEach');
    if (typeof callback !== 'function') throw typeMismatch('Stock.forEach: argument 1', 'a function');
    for (const [key, value] of this.#impl.map) Reflect.apply(callback, thisArg, [value, key, this]);
  }
}
defineInterface(Stock, 'Stock');
defineMaplike(Stock.prototype);

/** The shell of an implementation; made when there is none. @internal */
export function wrapStock(impl: StockAlgorithms): Stock {
  return (shellOf(impl) as Stock | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfStock(value: unknown): StockAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapStock(value: unknown, context = 'Value'): StockAlgorithms {
  const impl = implOfStock(value);
  if (impl === undefined) throw typeMismatch(context, 'of type Stock');
  return impl;
}
