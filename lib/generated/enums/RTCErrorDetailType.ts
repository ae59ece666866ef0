// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * What failed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrordetailtype)
 *
 * - `data-channel-failure`: A data channel.
 * - `dtls-failure`: The DTLS handshake, or its connection.
 * - `fingerprint-failure`: The peer's certificate is not the one of its description.
 * - `sctp-failure`: The SCTP association.
 * - `sdp-syntax-error`: The SDP is malformed.
 * - `hardware-encoder-not-available`: A hardware encoder cannot do what is asked.
 * - `hardware-encoder-error`: A hardware encoder failed.
 * @category WebRTC
 */
export type RTCErrorDetailType = 'data-channel-failure' | 'dtls-failure' | 'fingerprint-failure' | 'sctp-failure' | 'sdp-syntax-error' | 'hardware-encoder-not-available' | 'hardware-encoder-error' | 'idp-bad-script-failure' | 'idp-execution-failure' | 'idp-load-failure' | 'idp-need-login' | 'idp-timeout' | 'idp-tls-failure' | 'idp-token-expired' | 'idp-token-invalid';

const values: ReadonlySet<string> = new Set<RTCErrorDetailType>(['data-channel-failure', 'dtls-failure', 'fingerprint-failure', 'sctp-failure', 'sdp-syntax-error', 'hardware-encoder-not-available', 'hardware-encoder-error', 'idp-bad-script-failure', 'idp-execution-failure', 'idp-load-failure', 'idp-need-login', 'idp-timeout', 'idp-tls-failure', 'idp-token-expired', 'idp-token-invalid']);

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
