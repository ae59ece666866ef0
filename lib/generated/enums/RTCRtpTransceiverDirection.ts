// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * What a transceiver does. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiverdirection)
 *
 * - `sendrecv`: Sends and receives.
 * - `sendonly`: Sends.
 * - `recvonly`: Receives.
 * - `inactive`: Neither.
 * - `stopped`: Neither, for good.
 * @category WebRTC
 */
export type RTCRtpTransceiverDirection = 'sendrecv' | 'sendonly' | 'recvonly' | 'inactive' | 'stopped';

const values: ReadonlySet<string> = new Set<RTCRtpTransceiverDirection>(['sendrecv', 'sendonly', 'recvonly', 'inactive', 'stopped']);

/** @internal */
export function isRTCRtpTransceiverDirection(value: string): value is RTCRtpTransceiverDirection {
  return values.has(value);
}

/** @internal */
export function convertRTCRtpTransceiverDirection(value: unknown, context: string): RTCRtpTransceiverDirection {
  const string = toDOMString(value, context);
  if (!isRTCRtpTransceiverDirection(string)) throw notInEnum(context, string, 'RTCRtpTransceiverDirection');
  return string;
}
