// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString, toDictionarySource } from '../../webidl/convert';

/**
 * A constraint on a boolean or a string. [Specification](https://w3c.github.io/mediacapture-main/#dom-constrainbooleanordomstringparameters)
 * @category Media capture and streams
 */
export interface ConstrainBooleanOrDOMStringParameters {
  /** What it must be. [Specification](https://w3c.github.io/mediacapture-main/#dom-constrainbooleanordomstringparameters-exact) */
  exact?: boolean | string;
  /** What it should be. [Specification](https://w3c.github.io/mediacapture-main/#dom-constrainbooleanordomstringparameters-ideal) */
  ideal?: boolean | string;
}

/** @internal */
export type ConstrainBooleanOrDOMStringParametersDict = ConstrainBooleanOrDOMStringParameters;

/** @internal */
export function convertConstrainBooleanOrDOMStringParameters(value: unknown, context: string): ConstrainBooleanOrDOMStringParameters {
  const result = {} as ConstrainBooleanOrDOMStringParameters;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.exact;
  if (member !== undefined) result.exact = convertBooleanOrDOMString(member, `${context}: exact`);
  member = source.ideal;
  if (member !== undefined) result.ideal = convertBooleanOrDOMString(member, `${context}: ideal`);
  return result;
}

/** @internal */
export function exposeConstrainBooleanOrDOMStringParameters(dictionary: ConstrainBooleanOrDOMStringParameters): ConstrainBooleanOrDOMStringParameters {
  const result = {} as ConstrainBooleanOrDOMStringParameters;
  if (dictionary.exact !== undefined) result.exact = dictionary.exact;
  if (dictionary.ideal !== undefined) result.ideal = dictionary.ideal;
  return result;
}

function convertBooleanOrDOMString(value: unknown, context: string): boolean | string {
  if (typeof value === 'string') return toDOMString(value, context);
  if (typeof value === 'boolean') return value;
  return toDOMString(value, context);
}
