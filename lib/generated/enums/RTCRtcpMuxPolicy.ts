// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * Whether RTCP shares the transport of RTP. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtcpmuxpolicy)
 *
 * - `require`: It does.
 * - `negotiate`: It may have one of its own, if the peer does not share it: an early WebRTC 1.0.
 * @category WebRTC
 */
export type RTCRtcpMuxPolicy = 'require' | 'negotiate';

const values: ReadonlySet<string> = new Set<RTCRtcpMuxPolicy>(['require', 'negotiate']);

/** @internal */
export function isRTCRtcpMuxPolicy(value: string): value is RTCRtcpMuxPolicy {
  return values.has(value);
}

/** @internal */
export function convertRTCRtcpMuxPolicy(value: unknown, context: string): RTCRtcpMuxPolicy {
  const string = toDOMString(value, context);
  if (!isRTCRtcpMuxPolicy(string)) throw notInEnum(context, string, 'RTCRtcpMuxPolicy');
  return string;
}
