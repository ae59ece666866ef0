// Generated from IDL by scripts/generate. Do not edit.

import { toBoolean, toDOMString, toDictionarySource, toNumber } from '../../webidl/convert';
import { type RTCPriorityType, convertRTCPriorityType } from '../enums/RTCPriorityType';
import { type RTCResolutionRestriction, convertRTCResolutionRestriction, exposeRTCResolutionRestriction } from './RTCResolutionRestriction';
import { type RTCRtpCodec, convertRTCRtpCodec, exposeRTCRtpCodec } from './RTCRtpCodec';
import { type RTCRtpCodingParameters, convertRTCRtpCodingParameters, exposeRTCRtpCodingParameters } from './RTCRtpCodingParameters';

/**
 * How a layer is encoded. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpencodingparameters)
 * @category WebRTC
 */
export interface RTCRtpEncodingParameters extends RTCRtpCodingParameters {
  /** Whether it is sent. Default true. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpencodingparameters-active) */
  active?: boolean;
  /** Whether audio packets may grow when the network is slow. Default false. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcrtpencodingparameters-adaptiveptime) */
  adaptivePtime?: boolean;
  /** The codec for this layer; absent: the first that was negotiated. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpencodingparameters-codec) */
  codec?: RTCRtpCodec;
  /** Bits per second, at most; absent: no limit but the network's. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpencodingparameters-maxbitrate) */
  maxBitrate?: number;
  /** Frames per second, at most; video only. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpencodingparameters-maxframerate) */
  maxFramerate?: number;
  /** How the network is told to treat its packets (DSCP); absent: as `priority`. [Specification](https://w3c.github.io/webrtc-priority/#dom-rtcrtpencodingparameters-networkpriority) */
  networkPriority?: RTCPriorityType;
  /** The layer's share of the bit rate. Default `low`. [Specification](https://w3c.github.io/webrtc-priority/#dom-rtcrtpencodingparameters-priority) */
  priority?: RTCPriorityType;
  /** The scalable video coding mode, `L1T3`, ...; video only. [Specification](https://w3c.github.io/webrtc-svc/#dom-rtcrtpencodingparameters-scalabilitymode) */
  scalabilityMode?: string;
  /** Divides width and height, 1 or more; video only. Default 1, in simulcast by powers of two. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpencodingparameters-scaleresolutiondownby) */
  scaleResolutionDownBy?: number;
  /** The size in pixels that pictures are scaled down to fit in; then `scaleResolutionDownBy` is ignored. Video only. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcrtpencodingparameters-scaleresolutiondownto) */
  scaleResolutionDownTo?: RTCResolutionRestriction;
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
  scaleResolutionDownTo?: RTCResolutionRestriction;
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
  member = source.scaleResolutionDownTo;
  if (member !== undefined) result.scaleResolutionDownTo = convertRTCResolutionRestriction(member, `${context}: scaleResolutionDownTo`);
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
  if (dictionary.scaleResolutionDownTo !== undefined) result.scaleResolutionDownTo = exposeRTCResolutionRestriction(dictionary.scaleResolutionDownTo);
  return result;
}
