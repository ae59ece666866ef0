// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';
import { type MediaStreamTrackEventInit, type MediaStreamTrackEventInitDict, convertMediaStreamTrackEventInit } from '../dictionaries/MediaStreamTrackEventInit';
import { type MediaStreamTrack, wrapMediaStreamTrack } from './MediaStreamTrack';

/**
 * The `addtrack` and `removetrack` events. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrackevent)
 * @category Media capture and streams
 */
export class MediaStreamTrackEvent extends Event {
  readonly #track: MediaStreamTrack;

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
  constructor(type: string, eventInitDict: MediaStreamTrackEventInit) {
    requireArguments(arguments.length, 2, 'MediaStreamTrackEvent');
    const typeValue = toDOMString(type, 'MediaStreamTrackEvent: argument 1');
    const eventInitDictValue = convertMediaStreamTrackEventInit(eventInitDict, 'MediaStreamTrackEvent: argument 2');
    super(typeValue, eventInitDictValue);
    this.#track = eventInitDictValue.track;
  }

  /** The track. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrackevent-track) */
  get track(): MediaStreamTrack {
    if (!(#track in this)) throw illegalInvocation('MediaStreamTrackEvent.track');
    return this.#track;
  }
}
defineInterface(MediaStreamTrackEvent, 'MediaStreamTrackEvent');

/** @internal */
export function createMediaStreamTrackEvent(type: string, init: MediaStreamTrackEventInitDict): MediaStreamTrackEvent {
  const { track, ...plain } = init;
  return new MediaStreamTrackEvent(type, { ...plain, track: wrapMediaStreamTrack(track) });
}
