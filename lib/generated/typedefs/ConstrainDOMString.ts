// Generated from IDL by scripts/generate. Do not edit.

import { isObject, iteratorMethod, sequenceFrom, toDOMString } from '../../webidl/convert';
import { type ConstrainDOMStringParameters, convertConstrainDOMStringParameters } from '../dictionaries/ConstrainDOMStringParameters';

/**
 * A string, or strings, that are wished for, or a constraint on them. [Specification](https://w3c.github.io/mediacapture-main/#dom-constraindomstring)
 * @category Media capture and streams
 */
export type ConstrainDOMString = string | string[] | ConstrainDOMStringParameters;

/** @internal */
export function convertConstrainDOMString(value: unknown, context: string): string | string[] | ConstrainDOMStringParameters {
  if (typeof value === 'string') return toDOMString(value, context);
  if (value === undefined || value === null) return convertConstrainDOMStringParameters(value, context);
  if (isObject(value)) {
    const method = iteratorMethod(value, context);
    if (method !== undefined) return sequenceFrom(toDOMString, value, method, context);
    return convertConstrainDOMStringParameters(value, context);
  }
  return toDOMString(value, context);
}
