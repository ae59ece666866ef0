// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDOMString, toDictionarySource, toSequence } from '../../webidl/convert';
import { type RTCDegradationPreference, convertRTCDegradationPreference } from '../enums/RTCDegradationPreference';
import { type RTCRtpEncodingParameters, type RTCRtpEncodingParametersDict, convertRTCRtpEncodingParameters, exposeRTCRtpEncodingParameters } from './RTCRtpEncodingParameters';
import { type RTCRtpParameters, type RTCRtpParametersDict, convertRTCRtpParameters, exposeRTCRtpParameters } from './RTCRtpParameters';

/**
 * How a sender sends. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsendparameters)
 * @category WebRTC
 */
export interface RTCRtpSendParameters extends RTCRtpParameters {
  /** What is given up first when bandwidth or CPU is short; absent: as the content hint says. [Specification](https://w3c.github.io/mst-content-hint/#dom-rtcrtpsendparameters-degradationpreference) */
  degradationPreference?: RTCDegradationPreference;
  /** Its layers, the order being that of the negotiation. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsendparameters-encodings) */
  encodings: RTCRtpEncodingParameters[];
  /** Ties `setParameters()` to the last `getParameters()`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsendparameters-transactionid) */
  transactionId: string;
}

/** @internal */
export interface RTCRtpSendParametersDict extends RTCRtpParametersDict {
  degradationPreference?: RTCDegradationPreference;
  encodings: RTCRtpEncodingParametersDict[];
  transactionId: string;
}

/** @internal */
export function convertRTCRtpSendParameters(value: unknown, context: string): RTCRtpSendParametersDict {
  const result = convertRTCRtpParameters(value, context) as RTCRtpSendParametersDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.degradationPreference;
  if (member !== undefined) result.degradationPreference = convertRTCDegradationPreference(member, `${context}: degradationPreference`);
  member = source.encodings;
  if (member === undefined) throw missingMember(context, 'RTCRtpSendParameters', 'encodings');
  result.encodings = toSequence(convertRTCRtpEncodingParameters, member, `${context}: encodings`);
  member = source.transactionId;
  if (member === undefined) throw missingMember(context, 'RTCRtpSendParameters', 'transactionId');
  result.transactionId = toDOMString(member, `${context}: transactionId`);
  return result;
}

/** @internal */
export function exposeRTCRtpSendParameters(dictionary: RTCRtpSendParameters): RTCRtpSendParameters {
  const result = exposeRTCRtpParameters(dictionary) as RTCRtpSendParameters;
  if (dictionary.degradationPreference !== undefined) result.degradationPreference = dictionary.degradationPreference;
  result.encodings = dictionary.encodings.map(exposeRTCRtpEncodingParameters);
  result.transactionId = dictionary.transactionId;
  return result;
}
