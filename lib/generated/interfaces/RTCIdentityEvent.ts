// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';
import { type RTCIdentityEventInit, type RTCIdentityEventInitDict, convertRTCIdentityEventInit } from '../dictionaries/RTCIdentityEventInit';

/**
 * An assertion was generated.
 * @deprecated Use `getIdentityAssertion()`.
 * @category WebRTC
 */
export class RTCIdentityEvent extends Event {
  readonly #assertion: string;

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
  constructor(type: string, eventInitDict: RTCIdentityEventInit) {
    requireArguments(arguments.length, 2, 'RTCIdentityEvent');
    const typeValue = toDOMString(type, 'RTCIdentityEvent: argument 1');
    const eventInitDictValue = convertRTCIdentityEventInit(eventInitDict, 'RTCIdentityEvent: argument 2');
    super(typeValue, eventInitDictValue);
    this.#assertion = eventInitDictValue.assertion;
  }

  /** What offers and answers will carry, base64. */
  get assertion(): string {
    if (!(#assertion in this)) throw illegalInvocation('RTCIdentityEvent.assertion');
    return this.#assertion;
  }
}
defineInterface(RTCIdentityEvent, 'RTCIdentityEvent');

/** @internal */
export function createRTCIdentityEvent(type: string, init: RTCIdentityEventInitDict): RTCIdentityEvent {
  return new RTCIdentityEvent(type, init);
}
