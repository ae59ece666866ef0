// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toBoolean } from '../../webidl/convert';
import { type ConstrainBooleanParameters, convertConstrainBooleanParameters } from '../dictionaries/ConstrainBooleanParameters';

/**
 * A boolean that is wished for, or a constraint on it. [Specification](https://w3c.github.io/mediacapture-main/#dom-constrainboolean)
 * @category Media capture and streams
 */
export type ConstrainBoolean = boolean | ConstrainBooleanParameters;

/** @internal */
export function convertConstrainBoolean(value: unknown, context: string): boolean | ConstrainBooleanParameters {
  if (value === undefined || value === null) return convertConstrainBooleanParameters(value, context);
  if (isObject(value)) {
    return convertConstrainBooleanParameters(value, context);
  }
  if (typeof value === 'boolean') return value;
  return toBoolean(value);
}
