// Generated from IDL by scripts/generate. Do not edit.

import { toBoolean, toDOMString, toDictionarySource, toNumber } from '../../webidl/convert';
import { type RTCPriorityType, convertRTCPriorityType } from '../enums/RTCPriorityType';
import { type RTCRtpCodec, convertRTCRtpCodec, exposeRTCRtpCodec } from './RTCRtpCodec';
import { type RTCRtpCodingParameters, convertRTCRtpCodingParameters, exposeRTCRtpCodingParameters } from './RTCRtpCodingParameters';

export interface RTCRtpEncodingParameters extends RTCRtpCodingParameters {
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpencodingparameters-active) */
  active?: boolean;
  /** [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcrtpencodingparameters-adaptiveptime) */
  adaptivePtime?: boolean;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpencodingparameters-codec) */
  codec?: RTCRtpCodec;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpencodingparameters-maxbitrate) */
  maxBitrate?: number;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpencodingparameters-maxframerate) */
  maxFramerate?: number;
  /** [Specification](https://w3c.github.io/webrtc-priority/#dom-rtcrtpencodingparameters-networkpriority) */
  networkPriority?: RTCPriorityType;
  /** [Specification](https://w3c.github.io/webrtc-priority/#dom-rtcrtpencodingparameters-priority) */
  priority?: RTCPriorityType;
  /** [Specification](https://w3c.github.io/webrtc-svc/#dom-rtcrtpencodingparameters-scalabilitymode) */
  scalabilityMode?: string;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpencodingparameters-scaleresolutiondownby) */
  scaleResolutionDownBy?: number;
}

/** @internal */
export interface RTCRtpEncodingParametersDict extends RTCRtpCodingParameters {
  active: boolean;
  adaptivePtime: boolean;
  codec?: RTCRtpCodec;
  maxBitrate?: number;
  maxFramerate?: number;
  networkPriority?: RTCPriorityType;
  priority: RTCPriorityType;
  scalabilityMode?: string;
  scaleResolutionDownBy?: number;
}

/** @internal */
export function convertRTCRtpEncodingParameters(value: unknown, context: string): RTCRtpEncodingParametersDict {
  const result = convertRTCRtpCodingParameters(value, context) as RTCRtpEncodingParametersDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.active;
  result.active = member === undefined ? true : toBoolean(member);
  member = source.adaptivePtime;
  result.adaptivePtime = member === undefined ? false : toBoolean(member);
  member = source.codec;
  if (member !== undefined) result.codec = convertRTCRtpCodec(member, `${context}: codec`);
  member = source.maxBitrate;
  if (member !== undefined) result.maxBitrate = toNumber('unsigned long', member, `${context}: maxBitrate`);
  member = source.maxFramerate;
  if (member !== undefined) result.maxFramerate = toNumber('double', member, `${context}: maxFramerate`);
  member = source.networkPriority;
  if (member !== undefined) result.networkPriority = convertRTCPriorityType(member, `${context}: networkPriority`);
  member = source.priority;
  result.priority = member === undefined ? 'low' : convertRTCPriorityType(member, `${context}: priority`);
  member = source.scalabilityMode;
  if (member !== undefined) result.scalabilityMode = toDOMString(member, `${context}: scalabilityMode`);
  member = source.scaleResolutionDownBy;
  if (member !== undefined) result.scaleResolutionDownBy = toNumber('double', member, `${context}: scaleResolutionDownBy`);
  return result;
}

/** @internal */
export function exposeRTCRtpEncodingParameters(dictionary: RTCRtpEncodingParameters): RTCRtpEncodingParameters {
  const result = exposeRTCRtpCodingParameters(dictionary) as RTCRtpEncodingParameters;
  if (dictionary.active !== undefined) result.active = dictionary.active;
  if (dictionary.adaptivePtime !== undefined) result.adaptivePtime = dictionary.adaptivePtime;
  if (dictionary.codec !== undefined) result.codec = exposeRTCRtpCodec(dictionary.codec);
  if (dictionary.maxBitrate !== undefined) result.maxBitrate = dictionary.maxBitrate;
  if (dictionary.maxFramerate !== undefined) result.maxFramerate = dictionary.maxFramerate;
  if (dictionary.networkPriority !== undefined) result.networkPriority = dictionary.networkPriority;
  if (dictionary.priority !== undefined) result.priority = dictionary.priority;
  if (dictionary.scalabilityMode !== undefined) result.scalabilityMode = dictionary.scalabilityMode;
  if (dictionary.scaleResolutionDownBy !== undefined) result.scaleResolutionDownBy = dictionary.scaleResolutionDownBy;
  return result;
}
