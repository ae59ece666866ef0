// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toNumber } from '../../webidl/convert';
import { type ConstrainDoubleRange, convertConstrainDoubleRange } from '../dictionaries/ConstrainDoubleRange';

/**
 * A number that is wished for, or a constraint on it. [Specification](https://w3c.github.io/mediacapture-main/#dom-constraindouble)
 * @category Media capture and streams
 */
export type ConstrainDouble = number | ConstrainDoubleRange;

/** @internal */
export function convertConstrainDouble(value: unknown, context: string): number | ConstrainDoubleRange {
  if (value === undefined || value === null) return convertConstrainDoubleRange(value, context);
  if (isObject(value)) {
    return convertConstrainDoubleRange(value, context);
  }
  if (typeof value === 'number') return toNumber('double', value, context);
  return toNumber('double', value, context);
}
