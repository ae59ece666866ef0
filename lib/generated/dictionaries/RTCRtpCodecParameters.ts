// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource, toNumber } from '../../webidl/convert';
import { type RTCRtpCodec, convertRTCRtpCodec, exposeRTCRtpCodec } from './RTCRtpCodec';

/**
 * A codec that was negotiated. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcodecparameters)
 * @category WebRTC
 */
export interface RTCRtpCodecParameters extends RTCRtpCodec {
  /** Its number in the packets, 0 to 127. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcodecparameters-payloadtype) */
  payloadType: number;
}

/** @internal */
export type RTCRtpCodecParametersDict = RTCRtpCodecParameters;

/** @internal */
export function convertRTCRtpCodecParameters(value: unknown, context: string): RTCRtpCodecParameters {
  const result = convertRTCRtpCodec(value, context) as RTCRtpCodecParameters;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.payloadType;
  if (member === undefined) throw missingMember(context, 'RTCRtpCodecParameters', 'payloadType');
  result.payloadType = toNumber('octet', member, `${context}: payloadType`);
  return result;
}

/** @internal */
export function exposeRTCRtpCodecParameters(dictionary: RTCRtpCodecParameters): RTCRtpCodecParameters {
  const result = exposeRTCRtpCodec(dictionary) as RTCRtpCodecParameters;
  result.payloadType = dictionary.payloadType;
  return result;
}
