// Generated from IDL by scripts/generate. Do not edit.

import { isObject, iteratorMethod, sequenceFrom, toDOMString, toDictionarySource } from '../../webidl/convert';
import { copyData } from '../../webidl/expose';

/**
 * A constraint on a string. [Specification](https://w3c.github.io/mediacapture-main/#dom-constraindomstringparameters)
 * @category Media capture and streams
 */
export interface ConstrainDOMStringParameters {
  /** What it must be one of. [Specification](https://w3c.github.io/mediacapture-main/#dom-constraindomstringparameters-exact) */
  exact?: string | string[];
  /** What it should be one of. [Specification](https://w3c.github.io/mediacapture-main/#dom-constraindomstringparameters-ideal) */
  ideal?: string | string[];
}

/** @internal */
export type ConstrainDOMStringParametersDict = ConstrainDOMStringParameters;

/** @internal */
export function convertConstrainDOMStringParameters(value: unknown, context: string): ConstrainDOMStringParameters {
  const result = {} as ConstrainDOMStringParameters;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.exact;
  if (member !== undefined) result.exact = convertDOMStringOrDOMStringSequence(member, `${context}: exact`);
  member = source.ideal;
  if (member !== undefined) result.ideal = convertDOMStringOrDOMStringSequence(member, `${context}: ideal`);
  return result;
}

/** @internal */
export function exposeConstrainDOMStringParameters(dictionary: ConstrainDOMStringParameters): ConstrainDOMStringParameters {
  const result = {} as ConstrainDOMStringParameters;
  if (dictionary.exact !== undefined) result.exact = copyData(dictionary.exact);
  if (dictionary.ideal !== undefined) result.ideal = copyData(dictionary.ideal);
  return result;
}

function convertDOMStringOrDOMStringSequence(value: unknown, context: string): string | string[] {
  if (typeof value === 'string') return toDOMString(value, context);
  if (isObject(value)) {
    const method = iteratorMethod(value, context);
    if (method !== undefined) return sequenceFrom(toDOMString, value, method, context);
  }
  return toDOMString(value, context);
}
