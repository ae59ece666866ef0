// Generated from IDL by scripts/generate. Do not edit.

import { toBoolean, toDictionarySource } from '../../webidl/convert';

/**
 * A constraint on a boolean. [Specification](https://w3c.github.io/mediacapture-main/#dom-constrainbooleanparameters)
 * @category Media capture and streams
 */
export interface ConstrainBooleanParameters {
  /** What it must be. [Specification](https://w3c.github.io/mediacapture-main/#dom-constrainbooleanparameters-exact) */
  exact?: boolean;
  /** What it should be. [Specification](https://w3c.github.io/mediacapture-main/#dom-constrainbooleanparameters-ideal) */
  ideal?: boolean;
}

/** @internal */
export type ConstrainBooleanParametersDict = ConstrainBooleanParameters;

/** @internal */
export function convertConstrainBooleanParameters(value: unknown, context: string): ConstrainBooleanParameters {
  const result = {} as ConstrainBooleanParameters;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.exact;
  if (member !== undefined) result.exact = toBoolean(member);
  member = source.ideal;
  if (member !== undefined) result.ideal = toBoolean(member);
  return result;
}

/** @internal */
export function exposeConstrainBooleanParameters(dictionary: ConstrainBooleanParameters): ConstrainBooleanParameters {
  const result = {} as ConstrainBooleanParameters;
  if (dictionary.exact !== undefined) result.exact = dictionary.exact;
  if (dictionary.ideal !== undefined) result.ideal = dictionary.ideal;
  return result;
}
