// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

export type RTCErrorDetailType = 'data-channel-failure' | 'dtls-failure' | 'fingerprint-failure' | 'sctp-failure' | 'sdp-syntax-error' | 'hardware-encoder-not-available' | 'hardware-encoder-error';

const values: ReadonlySet<string> = new Set<RTCErrorDetailType>(['data-channel-failure', 'dtls-failure', 'fingerprint-failure', 'sctp-failure', 'sdp-syntax-error', 'hardware-encoder-not-available', 'hardware-encoder-error']);

/** @internal */
export function isRTCErrorDetailType(value: string): value is RTCErrorDetailType {
  return values.has(value);
}

/** @internal */
export function convertRTCErrorDetailType(value: unknown, context: string): RTCErrorDetailType {
  const string = toDOMString(value, context);
  if (!isRTCErrorDetailType(string)) throw notInEnum(context, string, 'RTCErrorDetailType');
  return string;
}
