// Conversions of JavaScript values to IDL types: https://webidl.spec.whatwg.org/#js-type-mapping
// `context` names the value in the TypeError: "RTCDataChannel.send: argument 1".

import conversions from 'webidl-conversions';
import { typeMismatch } from './interface';

/** Converts a JavaScript value or throws a TypeError. */
export type Converter<T> = (value: unknown, context: string) => T;

export function toAny(value: unknown): unknown {
  return value;
}

export function toBoolean(value: unknown): boolean {
  return Boolean(value);
}

export function toDOMString(value: unknown, context: string): string {
  return typeof value === 'string' ? value : conversions.DOMString(value, { context });
}

export function toNullAsEmptyString(value: unknown, context: string): string {
  return value === null ? '' : toDOMString(value, context);
}

/** ES2024, and in every Node that this package runs on. */
interface WellFormedCheck {
  isWellFormed(): boolean;
}

export function toUSVString(value: unknown, context: string): string {
  if (typeof value === 'string' && (value as unknown as WellFormedCheck).isWellFormed()) return value;
  return conversions.USVString(value, { context });
}

export function toByteString(value: unknown, context: string): string {
  return conversions.ByteString(value, { context });
}

export function toObject(value: unknown, context: string): object {
  return conversions.object(value, { context });
}

type NumericType =
  | 'byte'
  | 'octet'
  | 'short'
  | 'unsigned short'
  | 'long'
  | 'unsigned long'
  | 'long long'
  | 'unsigned long long'
  | 'float'
  | 'unrestricted float'
  | 'double'
  | 'unrestricted double';

export function toNumber(type: NumericType, value: unknown, context: string): number {
  return conversions[type](value, { context });
}

/** `[EnforceRange]`: out of range is a TypeError. */
export function toNumberInRange(type: NumericType, value: unknown, context: string): number {
  return conversions[type](value, { context, enforceRange: true });
}

/** `[Clamp]`: out of range becomes the nearest value. */
export function toNumberClamped(type: NumericType, value: unknown, context: string): number {
  return conversions[type](value, { context, clamp: true });
}

/** A callback function. `T` is its signature; whoever calls it does so by `invokeCallback`. */
export function toCallback<T extends (...args: never[]) => unknown>(value: unknown, context: string): T {
  if (typeof value !== 'function') throw typeMismatch(context, 'a function');
  return value as T;
}

/** An instance of a class of the host: Blob, Event, EventTarget, DOMException. */
export function toInstance<T>(type: { readonly name: string; new (...args: never[]): T }, value: unknown, context: string): T {
  if (!(value instanceof type)) throw typeMismatch(context, `of type ${type.name}`);
  return value;
}

/** Whether a value is an object in JavaScript's sense. */
export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** The method that makes a value iterable, as `sequence` and overload resolution look for it. */
export function iteratorMethod(value: object, context: string): (() => unknown) | undefined {
  const method: unknown = (value as { [Symbol.iterator]?: unknown })[Symbol.iterator];
  if (method === undefined || method === null) return undefined;
  if (typeof method !== 'function') throw typeMismatch(context, 'iterable: its Symbol.iterator is not a function');
  return method as () => unknown;
}

/** https://webidl.spec.whatwg.org/#js-sequence */
export function toSequence<T>(element: Converter<T>, value: unknown, context: string): T[] {
  const method = isObject(value) ? iteratorMethod(value, context) : undefined;
  if (method === undefined) throw typeMismatch(context, 'a sequence');
  return sequenceFrom(element, value as object, method, context);
}

/** https://webidl.spec.whatwg.org/#create-sequence-from-iterable: the method was read once already. */
export function sequenceFrom<T>(element: Converter<T>, value: object, method: () => unknown, context: string): T[] {
  const result: T[] = [];
  const iterable: Iterable<unknown> = { [Symbol.iterator]: () => iteratorOf(value, method, context) };
  for (const item of iterable) result.push(element(item, `${context}[${result.length}]`));
  return result;
}

function iteratorOf(value: object, method: () => unknown, context: string): Iterator<unknown> {
  const iterator = Reflect.apply(method, value, []);
  if (!isObject(iterator)) throw typeMismatch(context, 'iterable: its iterator is not an object');
  // Without its `return`: WebIDL leaves the iterator open when a conversion fails.
  const next: unknown = (iterator as Partial<Iterator<unknown>>).next;
  return { next: () => Reflect.apply(next as () => IteratorResult<unknown>, iterator, []) };
}

/** https://webidl.spec.whatwg.org/#js-record */
export function toRecord<T>(element: Converter<T>, value: unknown, context: string): Record<string, T> {
  if (!isObject(value)) throw typeMismatch(context, 'an object');
  const result: Record<string, T> = {};
  for (const key of Reflect.ownKeys(value)) {
    if (!Reflect.getOwnPropertyDescriptor(value, key)?.enumerable) continue;
    const name = toDOMString(key, `${context}: a key`);
    const item = element(Reflect.get(value, key), `${context}['${name}']`);
    Object.defineProperty(result, name, { value: item, writable: true, enumerable: true, configurable: true }); // Also for '__proto__'.
  }
  return result;
}

// Without a prototype: what someone put on Object.prototype is not a member.
const nothing: Readonly<Record<string, unknown>> = Object.freeze(Object.create(null) as Record<string, unknown>);

/** A dictionary's source: null and undefined are the empty one. */
export function toDictionarySource(value: unknown, context: string): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return nothing;
  if (!isObject(value)) throw typeMismatch(context, 'an object');
  return value as Readonly<Record<string, unknown>>;
}

/** A required member of a dictionary is not there. */
export function missingMember(context: string, dictionary: string, member: string): TypeError {
  return new TypeError(`${context}: required member ${member} of ${dictionary} is undefined`);
}
