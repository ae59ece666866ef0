// How a shell and its implementation find each other.

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
  return impl;
}

/** A shell's constructor as the layer calls it. */
export type AdoptingConstructor<Impl, Shell> = new (token: typeof adopt, impl: Impl) => Shell;

/** How to wrap the implementations of a derived interface when they come out of a member of the base type. */
const derivedWrapper: unique symbol = Symbol('derived wrapper');

interface DerivedImplementation<Impl, Shell> {
  readonly [derivedWrapper]?: (impl: Impl) => Shell;
}

/** Makes every instance of `constructor` show as the derived interface that `wrap` makes. */
export function bindDerived<Impl extends object, Shell>(constructor: { readonly prototype: Impl }, wrap: (impl: Impl) => Shell): void {
  Object.defineProperty(constructor.prototype, derivedWrapper, { value: wrap, configurable: true });
}

/** The shell of an implementation of a derived interface; `undefined` when it is of the base interface itself. */
export function wrapDerived<Impl extends object, Shell>(impl: Impl): Shell | undefined {
  return (impl as DerivedImplementation<Impl, Shell>)[derivedWrapper]?.(impl);
}
