// Generated from IDL by scripts/generate. Do not edit.

import { type EventHandler, EventHandlers, toEventHandler } from '../../webidl/EventHandlers';
import { isObject } from '../../webidl/convert';
import { exposeNullable } from '../../webidl/expose';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type RTCIceParameters, exposeRTCIceParameters } from '../dictionaries/RTCIceParameters';
import type { RTCIceComponent } from '../enums/RTCIceComponent';
import type { RTCIceGathererState } from '../enums/RTCIceGathererState';
import type { RTCIceRole } from '../enums/RTCIceRole';
import type { RTCIceTransportState } from '../enums/RTCIceTransportState';
import { type RTCIceCandidate, type RTCIceCandidateAlgorithms, wrapRTCIceCandidate } from './RTCIceCandidate';
import { type RTCIceCandidatePair, type RTCIceCandidatePairAlgorithms, wrapRTCIceCandidatePair } from './RTCIceCandidatePair';

/** What implements RTCIceTransport. @internal */
export interface RTCIceTransportAlgorithms {
  readonly role: RTCIceRole;
  readonly component: RTCIceComponent;
  readonly state: RTCIceTransportState;
  readonly gatheringState: RTCIceGathererState;
  getLocalCandidates(): readonly RTCIceCandidateAlgorithms[];
  getRemoteCandidates(): readonly RTCIceCandidateAlgorithms[];
  getSelectedCandidatePair(): RTCIceCandidatePairAlgorithms | null;
  getLocalParameters(): RTCIceParameters | null;
  getRemoteParameters(): RTCIceParameters | null;
}

/**
 * The events of {@link RTCIceTransport} by type.
 * @category WebRTC
 */
export interface RTCIceTransportEventMap {
  /** `state` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-onstatechange) */
  statechange: Event;
  /** `gatheringState` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-ongatheringstatechange) */
  gatheringstatechange: Event;
  /** Packets take another pair. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-onselectedcandidatepairchange) */
  selectedcandidatepairchange: Event;
}

export interface RTCIceTransport {
  /** Calls `listener` for each event of the type. */
  addEventListener<K extends keyof RTCIceTransportEventMap>(type: K, listener: (this: RTCIceTransport, event: RTCIceTransportEventMap[K]) => unknown, options?: Parameters<EventTarget['addEventListener']>[2]): void;
  /** Calls `listener` for each event of the type. */
  addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void;
  /** Undoes an addEventListener. */
  removeEventListener<K extends keyof RTCIceTransportEventMap>(type: K, listener: (this: RTCIceTransport, event: RTCIceTransportEventMap[K]) => unknown, options?: Parameters<EventTarget['removeEventListener']>[2]): void;
  /** Undoes an addEventListener. */
  removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void;
}

let construct: (impl: RTCIceTransportAlgorithms) => RTCIceTransport;
let implOf: (value: object) => RTCIceTransportAlgorithms | undefined;

/**
 * Finds and keeps the path to the peer. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport)
 * @category WebRTC
 */
export class RTCIceTransport extends EventTarget {
  readonly #impl: RTCIceTransportAlgorithms;
  #handlers: EventHandlers | undefined;

  static {
    construct = (impl) => new (RTCIceTransport as unknown as AdoptingConstructor<RTCIceTransportAlgorithms, RTCIceTransport>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: RTCIceTransportAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('RTCIceTransport');
    super();
    this.#impl = attach(impl as RTCIceTransportAlgorithms, this);
  }

  /** Which side nominates pairs. [Specification](https://w3c.github.io/webrtc-pc/#dom-icetransport-role) */
  get role(): RTCIceRole {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.role');
    return this.#impl.role;
  }

  /** `rtp`; `rtcp` where it is not multiplexed. [Specification](https://w3c.github.io/webrtc-pc/#dom-icetransport-component) */
  get component(): RTCIceComponent {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.component');
    return this.#impl.component;
  }

  /** The state of the connectivity checks. [Specification](https://w3c.github.io/webrtc-pc/#dom-icetransport-state) */
  get state(): RTCIceTransportState {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.state');
    return this.#impl.state;
  }

  /** The state of the gathering of local candidates. [Specification](https://w3c.github.io/webrtc-pc/#dom-icetransport-gatheringstate) */
  get gatheringState(): RTCIceGathererState {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.gatheringState');
    return this.#impl.gatheringState;
  }

  /** The candidates gathered for this transport. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-getlocalcandidates) */
  getLocalCandidates(): RTCIceCandidate[] {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.getLocalCandidates');
    return this.#impl.getLocalCandidates().map(wrapRTCIceCandidate);
  }

  /** The peer's candidates for this transport. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-getremotecandidates) */
  getRemoteCandidates(): RTCIceCandidate[] {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.getRemoteCandidates');
    return this.#impl.getRemoteCandidates().map(wrapRTCIceCandidate);
  }

  /** The pair that packets take; null before there is one. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-getselectedcandidatepair) */
  getSelectedCandidatePair(): RTCIceCandidatePair | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.getSelectedCandidatePair');
    return exposeNullable(this.#impl.getSelectedCandidatePair(), wrapRTCIceCandidatePair);
  }

  /** The local ICE credentials; null before `setLocalDescription()`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-getlocalparameters) */
  getLocalParameters(): RTCIceParameters | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.getLocalParameters');
    return exposeNullable(this.#impl.getLocalParameters(), exposeRTCIceParameters);
  }

  /** The peer's ICE credentials; null before `setRemoteDescription()`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-getremoteparameters) */
  getRemoteParameters(): RTCIceParameters | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.getRemoteParameters');
    return exposeNullable(this.#impl.getRemoteParameters(), exposeRTCIceParameters);
  }

  /** `state` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-onstatechange) */
  get onstatechange(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.onstatechange');
    return this.#handlers?.get('statechange') ?? null;
  }

  set onstatechange(value: ((this: RTCIceTransport, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.onstatechange');
    (this.#handlers ??= new EventHandlers(this)).set('statechange', toEventHandler(value));
  }

  /** `gatheringState` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-ongatheringstatechange) */
  get ongatheringstatechange(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.ongatheringstatechange');
    return this.#handlers?.get('gatheringstatechange') ?? null;
  }

  set ongatheringstatechange(value: ((this: RTCIceTransport, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.ongatheringstatechange');
    (this.#handlers ??= new EventHandlers(this)).set('gatheringstatechange', toEventHandler(value));
  }

  /** Packets take another pair. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-onselectedcandidatepairchange) */
  get onselectedcandidatepairchange(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.onselectedcandidatepairchange');
    return this.#handlers?.get('selectedcandidatepairchange') ?? null;
  }

  set onselectedcandidatepairchange(value: ((this: RTCIceTransport, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.onselectedcandidatepairchange');
    (this.#handlers ??= new EventHandlers(this)).set('selectedcandidatepairchange', toEventHandler(value));
  }
}
defineInterface(RTCIceTransport, 'RTCIceTransport');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCIceTransport(impl: RTCIceTransportAlgorithms): RTCIceTransport {
  return (shellOf(impl) as RTCIceTransport | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCIceTransport(value: unknown): RTCIceTransportAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCIceTransport(value: unknown, context = 'Value'): RTCIceTransportAlgorithms {
  const impl = implOfRTCIceTransport(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCIceTransport');
  return impl;
}
