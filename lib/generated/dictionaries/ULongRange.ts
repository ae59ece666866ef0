// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toNumberClamped } from '../../webidl/convert';

/**
 * A range of whole numbers, both ends included. [Specification](https://w3c.github.io/mediacapture-main/#dom-ulongrange)
 * @category Media capture and streams
 */
export interface ULongRange {
  /** The most. [Specification](https://w3c.github.io/mediacapture-main/#dom-ulongrange-max) */
  max?: number;
  /** The least. [Specification](https://w3c.github.io/mediacapture-main/#dom-ulongrange-min) */
  min?: number;
}

/** @internal */
export type ULongRangeDict = ULongRange;

/** @internal */
export function convertULongRange(value: unknown, context: string): ULongRange {
  const result = {} as ULongRange;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.max;
  if (member !== undefined) result.max = toNumberClamped('unsigned long', member, `${context}: max`);
  member = source.min;
  if (member !== undefined) result.min = toNumberClamped('unsigned long', member, `${context}: min`);
  return result;
}

/** @internal */
export function exposeULongRange(dictionary: ULongRange): ULongRange {
  const result = {} as ULongRange;
  if (dictionary.max !== undefined) result.max = dictionary.max;
  if (dictionary.min !== undefined) result.min = dictionary.min;
  return result;
}
