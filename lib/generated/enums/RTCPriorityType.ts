// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * How important something is: each step doubles the share. [Specification](https://w3c.github.io/webrtc-priority/#dom-rtcprioritytype)
 *
 * - `very-low`: Half of `low`.
 * - `low`: The usual.
 * - `medium`: Twice `low`.
 * - `high`: Four times `low`.
 * @category WebRTC
 */
export type RTCPriorityType = 'very-low' | 'low' | 'medium' | 'high';

const values: ReadonlySet<string> = new Set<RTCPriorityType>(['very-low', 'low', 'medium', 'high']);

/** @internal */
export function isRTCPriorityType(value: string): value is RTCPriorityType {
  return values.has(value);
}

/** @internal */
export function convertRTCPriorityType(value: unknown, context: string): RTCPriorityType {
  const string = toDOMString(value, context);
  if (!isRTCPriorityType(string)) throw notInEnum(context, string, 'RTCPriorityType');
  return string;
}
