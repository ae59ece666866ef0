// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { exposeNullable } from '../../webidl/expose';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';
import { type MediaStreamEventInit, type MediaStreamEventInitDict, convertMediaStreamEventInit } from '../dictionaries/MediaStreamEventInit';
import { type MediaStream, wrapMediaStream } from './MediaStream';

/**
 * A stream came or went.
 * @deprecated Use `RTCTrackEvent`.
 * @category WebRTC
 */
export class MediaStreamEvent extends Event {
  readonly #stream: MediaStream | null;

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
  constructor(type: string, eventInitDict: MediaStreamEventInit = {}) {
    requireArguments(arguments.length, 1, 'MediaStreamEvent');
    const typeValue = toDOMString(type, 'MediaStreamEvent: argument 1');
    const eventInitDictValue = convertMediaStreamEventInit(eventInitDict, 'MediaStreamEvent: argument 2');
    super(typeValue, eventInitDictValue);
    this.#stream = (eventInitDictValue.stream as MediaStream | null);
  }

  /** The stream. */
  get stream(): MediaStream | null {
    if (!(#stream in this)) throw illegalInvocation('MediaStreamEvent.stream');
    return this.#stream;
  }
}
defineInterface(MediaStreamEvent, 'MediaStreamEvent');

/** @internal */
export function createMediaStreamEvent(type: string, init: MediaStreamEventInitDict = {}): MediaStreamEvent {
  const { stream, ...plain } = init;
  return new MediaStreamEvent(type, { ...plain, ...(stream !== undefined && { stream: exposeNullable(stream, wrapMediaStream) }) });
}
