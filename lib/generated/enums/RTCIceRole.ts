// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * Which side nominates candidate pairs. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicerole)
 *
 * - `unknown`: Not yet known.
 * - `controlling`: This side.
 * - `controlled`: The peer.
 * @category WebRTC
 */
export type RTCIceRole = 'unknown' | 'controlling' | 'controlled';

const values: ReadonlySet<string> = new Set<RTCIceRole>(['unknown', 'controlling', 'controlled']);

/** @internal */
export function isRTCIceRole(value: string): value is RTCIceRole {
  return values.has(value);
}

/** @internal */
export function convertRTCIceRole(value: unknown, context: string): RTCIceRole {
  const string = toDOMString(value, context);
  if (!isRTCIceRole(string)) throw notInEnum(context, string, 'RTCIceRole');
  return string;
}
