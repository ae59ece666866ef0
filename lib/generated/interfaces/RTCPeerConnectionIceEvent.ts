// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { exposeNullable } from '../../webidl/expose';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';
import { type RTCPeerConnectionIceEventInit, type RTCPeerConnectionIceEventInitDict, convertRTCPeerConnectionIceEventInit } from '../dictionaries/RTCPeerConnectionIceEventInit';
import { type RTCIceCandidate, wrapRTCIceCandidate } from './RTCIceCandidate';

/**
 * The `icecandidate` event. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceevent)
 * @category WebRTC
 */
export class RTCPeerConnectionIceEvent extends Event {
  readonly #candidate: RTCIceCandidate | null;
  readonly #url: string | null;

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
  constructor(type: string, eventInitDict: RTCPeerConnectionIceEventInit = {}) {
    requireArguments(arguments.length, 1, 'RTCPeerConnectionIceEvent');
    const typeValue = toDOMString(type, 'RTCPeerConnectionIceEvent: argument 1');
    const eventInitDictValue = convertRTCPeerConnectionIceEventInit(eventInitDict, 'RTCPeerConnectionIceEvent: argument 2');
    super(typeValue, eventInitDictValue);
    this.#candidate = eventInitDictValue.candidate ?? null;
    this.#url = eventInitDictValue.url ?? null;
  }

  /** What was gathered. An empty `candidate` line ends a generation; null ends gathering. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceevent-candidate) */
  get candidate(): RTCIceCandidate | null {
    if (!(#candidate in this)) throw illegalInvocation('RTCPeerConnectionIceEvent.candidate');
    return this.#candidate;
  }

  /**
   * The ICE server that the candidate came from, or null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceevent-url)
   * @deprecated The candidate has it.
   */
  get url(): string | null {
    if (!(#url in this)) throw illegalInvocation('RTCPeerConnectionIceEvent.url');
    return this.#url;
  }
}
defineInterface(RTCPeerConnectionIceEvent, 'RTCPeerConnectionIceEvent');

/** @internal */
export function createRTCPeerConnectionIceEvent(type: string, init: RTCPeerConnectionIceEventInitDict = {}): RTCPeerConnectionIceEvent {
  const { candidate, ...plain } = init;
  return new RTCPeerConnectionIceEvent(type, { ...plain, ...(candidate !== undefined && { candidate: exposeNullable(candidate, wrapRTCIceCandidate) }) });
}
