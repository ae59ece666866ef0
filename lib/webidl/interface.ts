// What WebIDL asks of interface objects and operations beyond what a class has.

/** https://webidl.spec.whatwg.org/#es-interfaces: enumerable members, the class string, constants. */
export function defineInterface(
  interfaceObject: { readonly prototype: object },
  name: string,
  constants: Readonly<Record<string, number | boolean>> = {},
): void {
  makeEnumerable(interfaceObject.prototype, ['constructor']);
  makeEnumerable(interfaceObject, ['length', 'name', 'prototype']);
  Object.defineProperty(interfaceObject.prototype, Symbol.toStringTag, { value: name, configurable: true });
  for (const [constant, value] of Object.entries(constants)) {
    Object.defineProperty(interfaceObject, constant, { value, enumerable: true });
    Object.defineProperty(interfaceObject.prototype, constant, { value, enumerable: true });
  }
}

function makeEnumerable(object: object, except: readonly string[]): void {
  for (const key of Object.getOwnPropertyNames(object)) {
    if (!except.includes(key)) Object.defineProperty(object, key, { enumerable: true });
  }
}

/** The members of `readonly maplike` that are aliases: https://webidl.spec.whatwg.org/#js-map-iterator. */
export function defineMaplike(prototype: { entries(): unknown }): void {
  Object.defineProperty(prototype, Symbol.iterator, { value: prototype.entries, writable: true, configurable: true });
}

/** The receiver is not of the interface. */
export function illegalInvocation(member: string): TypeError {
  return new TypeError(`${member}: Illegal invocation`);
}

/** The interface has no constructor. */
export function illegalConstructor(name: string): TypeError {
  return new TypeError(`${name}: Illegal constructor`);
}

/** Throws when an operation was called with too few arguments. */
export function requireArguments(given: number, required: number, member: string): void {
  if (given < required) throw notEnoughArguments(given, required, member);
}

/** Kept out of {@link requireArguments} so that it stays small enough to be inlined. */
function notEnoughArguments(given: number, required: number, member: string): TypeError {
  return new TypeError(`${member}: ${required} argument${required === 1 ? '' : 's'} required, but only ${given} present`);
}

/** No overload takes these arguments. */
export function noSuchOverload(member: string): TypeError {
  return new TypeError(`${member}: no overload takes these arguments`);
}

/** An enumeration does not have the value. */
export function notInEnum(context: string, value: string, name: string): TypeError {
  return new TypeError(`${context}: '${value}' is not a valid value of ${name}`);
}

/** A value is not what the member needs. */
export function typeMismatch(context: string, expected: string): TypeError {
  return new TypeError(`${context}: the value is not ${expected}`);
}
