// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';
import { type RTCPeerConnectionIceErrorEventInit, type RTCPeerConnectionIceErrorEventInitDict, convertRTCPeerConnectionIceErrorEventInit } from '../dictionaries/RTCPeerConnectionIceErrorEventInit';

/**
 * The `icecandidateerror` event. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent)
 * @category WebRTC
 */
export class RTCPeerConnectionIceErrorEvent extends Event {
  readonly #address: string | null;
  readonly #port: number | null;
  readonly #url: string;
  readonly #errorCode: number;
  readonly #errorText: string;

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
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

  /** The local address from which the server was asked, or null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-address) */
  get address(): string | null {
    if (!(#address in this)) throw illegalInvocation('RTCPeerConnectionIceErrorEvent.address');
    return this.#address;
  }

  /** The local port, or null when `address` is. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-port) */
  get port(): number | null {
    if (!(#port in this)) throw illegalInvocation('RTCPeerConnectionIceErrorEvent.port');
    return this.#port;
  }

  /** The STUN or TURN server. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-url) */
  get url(): string {
    if (!(#url in this)) throw illegalInvocation('RTCPeerConnectionIceErrorEvent.url');
    return this.#url;
  }

  /** The STUN error code, 300 to 699; 701 when the server could not be reached. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-errorcode) */
  get errorCode(): number {
    if (!(#errorCode in this)) throw illegalInvocation('RTCPeerConnectionIceErrorEvent.errorCode');
    return this.#errorCode;
  }

  /** The server's reason, or a description of what failed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-errortext) */
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
