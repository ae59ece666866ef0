// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource, toNumberInRange } from '../../webidl/convert';

/**
 * Non-standard: UDP and TCP ports, both ends included.
 * @category Non-standard
 */
export interface RTCPortRange {
  /** The last port, 0 to 65535; not less than `min`. */
  max: number;
  /** The first port, 0 to 65535. */
  min: number;
}

/** @internal */
export type RTCPortRangeDict = RTCPortRange;

/** @internal */
export function convertRTCPortRange(value: unknown, context: string): RTCPortRange {
  const result = {} as RTCPortRange;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.max;
  if (member === undefined) throw missingMember(context, 'RTCPortRange', 'max');
  result.max = toNumberInRange('unsigned short', member, `${context}: max`);
  member = source.min;
  if (member === undefined) throw missingMember(context, 'RTCPortRange', 'min');
  result.min = toNumberInRange('unsigned short', member, `${context}: min`);
  return result;
}

/** @internal */
export function exposeRTCPortRange(dictionary: RTCPortRange): RTCPortRange {
  const result = {} as RTCPortRange;
  result.max = dictionary.max;
  result.min = dictionary.min;
  return result;
}
