// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toNumberClamped } from '../../webidl/convert';
import { type ConstrainULongRange, convertConstrainULongRange } from '../dictionaries/ConstrainULongRange';

/**
 * A whole number that is wished for, or a constraint on it. [Specification](https://w3c.github.io/mediacapture-main/#dom-constrainulong)
 * @category Media capture and streams
 */
export type ConstrainULong = number | ConstrainULongRange;

/** @internal */
export function convertConstrainULong(value: unknown, context: string): number | ConstrainULongRange {
  if (value === undefined || value === null) return convertConstrainULongRange(value, context);
  if (isObject(value)) {
    return convertConstrainULongRange(value, context);
  }
  if (typeof value === 'number') return toNumberClamped('unsigned long', value, context);
  return toNumberClamped('unsigned long', value, context);
}
