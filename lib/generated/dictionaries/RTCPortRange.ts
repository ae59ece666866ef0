// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource, toNumberInRange } from '../../webidl/convert';

export interface RTCPortRange {
  /** [Specification](https://www.npmjs.com/package/node-libwebrtc#dom-rtcportrange-max) */
  max: number;
  /** [Specification](https://www.npmjs.com/package/node-libwebrtc#dom-rtcportrange-min) */
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
