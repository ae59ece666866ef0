// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toSequence } from '../../webidl/convert';
import { type RTCRtpTransceiverDirection, convertRTCRtpTransceiverDirection } from '../enums/RTCRtpTransceiverDirection';
import { type MediaStream, type MediaStreamAlgorithms, unwrapMediaStream } from '../interfaces/MediaStream';
import { type RTCRtpEncodingParameters, type RTCRtpEncodingParametersDict, convertRTCRtpEncodingParameters } from './RTCRtpEncodingParameters';

/**
 * How a transceiver begins. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiverinit)
 * @category WebRTC
 */
export interface RTCRtpTransceiverInit {
  /** What it is to do. Default `sendrecv`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiverinit-direction) */
  direction?: RTCRtpTransceiverDirection;
  /** The layers that it sends: simulcast when there are several, each with a rid. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiverinit-sendencodings) */
  sendEncodings?: RTCRtpEncodingParameters[];
  /** The streams that the peer sees the track in. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiverinit-streams) */
  streams?: MediaStream[];
}

/** @internal */
export interface RTCRtpTransceiverInitDict {
  direction: RTCRtpTransceiverDirection;
  sendEncodings: RTCRtpEncodingParametersDict[];
  streams: MediaStreamAlgorithms[];
}

/** @internal */
export function convertRTCRtpTransceiverInit(value: unknown, context: string): RTCRtpTransceiverInitDict {
  const result = {} as RTCRtpTransceiverInitDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.direction;
  result.direction = member === undefined ? 'sendrecv' : convertRTCRtpTransceiverDirection(member, `${context}: direction`);
  member = source.sendEncodings;
  result.sendEncodings = member === undefined ? [] : toSequence(convertRTCRtpEncodingParameters, member, `${context}: sendEncodings`);
  member = source.streams;
  result.streams = member === undefined ? [] : toSequence(unwrapMediaStream, member, `${context}: streams`);
  return result;
}
