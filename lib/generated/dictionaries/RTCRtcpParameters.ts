// Generated from IDL by scripts/generate. Do not edit.

import { toBoolean, toDOMString, toDictionarySource } from '../../webidl/convert';

/**
 * How RTCP is used. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtcpparameters)
 * @category WebRTC
 */
export interface RTCRtcpParameters {
  /** The canonical name in RTCP packets. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtcpparameters-cname) */
  cname?: string;
  /** Whether reduced-size RTCP was negotiated. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtcpparameters-reducedsize) */
  reducedSize?: boolean;
}

/** @internal */
export type RTCRtcpParametersDict = RTCRtcpParameters;

/** @internal */
export function convertRTCRtcpParameters(value: unknown, context: string): RTCRtcpParameters {
  const result = {} as RTCRtcpParameters;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.cname;
  if (member !== undefined) result.cname = toDOMString(member, `${context}: cname`);
  member = source.reducedSize;
  if (member !== undefined) result.reducedSize = toBoolean(member);
  return result;
}

/** @internal */
export function exposeRTCRtcpParameters(dictionary: RTCRtcpParameters): RTCRtcpParameters {
  const result = {} as RTCRtcpParameters;
  if (dictionary.cname !== undefined) result.cname = dictionary.cname;
  if (dictionary.reducedSize !== undefined) result.reducedSize = dictionary.reducedSize;
  return result;
}
