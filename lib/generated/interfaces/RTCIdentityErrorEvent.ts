// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';
import { type RTCIdentityErrorEventInit, type RTCIdentityErrorEventInitDict, convertRTCIdentityErrorEventInit } from '../dictionaries/RTCIdentityErrorEventInit';

/**
 * An identity provider failed.
 * @deprecated Use `getIdentityAssertion()` and `peerIdentity`.
 * @category WebRTC
 */
export class RTCIdentityErrorEvent extends Event {
  readonly #idp: string;
  readonly #protocol: string;
  readonly #loginUrl: string | null;

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
  constructor(type: string, eventInitDict: RTCIdentityErrorEventInit) {
    requireArguments(arguments.length, 2, 'RTCIdentityErrorEvent');
    const typeValue = toDOMString(type, 'RTCIdentityErrorEvent: argument 1');
    const eventInitDictValue = convertRTCIdentityErrorEventInit(eventInitDict, 'RTCIdentityErrorEvent: argument 2');
    super(typeValue, eventInitDictValue);
    this.#idp = eventInitDictValue.idp;
    this.#protocol = eventInitDictValue.protocol;
    this.#loginUrl = (eventInitDictValue.loginUrl as string | null);
  }

  /** The provider's domain. */
  get idp(): string {
    if (!(#idp in this)) throw illegalInvocation('RTCIdentityErrorEvent.idp');
    return this.#idp;
  }

  /** Its protocol. */
  get protocol(): string {
    if (!(#protocol in this)) throw illegalInvocation('RTCIdentityErrorEvent.protocol');
    return this.#protocol;
  }

  /** Where the user can log in; null else. */
  get loginUrl(): string | null {
    if (!(#loginUrl in this)) throw illegalInvocation('RTCIdentityErrorEvent.loginUrl');
    return this.#loginUrl;
  }
}
defineInterface(RTCIdentityErrorEvent, 'RTCIdentityErrorEvent');

/** @internal */
export function createRTCIdentityErrorEvent(type: string, init: RTCIdentityErrorEventInitDict): RTCIdentityErrorEvent {
  return new RTCIdentityErrorEvent(type, init);
}
