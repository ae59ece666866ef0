// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toNumber } from '../../../../../lib/webidl/convert';

/** [Specification](https://example.org/machine/#dom-range) */
export interface Range {
  /** [Specification](https://example.org/machine/#dom-range-max) */
  max?: number;
  /** [Specification](https://example.org/machine/#dom-range-min) */
  min?: number;
}

/** @internal */
export type RangeDict = Range;

/** @internal */
export function convertRange(value: unknown, context: string): Range {
  const result = {} as Range;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.max;
  if (member !== undefined) result.max = toNumber('double', member, `${context}: max`);
  member = source.min;
  if (member !== undefined) result.min = toNumber('double', member, `${context}: min`);
  return result;
}

/** @internal */
export function exposeRange(dictionary: Range): Range {
  const result = {} as Range;
  if (dictionary.max !== undefined) result.max = dictionary.max;
  if (dictionary.min !== undefined) result.min = dictionary.min;
  return result;
}
