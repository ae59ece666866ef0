// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';
import { type RTCTrackEventInit, type RTCTrackEventInitDict, convertRTCTrackEventInit } from '../dictionaries/RTCTrackEventInit';
import { type MediaStream, wrapMediaStream } from './MediaStream';
import { type MediaStreamTrack, wrapMediaStreamTrack } from './MediaStreamTrack';
import { type RTCRtpReceiver, wrapRTCRtpReceiver } from './RTCRtpReceiver';
import { type RTCRtpTransceiver, wrapRTCRtpTransceiver } from './RTCRtpTransceiver';

/**
 * The `track` event: the peer sends something. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackevent)
 * @category WebRTC
 */
export class RTCTrackEvent extends Event {
  readonly #receiver: RTCRtpReceiver;
  readonly #track: MediaStreamTrack;
  readonly #streams: readonly MediaStream[];
  readonly #transceiver: RTCRtpTransceiver;

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
  constructor(type: string, eventInitDict: RTCTrackEventInit) {
    requireArguments(arguments.length, 2, 'RTCTrackEvent');
    const typeValue = toDOMString(type, 'RTCTrackEvent: argument 1');
    const eventInitDictValue = convertRTCTrackEventInit(eventInitDict, 'RTCTrackEvent: argument 2');
    super(typeValue, eventInitDictValue);
    this.#receiver = eventInitDictValue.receiver;
    this.#track = eventInitDictValue.track;
    this.#streams = Object.freeze((eventInitDictValue.streams as MediaStream[]));
    this.#transceiver = eventInitDictValue.transceiver;
  }

  /** What receives it. [Specification](https://w3c.github.io/webrtc-pc/#dom-trackevent-receiver) */
  get receiver(): RTCRtpReceiver {
    if (!(#receiver in this)) throw illegalInvocation('RTCTrackEvent.receiver');
    return this.#receiver;
  }

  /** `receiver.track`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackevent-track) */
  get track(): MediaStreamTrack {
    if (!(#track in this)) throw illegalInvocation('RTCTrackEvent.track');
    return this.#track;
  }

  /** The streams that the peer put it in. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackevent-streams) */
  get streams(): readonly MediaStream[] {
    if (!(#streams in this)) throw illegalInvocation('RTCTrackEvent.streams');
    return this.#streams;
  }

  /** The transceiver of the receiver. [Specification](https://w3c.github.io/webrtc-pc/#dom-trackevent-transceiver) */
  get transceiver(): RTCRtpTransceiver {
    if (!(#transceiver in this)) throw illegalInvocation('RTCTrackEvent.transceiver');
    return this.#transceiver;
  }
}
defineInterface(RTCTrackEvent, 'RTCTrackEvent');

/** @internal */
export function createRTCTrackEvent(type: string, init: RTCTrackEventInitDict): RTCTrackEvent {
  const { receiver, streams, track, transceiver, ...plain } = init;
  return new RTCTrackEvent(type, { ...plain, receiver: wrapRTCRtpReceiver(receiver), ...(streams !== undefined && { streams: streams.map(wrapMediaStream) }), track: wrapMediaStreamTrack(track), transceiver: wrapRTCRtpTransceiver(transceiver) });
}
