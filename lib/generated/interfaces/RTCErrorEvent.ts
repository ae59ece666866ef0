// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';
import { type RTCErrorEventInit, type RTCErrorEventInitDict, convertRTCErrorEventInit } from '../dictionaries/RTCErrorEventInit';
import type { RTCError } from './RTCError';

/**
 * The `error` event of transports and channels. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorevent)
 * @category WebRTC
 */
export class RTCErrorEvent extends Event {
  readonly #error: RTCError;

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
  constructor(type: string, eventInitDict: RTCErrorEventInit) {
    requireArguments(arguments.length, 2, 'RTCErrorEvent');
    const typeValue = toDOMString(type, 'RTCErrorEvent: argument 1');
    const eventInitDictValue = convertRTCErrorEventInit(eventInitDict, 'RTCErrorEvent: argument 2');
    super(typeValue, eventInitDictValue);
    this.#error = eventInitDictValue.error;
  }

  /** What went wrong. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorevent-error) */
  get error(): RTCError {
    if (!(#error in this)) throw illegalInvocation('RTCErrorEvent.error');
    return this.#error;
  }
}
defineInterface(RTCErrorEvent, 'RTCErrorEvent');

/** @internal */
export function createRTCErrorEvent(type: string, init: RTCErrorEventInitDict): RTCErrorEvent {
  return new RTCErrorEvent(type, init);
}
