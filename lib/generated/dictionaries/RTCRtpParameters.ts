// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource, toSequence } from '../../webidl/convert';
import { type RTCRtcpParameters, convertRTCRtcpParameters, exposeRTCRtcpParameters } from './RTCRtcpParameters';
import { type RTCRtpCodecParameters, convertRTCRtpCodecParameters, exposeRTCRtpCodecParameters } from './RTCRtpCodecParameters';
import { type RTCRtpHeaderExtensionParameters, type RTCRtpHeaderExtensionParametersDict, convertRTCRtpHeaderExtensionParameters, exposeRTCRtpHeaderExtensionParameters } from './RTCRtpHeaderExtensionParameters';

/**
 * What senders' and receivers' parameters have in common. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpparameters)
 * @category WebRTC
 */
export interface RTCRtpParameters {
  /** The codecs that were negotiated, the preferred one first. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpparameters-codecs) */
  codecs: RTCRtpCodecParameters[];
  /** The header extensions that were negotiated. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpparameters-headerextensions) */
  headerExtensions: RTCRtpHeaderExtensionParameters[];
  /** How RTCP is used. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpparameters-rtcp) */
  rtcp: RTCRtcpParameters;
}

/** @internal */
export interface RTCRtpParametersDict {
  codecs: RTCRtpCodecParameters[];
  headerExtensions: RTCRtpHeaderExtensionParametersDict[];
  rtcp: RTCRtcpParameters;
}

/** @internal */
export function convertRTCRtpParameters(value: unknown, context: string): RTCRtpParametersDict {
  const result = {} as RTCRtpParametersDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.codecs;
  if (member === undefined) throw missingMember(context, 'RTCRtpParameters', 'codecs');
  result.codecs = toSequence(convertRTCRtpCodecParameters, member, `${context}: codecs`);
  member = source.headerExtensions;
  if (member === undefined) throw missingMember(context, 'RTCRtpParameters', 'headerExtensions');
  result.headerExtensions = toSequence(convertRTCRtpHeaderExtensionParameters, member, `${context}: headerExtensions`);
  member = source.rtcp;
  if (member === undefined) throw missingMember(context, 'RTCRtpParameters', 'rtcp');
  result.rtcp = convertRTCRtcpParameters(member, `${context}: rtcp`);
  return result;
}

/** @internal */
export function exposeRTCRtpParameters(dictionary: RTCRtpParameters): RTCRtpParameters {
  const result = {} as RTCRtpParameters;
  result.codecs = dictionary.codecs.map(exposeRTCRtpCodecParameters);
  result.headerExtensions = dictionary.headerExtensions.map(exposeRTCRtpHeaderExtensionParameters);
  result.rtcp = exposeRTCRtcpParameters(dictionary.rtcp);
  return result;
}
