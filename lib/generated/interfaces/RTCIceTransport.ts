// Generated from IDL by scripts/generate. Do not edit.

import { type EventHandler, EventHandlers, toEventHandler } from '../../webidl/EventHandlers';
import { isObject } from '../../webidl/convert';
import { exposeNullable } from '../../webidl/expose';
import { defineInterface, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type RTCIceCandidateInit, type RTCIceCandidateInitDict, convertRTCIceCandidateInit } from '../dictionaries/RTCIceCandidateInit';
import { type RTCIceGatherOptions, type RTCIceGatherOptionsDict, convertRTCIceGatherOptions } from '../dictionaries/RTCIceGatherOptions';
import { type RTCIceParameters, convertRTCIceParameters, exposeRTCIceParameters } from '../dictionaries/RTCIceParameters';
import type { RTCIceComponent } from '../enums/RTCIceComponent';
import type { RTCIceGathererState } from '../enums/RTCIceGathererState';
import { type RTCIceRole, convertRTCIceRole } from '../enums/RTCIceRole';
import type { RTCIceTransportState } from '../enums/RTCIceTransportState';
import { implementations } from '../implementations';
import { type RTCIceCandidate, type RTCIceCandidateAlgorithms, wrapRTCIceCandidate } from './RTCIceCandidate';
import { type RTCIceCandidatePair, type RTCIceCandidatePairAlgorithms, wrapRTCIceCandidatePair } from './RTCIceCandidatePair';
import type { RTCPeerConnectionIceErrorEvent } from './RTCPeerConnectionIceErrorEvent';
import type { RTCPeerConnectionIceEvent } from './RTCPeerConnectionIceEvent';

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
  gather(options: RTCIceGatherOptionsDict): void;
  start(remoteParameters: RTCIceParameters, role: RTCIceRole): void;
  stop(): void;
  addRemoteCandidate(remoteCandidate: RTCIceCandidateInitDict): void;
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
  /** Gathering met an error at an ICE server. [Specification](https://w3c.github.io/webrtc-ice/#dom-rtcicetransport-onerror) */
  icecandidateerror: RTCPeerConnectionIceErrorEvent;
  /** A candidate was gathered; null at the end. [Specification](https://w3c.github.io/webrtc-ice/#dom-rtcicetransport-onicecandidate) */
  icecandidate: RTCPeerConnectionIceEvent;
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

  /** A transport that the program runs itself, with credentials of its own. It keeps the process alive from `gather()` or `start()` to `stop()`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport) */
  constructor() {
    super();
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as RTCIceTransportAlgorithms) : new implementations.RTCIceTransport(), this);
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

  /**
   * Gathers candidates, once. [Specification](https://w3c.github.io/webrtc-ice/#dom-rtcicetransport-gather)
   * @throws InvalidStateError when closed, begun before, or run by a connection.
   * @throws SyntaxError for a malformed ICE server URL.
   * @throws InvalidAccessError for a TURN server without credentials.
   */
  gather(options: RTCIceGatherOptions = {}): void {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.gather');
    this.#impl.gather(convertRTCIceGatherOptions(options, 'RTCIceTransport.gather: argument 1'));
  }

  /**
   * Begins connectivity checks with the peer's credentials; other credentials begin anew. [Specification](https://w3c.github.io/webrtc-ice/#dom-rtcicetransport-start)
   * @throws TypeError without `usernameFragment` or `password`.
   * @throws SyntaxError when they are malformed.
   * @throws InvalidStateError when closed, for another role than before, or when run by a connection.
   */
  start(remoteParameters: RTCIceParameters = {}, role: RTCIceRole = 'controlled'): void {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.start');
    this.#impl.start(convertRTCIceParameters(remoteParameters, 'RTCIceTransport.start: argument 1'), convertRTCIceRole(role, 'RTCIceTransport.start: argument 2'));
  }

  /**
   * Closes the transport. [Specification](https://w3c.github.io/webrtc-ice/#dom-rtcicetransport-stop)
   * @throws InvalidStateError when run by a connection.
   */
  stop(): void {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.stop');
    this.#impl.stop();
  }

  /**
   * Takes a candidate of the peer. [Specification](https://w3c.github.io/webrtc-ice/#dom-rtcicetransport-addremotecandidate)
   * @throws OperationError when it is malformed.
   * @throws InvalidStateError when closed, or run by a connection.
   */
  addRemoteCandidate(remoteCandidate: RTCIceCandidateInit = {}): void {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.addRemoteCandidate');
    this.#impl.addRemoteCandidate(convertRTCIceCandidateInit(remoteCandidate, 'RTCIceTransport.addRemoteCandidate: argument 1'));
  }

  /** Gathering met an error at an ICE server. [Specification](https://w3c.github.io/webrtc-ice/#dom-rtcicetransport-onerror) */
  get onerror(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.onerror');
    return this.#handlers?.get('icecandidateerror') ?? null;
  }

  set onerror(value: ((this: RTCIceTransport, event: RTCPeerConnectionIceErrorEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.onerror');
    (this.#handlers ??= new EventHandlers(this)).set('icecandidateerror', toEventHandler(value));
  }

  /** A candidate was gathered; null at the end. [Specification](https://w3c.github.io/webrtc-ice/#dom-rtcicetransport-onicecandidate) */
  get onicecandidate(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.onicecandidate');
    return this.#handlers?.get('icecandidate') ?? null;
  }

  set onicecandidate(value: ((this: RTCIceTransport, event: RTCPeerConnectionIceEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCIceTransport.onicecandidate');
    (this.#handlers ??= new EventHandlers(this)).set('icecandidate', toEventHandler(value));
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
