// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource, toNumberInRange } from '../../webidl/convert';

/**
 * Where a plane is. [Specification](https://w3c.github.io/webcodecs/#dictdef-planelayout)
 * @category Media processing
 */
export interface PlaneLayout {
  /** Octets before it. [Specification](https://w3c.github.io/webcodecs/#dom-planelayout-offset) */
  offset: number;
  /** Octets from one row to the next. [Specification](https://w3c.github.io/webcodecs/#dom-planelayout-stride) */
  stride: number;
}

/** @internal */
export type PlaneLayoutDict = PlaneLayout;

/** @internal */
export function convertPlaneLayout(value: unknown, context: string): PlaneLayout {
  const result = {} as PlaneLayout;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.offset;
  if (member === undefined) throw missingMember(context, 'PlaneLayout', 'offset');
  result.offset = toNumberInRange('unsigned long', member, `${context}: offset`);
  member = source.stride;
  if (member === undefined) throw missingMember(context, 'PlaneLayout', 'stride');
  result.stride = toNumberInRange('unsigned long', member, `${context}: stride`);
  return result;
}

/** @internal */
export function exposePlaneLayout(dictionary: PlaneLayout): PlaneLayout {
  const result = {} as PlaneLayout;
  result.offset = dictionary.offset;
  result.stride = dictionary.stride;
  return result;
}
