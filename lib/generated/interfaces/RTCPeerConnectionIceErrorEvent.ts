// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';
import { type RTCPeerConnectionIceErrorEventInit, type RTCPeerConnectionIceErrorEventInitDict, convertRTCPeerConnectionIceErrorEventInit } from '../dictionaries/RTCPeerConnectionIceErrorEventInit';

/** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent) */
export class RTCPeerConnectionIceErrorEvent extends Event {
  readonly #address: string | null;
  readonly #port: number | null;
  readonly #url: string;
  readonly #errorCode: number;
  readonly #errorText: string;

  constructor(type: string, eventInitDict: RTCPeerConnectionIceErrorEventInit) {
    requireArguments(arguments.length, 2, 'RTCPeerConnectionIceErrorEvent');
    const typeValue = toDOMString(type, 'RTCPeerConnectionIceErrorEvent: argument 1');
    const eventInitDictValue = convertRTCPeerConnectionIceErrorEventInit(eventInitDict, 'RTCPeerConnectionIceErrorEvent: argument 2');
    super(typeValue, eventInitDictValue);
    this.#address = eventInitDictValue.address ?? null;
    this.#port = eventInitDictValue.port ?? null;
    this.#url = eventInitDictValue.url ?? '';
    this.#errorCode = eventInitDictValue.errorCode;
    this.#errorText = eventInitDictValue.errorText ?? '';
  }

  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-address) */
  get address(): string | null {
    if (!(#address in this)) throw illegalInvocation('RTCPeerConnectionIceErrorEvent.address');
    return this.#address;
  }

  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-port) */
  get port(): number | null {
    if (!(#port in this)) throw illegalInvocation('RTCPeerConnectionIceErrorEvent.port');
    return this.#port;
  }

  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-url) */
  get url(): string {
    if (!(#url in this)) throw illegalInvocation('RTCPeerConnectionIceErrorEvent.url');
    return this.#url;
  }

  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-errorcode) */
  get errorCode(): number {
    if (!(#errorCode in this)) throw illegalInvocation('RTCPeerConnectionIceErrorEvent.errorCode');
    return this.#errorCode;
  }

  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-errortext) */
  get errorText(): string {
    if (!(#errorText in this)) throw illegalInvocation('RTCPeerConnectionIceErrorEvent.errorText');
    return this.#errorText;
  }
}
defineInterface(RTCPeerConnectionIceErrorEvent, 'RTCPeerConnectionIceErrorEvent');

/** @internal */
export function createRTCPeerConnectionIceErrorEvent(type: string, init: RTCPeerConnectionIceErrorEventInitDict): RTCPeerConnectionIceErrorEvent {
  return new RTCPeerConnectionIceErrorEvent(type, init);
}
