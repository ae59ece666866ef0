// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource, toSequence } from '../../webidl/convert';
import { type MediaStream, type MediaStreamAlgorithms, checkMediaStream } from '../interfaces/MediaStream';
import { type MediaStreamTrack, type MediaStreamTrackAlgorithms, checkMediaStreamTrack } from '../interfaces/MediaStreamTrack';
import { type RTCRtpReceiver, type RTCRtpReceiverAlgorithms, checkRTCRtpReceiver } from '../interfaces/RTCRtpReceiver';
import { type RTCRtpTransceiver, type RTCRtpTransceiverAlgorithms, checkRTCRtpTransceiver } from '../interfaces/RTCRtpTransceiver';
import { type EventInit, type EventInitDict, convertEventInit } from './EventInit';

/**
 * Makes an {@link RTCTrackEvent}. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackeventinit)
 * @category WebRTC
 */
export interface RTCTrackEventInit extends EventInit {
  /** What receives the track. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackeventinit-receiver) */
  receiver: RTCRtpReceiver;
  /** The streams that it is in. Default none. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackeventinit-streams) */
  streams?: MediaStream[];
  /** The track. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackeventinit-track) */
  track: MediaStreamTrack;
  /** The receiver's transceiver. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackeventinit-transceiver) */
  transceiver: RTCRtpTransceiver;
}

/** @internal */
export interface RTCTrackEventInitDict extends EventInitDict {
  receiver: RTCRtpReceiverAlgorithms;
  streams?: MediaStreamAlgorithms[];
  track: MediaStreamTrackAlgorithms;
  transceiver: RTCRtpTransceiverAlgorithms;
}

/** @internal */
export function convertRTCTrackEventInit(value: unknown, context: string): RTCTrackEventInit {
  const result = convertEventInit(value, context) as RTCTrackEventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.receiver;
  if (member === undefined) throw missingMember(context, 'RTCTrackEventInit', 'receiver');
  result.receiver = checkRTCRtpReceiver(member, `${context}: receiver`);
  member = source.streams;
  result.streams = member === undefined ? [] : toSequence(checkMediaStream, member, `${context}: streams`);
  member = source.track;
  if (member === undefined) throw missingMember(context, 'RTCTrackEventInit', 'track');
  result.track = checkMediaStreamTrack(member, `${context}: track`);
  member = source.transceiver;
  if (member === undefined) throw missingMember(context, 'RTCTrackEventInit', 'transceiver');
  result.transceiver = checkRTCRtpTransceiver(member, `${context}: transceiver`);
  return result;
}
