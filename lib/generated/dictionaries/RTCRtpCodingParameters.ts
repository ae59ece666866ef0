// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString, toDictionarySource } from '../../webidl/convert';

/**
 * What identifies a layer. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcodingparameters)
 * @category WebRTC
 */
export interface RTCRtpCodingParameters {
  /** The layer's name in the RTP stream, 1 to 255 letters and digits; absent when there is one layer. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcodingparameters-rid) */
  rid?: string;
}

/** @internal */
export type RTCRtpCodingParametersDict = RTCRtpCodingParameters;

/** @internal */
export function convertRTCRtpCodingParameters(value: unknown, context: string): RTCRtpCodingParameters {
  const result = {} as RTCRtpCodingParameters;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.rid;
  if (member !== undefined) result.rid = toDOMString(member, `${context}: rid`);
  return result;
}

/** @internal */
export function exposeRTCRtpCodingParameters(dictionary: RTCRtpCodingParameters): RTCRtpCodingParameters {
  const result = {} as RTCRtpCodingParameters;
  if (dictionary.rid !== undefined) result.rid = dictionary.rid;
  return result;
}
