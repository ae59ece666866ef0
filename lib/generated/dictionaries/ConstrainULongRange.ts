// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toNumberClamped } from '../../webidl/convert';
import { type ULongRange, convertULongRange, exposeULongRange } from './ULongRange';

/**
 * A constraint on a whole number. [Specification](https://w3c.github.io/mediacapture-main/#dom-constrainulongrange)
 * @category Media capture and streams
 */
export interface ConstrainULongRange extends ULongRange {
  /** What it must be. [Specification](https://w3c.github.io/mediacapture-main/#dom-constrainulongrange-exact) */
  exact?: number;
  /** What it should be. [Specification](https://w3c.github.io/mediacapture-main/#dom-constrainulongrange-ideal) */
  ideal?: number;
}

/** @internal */
export type ConstrainULongRangeDict = ConstrainULongRange;

/** @internal */
export function convertConstrainULongRange(value: unknown, context: string): ConstrainULongRange {
  const result = convertULongRange(value, context) as ConstrainULongRange;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.exact;
  if (member !== undefined) result.exact = toNumberClamped('unsigned long', member, `${context}: exact`);
  member = source.ideal;
  if (member !== undefined) result.ideal = toNumberClamped('unsigned long', member, `${context}: ideal`);
  return result;
}

/** @internal */
export function exposeConstrainULongRange(dictionary: ConstrainULongRange): ConstrainULongRange {
  const result = exposeULongRange(dictionary) as ConstrainULongRange;
  if (dictionary.exact !== undefined) result.exact = dictionary.exact;
  if (dictionary.ideal !== undefined) result.ideal = dictionary.ideal;
  return result;
}
