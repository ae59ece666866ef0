// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toNumber } from '../../webidl/convert';

/**
 * A range of numbers, both ends included. [Specification](https://w3c.github.io/mediacapture-main/#dom-doublerange)
 * @category Media capture and streams
 */
export interface DoubleRange {
  /** The most. [Specification](https://w3c.github.io/mediacapture-main/#dom-doublerange-max) */
  max?: number;
  /** The least. [Specification](https://w3c.github.io/mediacapture-main/#dom-doublerange-min) */
  min?: number;
}

/** @internal */
export type DoubleRangeDict = DoubleRange;

/** @internal */
export function convertDoubleRange(value: unknown, context: string): DoubleRange {
  const result = {} as DoubleRange;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.max;
  if (member !== undefined) result.max = toNumber('double', member, `${context}: max`);
  member = source.min;
  if (member !== undefined) result.min = toNumber('double', member, `${context}: min`);
  return result;
}

/** @internal */
export function exposeDoubleRange(dictionary: DoubleRange): DoubleRange {
  const result = {} as DoubleRange;
  if (dictionary.max !== undefined) result.max = dictionary.max;
  if (dictionary.min !== undefined) result.min = dictionary.min;
  return result;
}
