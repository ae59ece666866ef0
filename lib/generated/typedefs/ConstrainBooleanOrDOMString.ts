// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toDOMString } from '../../webidl/convert';
import { type ConstrainBooleanOrDOMStringParameters, convertConstrainBooleanOrDOMStringParameters } from '../dictionaries/ConstrainBooleanOrDOMStringParameters';

/**
 * A boolean or a string that is wished for, or a constraint on it. [Specification](https://w3c.github.io/mediacapture-main/#dom-constrainbooleanordomstring)
 * @category Media capture and streams
 */
export type ConstrainBooleanOrDOMString = boolean | string | ConstrainBooleanOrDOMStringParameters;

/** @internal */
export function convertConstrainBooleanOrDOMString(value: unknown, context: string): boolean | string | ConstrainBooleanOrDOMStringParameters {
  if (typeof value === 'string') return toDOMString(value, context);
  if (value === undefined || value === null) return convertConstrainBooleanOrDOMStringParameters(value, context);
  if (isObject(value)) {
    return convertConstrainBooleanOrDOMStringParameters(value, context);
  }
  if (typeof value === 'boolean') return value;
  return toDOMString(value, context);
}
