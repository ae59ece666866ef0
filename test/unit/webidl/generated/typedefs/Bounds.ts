// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toNumber } from '../../../../../lib/webidl/convert';
import { type Range, convertRange } from '../dictionaries/Range';

/** [Specification](https://example.org/machine/#dom-bounds) */
export type Bounds = number | Range;

/** @internal */
export function convertBounds(value: unknown, context: string): number | Range {
  if (value === undefined || value === null) return convertRange(value, context);
  if (isObject(value)) {
    return convertRange(value, context);
  }
  if (typeof value === 'number') return toNumber('double', value, context);
  return toNumber('double', value, context);
}
