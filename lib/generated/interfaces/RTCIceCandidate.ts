// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { defineInterface, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type RTCIceCandidateInit, exposeRTCIceCandidateInit } from '../dictionaries/RTCIceCandidateInit';
import { type RTCLocalIceCandidateInit, convertRTCLocalIceCandidateInit } from '../dictionaries/RTCLocalIceCandidateInit';
import type { RTCIceCandidateType } from '../enums/RTCIceCandidateType';
import type { RTCIceComponent } from '../enums/RTCIceComponent';
import type { RTCIceProtocol } from '../enums/RTCIceProtocol';
import type { RTCIceServerTransportProtocol } from '../enums/RTCIceServerTransportProtocol';
import type { RTCIceTcpCandidateType } from '../enums/RTCIceTcpCandidateType';
import { implementations } from '../implementations';

/** What implements RTCIceCandidate. @internal */
export interface RTCIceCandidateAlgorithms {
  readonly candidate: string;
  readonly sdpMid: string | null;
  readonly sdpMLineIndex: number | null;
  readonly foundation: string | null;
  readonly component: RTCIceComponent | null;
  readonly priority: number | null;
  readonly address: string | null;
  readonly protocol: RTCIceProtocol | null;
  readonly port: number | null;
  readonly type: RTCIceCandidateType | null;
  readonly tcpType: RTCIceTcpCandidateType | null;
  readonly relatedAddress: string | null;
  readonly relatedPort: number | null;
  readonly usernameFragment: string | null;
  readonly relayProtocol: RTCIceServerTransportProtocol | null;
  readonly url: string | null;
  toJSON(): RTCIceCandidateInit;
}

let construct: (impl: RTCIceCandidateAlgorithms) => RTCIceCandidate;
let implOf: (value: object) => RTCIceCandidateAlgorithms | undefined;

/**
 * An ICE candidate: an address where a peer may be reached. What cannot be parsed leaves the parsed members null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate)
 * @category WebRTC
 */
export class RTCIceCandidate {
  readonly #impl: RTCIceCandidateAlgorithms;

  static {
    construct = (impl) => new (RTCIceCandidate as unknown as AdoptingConstructor<RTCIceCandidateAlgorithms, RTCIceCandidate>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /**
   * A candidate from its line. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate)
   * @throws TypeError when `sdpMid` and `sdpMLineIndex` are both null.
   */
  constructor(candidateInitDict: RTCLocalIceCandidateInit = {}) {
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as RTCIceCandidateAlgorithms) : new implementations.RTCIceCandidate(convertRTCLocalIceCandidateInit(candidateInitDict, 'RTCIceCandidate: argument 1')), this);
  }

  /** The `candidate-attribute` line; empty for the end of candidates. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-candidate) */
  get candidate(): string {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.candidate');
    return this.#impl.candidate;
  }

  /** The mid of the media section that it belongs to, or null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-sdpmid) */
  get sdpMid(): string | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.sdpMid');
    return this.#impl.sdpMid;
  }

  /** The index of the media section that it belongs to, from 0, or null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-sdpmlineindex) */
  get sdpMLineIndex(): number | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.sdpMLineIndex');
    return this.#impl.sdpMLineIndex;
  }

  /** The same for candidates of the same type, base address and server. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-foundation) */
  get foundation(): string | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.foundation');
    return this.#impl.foundation;
  }

  /** `rtp`, or `rtcp` where the two are not multiplexed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-component) */
  get component(): RTCIceComponent | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.component');
    return this.#impl.component;
  }

  /** Its priority as ICE computes it, 32 bits. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-priority) */
  get priority(): number | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.priority');
    return this.#impl.priority;
  }

  /** The IP address, or an mDNS name. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-address) */
  get address(): string | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.address');
    return this.#impl.address;
  }

  /** Its transport protocol. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-protocol) */
  get protocol(): RTCIceProtocol | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.protocol');
    return this.#impl.protocol;
  }

  /** Its port, 0 to 65535. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-port) */
  get port(): number | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.port');
    return this.#impl.port;
  }

  /** How the address was found. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-type) */
  get type(): RTCIceCandidateType | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.type');
    return this.#impl.type;
  }

  /** Which side opens a TCP connection; null for UDP. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-tcptype) */
  get tcpType(): RTCIceTcpCandidateType | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.tcpType');
    return this.#impl.tcpType;
  }

  /** The base of a reflexive or relayed candidate; null for a host candidate. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-relatedaddress) */
  get relatedAddress(): string | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.relatedAddress');
    return this.#impl.relatedAddress;
  }

  /** The port of `relatedAddress`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-relatedport) */
  get relatedPort(): number | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.relatedPort');
    return this.#impl.relatedPort;
  }

  /** The ICE username fragment that it belongs to, or null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-usernamefragment) */
  get usernameFragment(): string | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.usernameFragment');
    return this.#impl.usernameFragment;
  }

  /** How the TURN server is reached, for a relayed candidate that was gathered here; else null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-relayprotocol) */
  get relayProtocol(): RTCIceServerTransportProtocol | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.relayProtocol');
    return this.#impl.relayProtocol;
  }

  /** The ICE server that it came from, for a candidate that was gathered here; else null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-url) */
  get url(): string | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.url');
    return this.#impl.url;
  }

  /** `candidate`, `sdpMid`, `sdpMLineIndex` and `usernameFragment` as a plain object, for signaling. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-tojson) */
  toJSON(): RTCIceCandidateInit {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidate.toJSON');
    return exposeRTCIceCandidateInit(this.#impl.toJSON());
  }
}
defineInterface(RTCIceCandidate, 'RTCIceCandidate');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCIceCandidate(impl: RTCIceCandidateAlgorithms): RTCIceCandidate {
  return (shellOf(impl) as RTCIceCandidate | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCIceCandidate(value: unknown): RTCIceCandidateAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCIceCandidate(value: unknown, context = 'Value'): RTCIceCandidateAlgorithms {
  const impl = implOfRTCIceCandidate(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCIceCandidate');
  return impl;
}

/** A shell as it is. @internal */
export function checkRTCIceCandidate(value: unknown, context: string): RTCIceCandidate {
  unwrapRTCIceCandidate(value, context);
  return value as RTCIceCandidate;
}
