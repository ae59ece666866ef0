// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * Which candidates are used. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransportpolicy)
 *
 * - `relay`: Those of TURN servers alone.
 * - `all`: All.
 * @category WebRTC
 */
export type RTCIceTransportPolicy = 'relay' | 'all';

const values: ReadonlySet<string> = new Set<RTCIceTransportPolicy>(['relay', 'all']);

/** @internal */
export function isRTCIceTransportPolicy(value: string): value is RTCIceTransportPolicy {
  return values.has(value);
}

/** @internal */
export function convertRTCIceTransportPolicy(value: unknown, context: string): RTCIceTransportPolicy {
  const string = toDOMString(value, context);
  if (!isRTCIceTransportPolicy(string)) throw notInEnum(context, string, 'RTCIceTransportPolicy');
  return string;
}
