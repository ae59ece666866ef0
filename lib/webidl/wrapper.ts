// How a shell and its implementation find each other.
import { setMaxListeners } from 'node:events';

/** Where an implementation keeps its shell. */
export const shellSlot: unique symbol = Symbol('shell');

/** First argument of a shell's constructor when it is made around an implementation that exists; programs cannot have it. */
export const adopt: unique symbol = Symbol('adopt');

interface Implementation {
  [shellSlot]?: object | undefined;
}

/** The shell of an implementation, when a program has seen it. */
export function shellOf(impl: object): object | undefined {
  return (impl as Implementation)[shellSlot];
}

/** Joins the two; returns the implementation. */
export function attach<T extends object>(impl: T, shell: object): T {
  (impl as Implementation)[shellSlot] = shell;
  if (shell instanceof EventTarget) setMaxListeners(Number.POSITIVE_INFINITY, shell); // Node warns of more than 10 listeners, a browser does not.
  return impl;
}

/** A shell's constructor as the layer calls it. */
export type AdoptingConstructor<Impl, Shell> = new (token: typeof adopt, impl: Impl) => Shell;

/** How an implementation is wrapped, where the type of the member does not say it: it is of a derived interface, or the type is a union. */
const ownWrapper: unique symbol = Symbol('own wrapper');

type Wrap<Impl, Shell> = (impl: Impl) => Shell;

interface BoundImplementation {
  readonly [ownWrapper]?: Wrap<object, object>;
}

/** Makes every instance of `type` show as the interface that `wrap` makes. */
export function bindWrapper<Impl extends object, Shell>(type: { readonly prototype: Impl }, wrap: Wrap<Impl, Shell>): void {
  Object.defineProperty(type.prototype, ownWrapper, { value: wrap, configurable: true });
}

/** The shell of an implementation that is of an interface derived from the one that `base` wraps; `undefined` when it is not. */
export function wrapDerived<Impl extends object, Shell>(impl: Impl, base: Wrap<Impl, Shell>): Shell | undefined {
  const wrap = (impl as BoundImplementation)[ownWrapper] as Wrap<Impl, Shell> | undefined;
  return wrap === base ? undefined : wrap?.(impl);
}

/** The shell of an implementation of one of several interfaces, all of them bound. */
export function wrapBound<Shell>(impl: object): Shell {
  const wrap = (impl as BoundImplementation)[ownWrapper];
  if (wrap === undefined) throw new Error(`${impl.constructor.name} implements no interface of the union`);
  return wrap(impl) as Shell;
}
