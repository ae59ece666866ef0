// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toNumber } from '../../webidl/convert';
import { type DoubleRange, convertDoubleRange, exposeDoubleRange } from './DoubleRange';

/**
 * A constraint on a number. [Specification](https://w3c.github.io/mediacapture-main/#dom-constraindoublerange)
 * @category Media capture and streams
 */
export interface ConstrainDoubleRange extends DoubleRange {
  /** What it must be. [Specification](https://w3c.github.io/mediacapture-main/#dom-constraindoublerange-exact) */
  exact?: number;
  /** What it should be. [Specification](https://w3c.github.io/mediacapture-main/#dom-constraindoublerange-ideal) */
  ideal?: number;
}

/** @internal */
export type ConstrainDoubleRangeDict = ConstrainDoubleRange;

/** @internal */
export function convertConstrainDoubleRange(value: unknown, context: string): ConstrainDoubleRange {
  const result = convertDoubleRange(value, context) as ConstrainDoubleRange;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.exact;
  if (member !== undefined) result.exact = toNumber('double', member, `${context}: exact`);
  member = source.ideal;
  if (member !== undefined) result.ideal = toNumber('double', member, `${context}: ideal`);
  return result;
}

/** @internal */
export function exposeConstrainDoubleRange(dictionary: ConstrainDoubleRange): ConstrainDoubleRange {
  const result = exposeDoubleRange(dictionary) as ConstrainDoubleRange;
  if (dictionary.exact !== undefined) result.exact = dictionary.exact;
  if (dictionary.ideal !== undefined) result.ideal = dictionary.ideal;
  return result;
}
