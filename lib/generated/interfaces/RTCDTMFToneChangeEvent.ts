// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';
import { type RTCDTMFToneChangeEventInit, type RTCDTMFToneChangeEventInitDict, convertRTCDTMFToneChangeEventInit } from '../dictionaries/RTCDTMFToneChangeEventInit';

/**
 * The `tonechange` event. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmftonechangeevent)
 * @category WebRTC
 */
export class RTCDTMFToneChangeEvent extends Event {
  readonly #tone: string;

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
  constructor(type: string, eventInitDict: RTCDTMFToneChangeEventInit = {}) {
    requireArguments(arguments.length, 1, 'RTCDTMFToneChangeEvent');
    const typeValue = toDOMString(type, 'RTCDTMFToneChangeEvent: argument 1');
    const eventInitDictValue = convertRTCDTMFToneChangeEventInit(eventInitDict, 'RTCDTMFToneChangeEvent: argument 2');
    super(typeValue, eventInitDictValue);
    this.#tone = (eventInitDictValue.tone as string);
  }

  /** The tone that begins; empty when all were played. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmftonechangeevent-tone) */
  get tone(): string {
    if (!(#tone in this)) throw illegalInvocation('RTCDTMFToneChangeEvent.tone');
    return this.#tone;
  }
}
defineInterface(RTCDTMFToneChangeEvent, 'RTCDTMFToneChangeEvent');

/** @internal */
export function createRTCDTMFToneChangeEvent(type: string, init: RTCDTMFToneChangeEventInitDict = {}): RTCDTMFToneChangeEvent {
  return new RTCDTMFToneChangeEvent(type, init);
}
