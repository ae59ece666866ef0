// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

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
