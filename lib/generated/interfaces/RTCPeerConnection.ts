// Generated from IDL by scripts/generate. Do not edit.

import { type EventHandler, EventHandlers, toEventHandler } from '../../webidl/EventHandlers';
import { isObject, toCallback, toDOMString, toUSVString } from '../../webidl/convert';
import { exposeNullable, exposePromise } from '../../webidl/expose';
import { defineInterface, illegalInvocation, noSuchOverload, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import type { RTCPeerConnectionErrorCallback, RTCSessionDescriptionCallback, VoidFunction } from '../callbacks';
import { type RTCAnswerOptions, convertRTCAnswerOptions } from '../dictionaries/RTCAnswerOptions';
import { type RTCConfiguration, type RTCConfigurationDict, convertRTCConfiguration, exposeRTCConfiguration } from '../dictionaries/RTCConfiguration';
import { type RTCDataChannelInit, type RTCDataChannelInitDict, convertRTCDataChannelInit } from '../dictionaries/RTCDataChannelInit';
import { type RTCIceCandidateInit, type RTCIceCandidateInitDict, convertRTCIceCandidateInit } from '../dictionaries/RTCIceCandidateInit';
import { type RTCIdentityProviderOptions, type RTCIdentityProviderOptionsDict, convertRTCIdentityProviderOptions } from '../dictionaries/RTCIdentityProviderOptions';
import { type RTCLocalSessionDescriptionInit, type RTCLocalSessionDescriptionInitDict, convertRTCLocalSessionDescriptionInit } from '../dictionaries/RTCLocalSessionDescriptionInit';
import { type RTCOfferOptions, type RTCOfferOptionsDict, convertRTCOfferOptions } from '../dictionaries/RTCOfferOptions';
import { type RTCRtpTransceiverInit, type RTCRtpTransceiverInitDict, convertRTCRtpTransceiverInit } from '../dictionaries/RTCRtpTransceiverInit';
import { type RTCSessionDescriptionInit, type RTCSessionDescriptionInitDict, convertRTCSessionDescriptionInit, exposeRTCSessionDescriptionInit } from '../dictionaries/RTCSessionDescriptionInit';
import type { RTCIceConnectionState } from '../enums/RTCIceConnectionState';
import type { RTCIceGatheringState } from '../enums/RTCIceGatheringState';
import type { RTCPeerConnectionState } from '../enums/RTCPeerConnectionState';
import type { RTCSignalingState } from '../enums/RTCSignalingState';
import { implementations } from '../implementations';
import { type AlgorithmIdentifier, convertAlgorithmIdentifier } from '../typedefs/AlgorithmIdentifier';
import { type MediaStream, type MediaStreamAlgorithms, unwrapMediaStream, wrapMediaStream } from './MediaStream';
import type { MediaStreamEvent } from './MediaStreamEvent';
import { type MediaStreamTrack, type MediaStreamTrackAlgorithms, implOfMediaStreamTrack, unwrapMediaStreamTrack } from './MediaStreamTrack';
import { type RTCCertificate, type RTCCertificateAlgorithms, wrapRTCCertificate } from './RTCCertificate';
import { type RTCDataChannel, type RTCDataChannelAlgorithms, wrapRTCDataChannel } from './RTCDataChannel';
import type { RTCDataChannelEvent } from './RTCDataChannelEvent';
import { type RTCIdentityAssertion, type RTCIdentityAssertionAlgorithms, wrapRTCIdentityAssertion } from './RTCIdentityAssertion';
import type { RTCIdentityErrorEvent } from './RTCIdentityErrorEvent';
import type { RTCIdentityEvent } from './RTCIdentityEvent';
import type { RTCPeerConnectionIceErrorEvent } from './RTCPeerConnectionIceErrorEvent';
import type { RTCPeerConnectionIceEvent } from './RTCPeerConnectionIceEvent';
import { type RTCRtpReceiver, type RTCRtpReceiverAlgorithms, wrapRTCRtpReceiver } from './RTCRtpReceiver';
import { type RTCRtpSender, type RTCRtpSenderAlgorithms, unwrapRTCRtpSender, wrapRTCRtpSender } from './RTCRtpSender';
import { type RTCRtpTransceiver, type RTCRtpTransceiverAlgorithms, wrapRTCRtpTransceiver } from './RTCRtpTransceiver';
import { type RTCSctpTransport, type RTCSctpTransportAlgorithms, wrapRTCSctpTransport } from './RTCSctpTransport';
import { type RTCSessionDescription, type RTCSessionDescriptionAlgorithms, wrapRTCSessionDescription } from './RTCSessionDescription';
import { type RTCStatsReport, type RTCStatsReportAlgorithms, wrapRTCStatsReport } from './RTCStatsReport';
import type { RTCTrackEvent } from './RTCTrackEvent';

/** What implements RTCPeerConnection. @internal */
export interface RTCPeerConnectionAlgorithms {
  createOffer(options: RTCOfferOptionsDict): Promise<RTCSessionDescriptionInit>;
  createOfferWithCallbacks(successCallback: RTCSessionDescriptionCallback, failureCallback: RTCPeerConnectionErrorCallback, options: RTCOfferOptionsDict): Promise<void>;
  createAnswer(options: RTCAnswerOptions): Promise<RTCSessionDescriptionInit>;
  createAnswerWithCallbacks(successCallback: RTCSessionDescriptionCallback, failureCallback: RTCPeerConnectionErrorCallback): Promise<void>;
  setLocalDescription(description: RTCLocalSessionDescriptionInitDict): Promise<void>;
  setLocalDescriptionWithCallbacks(description: RTCLocalSessionDescriptionInitDict, successCallback: VoidFunction, failureCallback: RTCPeerConnectionErrorCallback): Promise<void>;
  readonly localDescription: RTCSessionDescriptionAlgorithms | null;
  readonly currentLocalDescription: RTCSessionDescriptionAlgorithms | null;
  readonly pendingLocalDescription: RTCSessionDescriptionAlgorithms | null;
  setRemoteDescription(description: RTCSessionDescriptionInitDict): Promise<void>;
  setRemoteDescriptionWithCallbacks(description: RTCSessionDescriptionInitDict, successCallback: VoidFunction, failureCallback: RTCPeerConnectionErrorCallback): Promise<void>;
  readonly remoteDescription: RTCSessionDescriptionAlgorithms | null;
  readonly currentRemoteDescription: RTCSessionDescriptionAlgorithms | null;
  readonly pendingRemoteDescription: RTCSessionDescriptionAlgorithms | null;
  addIceCandidate(candidate: RTCIceCandidateInitDict): Promise<void>;
  addIceCandidateWithCallbacks(candidate: RTCIceCandidateInitDict, successCallback: VoidFunction, failureCallback: RTCPeerConnectionErrorCallback): Promise<void>;
  readonly signalingState: RTCSignalingState;
  readonly iceGatheringState: RTCIceGatheringState;
  readonly iceConnectionState: RTCIceConnectionState;
  readonly connectionState: RTCPeerConnectionState;
  readonly canTrickleIceCandidates: boolean | null;
  restartIce(): void;
  getConfiguration(): RTCConfigurationDict;
  setConfiguration(configuration: RTCConfigurationDict): void;
  close(): void;
  getSenders(): readonly RTCRtpSenderAlgorithms[];
  getReceivers(): readonly RTCRtpReceiverAlgorithms[];
  getTransceivers(): readonly RTCRtpTransceiverAlgorithms[];
  addTrack(track: MediaStreamTrackAlgorithms, ...streams: MediaStreamAlgorithms[]): RTCRtpSenderAlgorithms;
  removeTrack(sender: RTCRtpSenderAlgorithms): void;
  addTransceiver(trackOrKind: MediaStreamTrackAlgorithms | string, init: RTCRtpTransceiverInitDict): RTCRtpTransceiverAlgorithms;
  readonly sctp: RTCSctpTransportAlgorithms | null;
  createDataChannel(label: string, dataChannelDict: RTCDataChannelInitDict): RTCDataChannelAlgorithms;
  getStats(selector: MediaStreamTrackAlgorithms | null): Promise<RTCStatsReportAlgorithms>;
  setIdentityProvider(provider: string, options: RTCIdentityProviderOptionsDict): void;
  getIdentityAssertion(): Promise<string>;
  readonly peerIdentity: Promise<RTCIdentityAssertionAlgorithms>;
  readonly idpLoginUrl: string | null;
  readonly idpErrorInfo: string | null;
  addStream(stream: MediaStreamAlgorithms): void;
  removeStream(stream: MediaStreamAlgorithms): void;
  getLocalStreams(): readonly MediaStreamAlgorithms[];
  getRemoteStreams(): readonly MediaStreamAlgorithms[];
}

/** The static operations of RTCPeerConnection. @internal */
export interface RTCPeerConnectionStatics {
  generateCertificate(keygenAlgorithm: AlgorithmIdentifier): Promise<RTCCertificateAlgorithms>;
}

/**
 * The events of {@link RTCPeerConnection} by type.
 * @category WebRTC
 */
export interface RTCPeerConnectionEventMap {
  /** An offer has to be made: a track, a transceiver or a channel was added, or `restartIce()` was called. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onnegotiationneeded) */
  negotiationneeded: Event;
  /** A candidate for the peer was gathered; `candidate` is null after the last. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicecandidate) */
  icecandidate: RTCPeerConnectionIceEvent;
  /** A STUN or TURN server failed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicecandidateerror) */
  icecandidateerror: RTCPeerConnectionIceErrorEvent;
  /** `signalingState` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onsignalingstatechange) */
  signalingstatechange: Event;
  /** `iceConnectionState` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-oniceconnectionstatechange) */
  iceconnectionstatechange: Event;
  /** `iceGatheringState` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicegatheringstatechange) */
  icegatheringstatechange: Event;
  /** `connectionState` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onconnectionstatechange) */
  connectionstatechange: Event;
  /** The peer sends a track from now on. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-ontrack) */
  track: RTCTrackEvent;
  /** The peer opened a channel. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-ondatachannel) */
  datachannel: RTCDataChannelEvent;
  /**
   * The remote description has a new stream.
   * @deprecated Use `ontrack`.
   */
  addstream: MediaStreamEvent;
  /**
   * The remote description no longer has a stream.
   * @deprecated Use `onremovetrack` of the stream.
   */
  removestream: MediaStreamEvent;
  /**
   * An assertion was generated.
   * @deprecated Use `getIdentityAssertion()`.
   */
  identityresult: RTCIdentityEvent;
  /**
   * An assertion could not be generated.
   * @deprecated Use `getIdentityAssertion()`.
   */
  idpassertionerror: RTCIdentityErrorEvent;
  /**
   * The peer's assertion could not be validated.
   * @deprecated Use `peerIdentity`.
   */
  idpvalidationerror: RTCIdentityErrorEvent;
}

export interface RTCPeerConnection {
  /** Calls `listener` for each event of the type. */
  addEventListener<K extends keyof RTCPeerConnectionEventMap>(type: K, listener: (this: RTCPeerConnection, event: RTCPeerConnectionEventMap[K]) => unknown, options?: Parameters<EventTarget['addEventListener']>[2]): void;
  /** Calls `listener` for each event of the type. */
  addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void;
  /** Undoes an addEventListener. */
  removeEventListener<K extends keyof RTCPeerConnectionEventMap>(type: K, listener: (this: RTCPeerConnection, event: RTCPeerConnectionEventMap[K]) => unknown, options?: Parameters<EventTarget['removeEventListener']>[2]): void;
  /** Undoes an addEventListener. */
  removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void;
}

let construct: (impl: RTCPeerConnectionAlgorithms) => RTCPeerConnection;
let implOf: (value: object) => RTCPeerConnectionAlgorithms | undefined;

/**
 * A connection to a peer: it negotiates, sends and receives media and data. It keeps the process alive from its first work until `close()`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection)
 * @category WebRTC
 */
export class RTCPeerConnection extends EventTarget {
  readonly #impl: RTCPeerConnectionAlgorithms;
  #handlers: EventHandlers | undefined;

  static {
    construct = (impl) => new (RTCPeerConnection as unknown as AdoptingConstructor<RTCPeerConnectionAlgorithms, RTCPeerConnection>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /**
   * A connection that has not begun anything. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection)
   * @throws SyntaxError for a malformed ICE server URL.
   * @throws InvalidAccessError for a TURN server without credentials, or an expired certificate.
   * @throws RangeError for a `portRange` that ends before it begins.
   */
  constructor(configuration: RTCConfiguration = {}) {
    super();
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as RTCPeerConnectionAlgorithms) : new implementations.RTCPeerConnection(convertRTCConfiguration(configuration, 'RTCPeerConnection: argument 1')), this);
  }

  /**
   * Resolves with an offer of everything that the connection would send and receive. The callback form is deprecated. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createoffer)
   * @throws InvalidStateError when closed, or when the signaling state is neither `stable` nor `have-local-offer`.
   */
  createOffer(options?: RTCOfferOptions): Promise<RTCSessionDescriptionInit>;
  /**
   * Resolves with an offer of everything that the connection would send and receive. The callback form is deprecated. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createoffer)
   * @throws InvalidStateError when closed, or when the signaling state is neither `stable` nor `have-local-offer`.
   */
  createOffer(successCallback: RTCSessionDescriptionCallback, failureCallback: RTCPeerConnectionErrorCallback, options?: RTCOfferOptions): Promise<void>;
  createOffer(): Promise<unknown> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.createOffer');
      switch (Math.min(arguments.length, 3)) {
        case 0:
        case 1:
          return this.#impl.createOffer(convertRTCOfferOptions(arguments[0], 'RTCPeerConnection.createOffer: argument 1')).then(exposeRTCSessionDescriptionInit);
        case 2:
        case 3:
          return this.#impl.createOfferWithCallbacks(toCallback<RTCSessionDescriptionCallback>(arguments[0], 'RTCPeerConnection.createOffer: argument 1'), toCallback<RTCPeerConnectionErrorCallback>(arguments[1], 'RTCPeerConnection.createOffer: argument 2'), convertRTCOfferOptions(arguments[2], 'RTCPeerConnection.createOffer: argument 3'));
        default:
          throw noSuchOverload('RTCPeerConnection.createOffer');
      }
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * Resolves with an answer to the remote offer. The callback form is deprecated. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createanswer)
   * @throws InvalidStateError when closed, or without a remote offer.
   */
  createAnswer(options?: RTCAnswerOptions): Promise<RTCSessionDescriptionInit>;
  /**
   * Resolves with an answer to the remote offer. The callback form is deprecated. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createanswer)
   * @throws InvalidStateError when closed, or without a remote offer.
   */
  createAnswer(successCallback: RTCSessionDescriptionCallback, failureCallback: RTCPeerConnectionErrorCallback): Promise<void>;
  createAnswer(): Promise<unknown> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.createAnswer');
      switch (Math.min(arguments.length, 2)) {
        case 0:
        case 1:
          return this.#impl.createAnswer(convertRTCAnswerOptions(arguments[0], 'RTCPeerConnection.createAnswer: argument 1')).then(exposeRTCSessionDescriptionInit);
        case 2:
          return this.#impl.createAnswerWithCallbacks(toCallback<RTCSessionDescriptionCallback>(arguments[0], 'RTCPeerConnection.createAnswer: argument 1'), toCallback<RTCPeerConnectionErrorCallback>(arguments[1], 'RTCPeerConnection.createAnswer: argument 2'));
        default:
          throw noSuchOverload('RTCPeerConnection.createAnswer');
      }
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * Applies a description, or, without an argument, the offer or answer that the signaling state asks for. Candidates are gathered from then on. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-setlocaldescription)
   * @throws InvalidModificationError for a description other than the one that was created.
   * @throws InvalidStateError when the signaling state does not allow the type.
   */
  setLocalDescription(description?: RTCLocalSessionDescriptionInit): Promise<void>;
  /**
   * Applies a description, or, without an argument, the offer or answer that the signaling state asks for. Candidates are gathered from then on. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-setlocaldescription)
   * @throws InvalidModificationError for a description other than the one that was created.
   * @throws InvalidStateError when the signaling state does not allow the type.
   */
  setLocalDescription(description: RTCLocalSessionDescriptionInit, successCallback: VoidFunction, failureCallback: RTCPeerConnectionErrorCallback): Promise<void>;
  setLocalDescription(): Promise<unknown> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.setLocalDescription');
      switch (Math.min(arguments.length, 3)) {
        case 0:
        case 1:
          return this.#impl.setLocalDescription(convertRTCLocalSessionDescriptionInit(arguments[0], 'RTCPeerConnection.setLocalDescription: argument 1'));
        case 3:
          return this.#impl.setLocalDescriptionWithCallbacks(convertRTCLocalSessionDescriptionInit(arguments[0], 'RTCPeerConnection.setLocalDescription: argument 1'), toCallback<VoidFunction>(arguments[1], 'RTCPeerConnection.setLocalDescription: argument 2'), toCallback<RTCPeerConnectionErrorCallback>(arguments[2], 'RTCPeerConnection.setLocalDescription: argument 3'));
        default:
          throw noSuchOverload('RTCPeerConnection.setLocalDescription');
      }
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** The pending local description, else the current one, with the candidates gathered until now. Null before the first. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-localdescription) */
  get localDescription(): RTCSessionDescription | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.localDescription');
    return exposeNullable(this.#impl.localDescription, wrapRTCSessionDescription);
  }

  /** The local description that was last agreed upon; null before. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-currentlocaldescription) */
  get currentLocalDescription(): RTCSessionDescription | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.currentLocalDescription');
    return exposeNullable(this.#impl.currentLocalDescription, wrapRTCSessionDescription);
  }

  /** The local description that is being negotiated; null when none is. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-pendinglocaldescription) */
  get pendingLocalDescription(): RTCSessionDescription | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.pendingLocalDescription');
    return exposeNullable(this.#impl.pendingLocalDescription, wrapRTCSessionDescription);
  }

  /**
   * Applies what the peer sent; a local offer that collides with a remote one is rolled back. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-setremotedescription)
   * @throws RTCError with `sdpLineNumber` for malformed SDP.
   * @throws InvalidAccessError for content that cannot be applied.
   * @throws InvalidStateError when the signaling state does not allow the type.
   */
  setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void>;
  /**
   * Applies what the peer sent; a local offer that collides with a remote one is rolled back. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-setremotedescription)
   * @throws RTCError with `sdpLineNumber` for malformed SDP.
   * @throws InvalidAccessError for content that cannot be applied.
   * @throws InvalidStateError when the signaling state does not allow the type.
   */
  setRemoteDescription(description: RTCSessionDescriptionInit, successCallback: VoidFunction, failureCallback: RTCPeerConnectionErrorCallback): Promise<void>;
  setRemoteDescription(_description: unknown): Promise<unknown> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.setRemoteDescription');
      requireArguments(arguments.length, 1, 'RTCPeerConnection.setRemoteDescription');
      switch (Math.min(arguments.length, 3)) {
        case 1:
          return this.#impl.setRemoteDescription(convertRTCSessionDescriptionInit(arguments[0], 'RTCPeerConnection.setRemoteDescription: argument 1'));
        case 3:
          return this.#impl.setRemoteDescriptionWithCallbacks(convertRTCSessionDescriptionInit(arguments[0], 'RTCPeerConnection.setRemoteDescription: argument 1'), toCallback<VoidFunction>(arguments[1], 'RTCPeerConnection.setRemoteDescription: argument 2'), toCallback<RTCPeerConnectionErrorCallback>(arguments[2], 'RTCPeerConnection.setRemoteDescription: argument 3'));
        default:
          throw noSuchOverload('RTCPeerConnection.setRemoteDescription');
      }
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** The pending remote description, else the current one, with the candidates added until now. Null before the first. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-remotedescription) */
  get remoteDescription(): RTCSessionDescription | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.remoteDescription');
    return exposeNullable(this.#impl.remoteDescription, wrapRTCSessionDescription);
  }

  /** The remote description that was last agreed upon; null before. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-currentremotedescription) */
  get currentRemoteDescription(): RTCSessionDescription | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.currentRemoteDescription');
    return exposeNullable(this.#impl.currentRemoteDescription, wrapRTCSessionDescription);
  }

  /** The remote description that is being negotiated; null when none is. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-pendingremotedescription) */
  get pendingRemoteDescription(): RTCSessionDescription | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.pendingRemoteDescription');
    return exposeNullable(this.#impl.pendingRemoteDescription, wrapRTCSessionDescription);
  }

  /**
   * Adds a candidate of the peer; null, or an empty candidate, says that no more will come. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-addicecandidate)
   * @throws TypeError when `sdpMid` and `sdpMLineIndex` are both null.
   * @throws InvalidStateError before the remote description.
   * @throws OperationError for a malformed candidate, or one that fits no media section.
   */
  addIceCandidate(candidate?: RTCIceCandidateInit | null): Promise<void>;
  /**
   * Adds a candidate of the peer; null, or an empty candidate, says that no more will come. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-addicecandidate)
   * @throws TypeError when `sdpMid` and `sdpMLineIndex` are both null.
   * @throws InvalidStateError before the remote description.
   * @throws OperationError for a malformed candidate, or one that fits no media section.
   */
  addIceCandidate(candidate: RTCIceCandidateInit, successCallback: VoidFunction, failureCallback: RTCPeerConnectionErrorCallback): Promise<void>;
  addIceCandidate(): Promise<unknown> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.addIceCandidate');
      switch (Math.min(arguments.length, 3)) {
        case 0:
        case 1:
          return this.#impl.addIceCandidate(convertRTCIceCandidateInit(arguments[0], 'RTCPeerConnection.addIceCandidate: argument 1'));
        case 3:
          return this.#impl.addIceCandidateWithCallbacks(convertRTCIceCandidateInit(arguments[0], 'RTCPeerConnection.addIceCandidate: argument 1'), toCallback<VoidFunction>(arguments[1], 'RTCPeerConnection.addIceCandidate: argument 2'), toCallback<RTCPeerConnectionErrorCallback>(arguments[2], 'RTCPeerConnection.addIceCandidate: argument 3'));
        default:
          throw noSuchOverload('RTCPeerConnection.addIceCandidate');
      }
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** Where the offer/answer exchange stands. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-signalingstate) */
  get signalingState(): RTCSignalingState {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.signalingState');
    return this.#impl.signalingState;
  }

  /** Whether candidates are being gathered, over all transports. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-icegatheringstate) */
  get iceGatheringState(): RTCIceGatheringState {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.iceGatheringState');
    return this.#impl.iceGatheringState;
  }

  /** The state of the ICE transports together. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-iceconnectionstate) */
  get iceConnectionState(): RTCIceConnectionState {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.iceConnectionState');
    return this.#impl.iceConnectionState;
  }

  /** The state of the ICE and DTLS transports together. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-connectionstate) */
  get connectionState(): RTCPeerConnectionState {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.connectionState');
    return this.#impl.connectionState;
  }

  /** Whether the peer takes candidates one by one; null before its first description. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-cantrickleicecandidates) */
  get canTrickleIceCandidates(): boolean | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.canTrickleIceCandidates');
    return this.#impl.canTrickleIceCandidates;
  }

  /** Makes the next offer one with new ICE credentials, and fires `negotiationneeded`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-restartice) */
  restartIce(): void {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.restartIce');
    this.#impl.restartIce();
  }

  /** A copy of the configuration as it is in force. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-getconfiguration) */
  getConfiguration(): RTCConfiguration & Partial<Record<'rtcpMuxPolicy', 'require'>> {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.getConfiguration');
    return exposeRTCConfiguration(this.#impl.getConfiguration()) as RTCConfiguration & Partial<Record<'rtcpMuxPolicy', 'require'>>;
  }

  /**
   * Changes ICE servers and policy; what was gathered stays until the next ICE restart. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-setconfiguration)
   * @throws InvalidStateError when closed.
   * @throws InvalidModificationError for members that cannot change: certificates, bundlePolicy, rtcpMuxPolicy.
   * @throws SyntaxError or InvalidAccessError as the constructor.
   */
  setConfiguration(configuration: RTCConfiguration = {}): void {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.setConfiguration');
    this.#impl.setConfiguration(convertRTCConfiguration(configuration, 'RTCPeerConnection.setConfiguration: argument 1'));
  }

  /** Ends everything at once and lets the process go. No event is fired on this object afterwards. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-close) */
  close(): void {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.close');
    this.#impl.close();
  }

  /** An offer has to be made: a track, a transceiver or a channel was added, or `restartIce()` was called. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onnegotiationneeded) */
  get onnegotiationneeded(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onnegotiationneeded');
    return this.#handlers?.get('negotiationneeded') ?? null;
  }

  set onnegotiationneeded(value: ((this: RTCPeerConnection, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onnegotiationneeded');
    (this.#handlers ??= new EventHandlers(this)).set('negotiationneeded', toEventHandler(value));
  }

  /** A candidate for the peer was gathered; `candidate` is null after the last. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicecandidate) */
  get onicecandidate(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onicecandidate');
    return this.#handlers?.get('icecandidate') ?? null;
  }

  set onicecandidate(value: ((this: RTCPeerConnection, event: RTCPeerConnectionIceEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onicecandidate');
    (this.#handlers ??= new EventHandlers(this)).set('icecandidate', toEventHandler(value));
  }

  /** A STUN or TURN server failed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicecandidateerror) */
  get onicecandidateerror(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onicecandidateerror');
    return this.#handlers?.get('icecandidateerror') ?? null;
  }

  set onicecandidateerror(value: ((this: RTCPeerConnection, event: RTCPeerConnectionIceErrorEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onicecandidateerror');
    (this.#handlers ??= new EventHandlers(this)).set('icecandidateerror', toEventHandler(value));
  }

  /** `signalingState` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onsignalingstatechange) */
  get onsignalingstatechange(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onsignalingstatechange');
    return this.#handlers?.get('signalingstatechange') ?? null;
  }

  set onsignalingstatechange(value: ((this: RTCPeerConnection, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onsignalingstatechange');
    (this.#handlers ??= new EventHandlers(this)).set('signalingstatechange', toEventHandler(value));
  }

  /** `iceConnectionState` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-oniceconnectionstatechange) */
  get oniceconnectionstatechange(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.oniceconnectionstatechange');
    return this.#handlers?.get('iceconnectionstatechange') ?? null;
  }

  set oniceconnectionstatechange(value: ((this: RTCPeerConnection, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.oniceconnectionstatechange');
    (this.#handlers ??= new EventHandlers(this)).set('iceconnectionstatechange', toEventHandler(value));
  }

  /** `iceGatheringState` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicegatheringstatechange) */
  get onicegatheringstatechange(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onicegatheringstatechange');
    return this.#handlers?.get('icegatheringstatechange') ?? null;
  }

  set onicegatheringstatechange(value: ((this: RTCPeerConnection, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onicegatheringstatechange');
    (this.#handlers ??= new EventHandlers(this)).set('icegatheringstatechange', toEventHandler(value));
  }

  /** `connectionState` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onconnectionstatechange) */
  get onconnectionstatechange(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onconnectionstatechange');
    return this.#handlers?.get('connectionstatechange') ?? null;
  }

  set onconnectionstatechange(value: ((this: RTCPeerConnection, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onconnectionstatechange');
    (this.#handlers ??= new EventHandlers(this)).set('connectionstatechange', toEventHandler(value));
  }

  /**
   * Makes a key pair with a self-signed certificate for `RTCConfiguration.certificates`. `ECDSA` with P-256, or `RSASSA-PKCS1-v1_5` with SHA-256 and 1024 to 8192 bits; `expires` in milliseconds from now, 30 days when absent. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-generatecertificate)
   * @throws NotSupportedError for another algorithm.
   */
  static generateCertificate(keygenAlgorithm: AlgorithmIdentifier): Promise<RTCCertificate> {
    try {
      requireArguments(arguments.length, 1, 'RTCPeerConnection.generateCertificate');
      return implementations.RTCPeerConnection.generateCertificate(convertAlgorithmIdentifier(keygenAlgorithm, 'RTCPeerConnection.generateCertificate: argument 1')).then(wrapRTCCertificate);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** The senders of all transceivers that are not stopped, in the order in which they were made. [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-getsenders) */
  getSenders(): RTCRtpSender[] {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.getSenders');
    return this.#impl.getSenders().map(wrapRTCRtpSender);
  }

  /** The receivers of all transceivers that are not stopped, in the order in which they were made. [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-getreceivers) */
  getReceivers(): RTCRtpReceiver[] {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.getReceivers');
    return this.#impl.getReceivers().map(wrapRTCRtpReceiver);
  }

  /** The transceivers that are not stopped, in the order in which they were made. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-gettransceivers) */
  getTransceivers(): RTCRtpTransceiver[] {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.getTransceivers');
    return this.#impl.getTransceivers().map(wrapRTCRtpTransceiver);
  }

  /**
   * Sends a track, on a transceiver that is free or on a new one. The peer sees it in streams with the ids of `streams`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-addtrack)
   * @throws InvalidStateError when closed.
   * @throws InvalidAccessError when a sender has the track already.
   */
  addTrack(track: MediaStreamTrack, ...streams: MediaStream[]): RTCRtpSender {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.addTrack');
    requireArguments(arguments.length, 1, 'RTCPeerConnection.addTrack');
    return wrapRTCRtpSender(this.#impl.addTrack(unwrapMediaStreamTrack(track, 'RTCPeerConnection.addTrack: argument 1'), ...streams.map((value, index) => unwrapMediaStream(value, `RTCPeerConnection.addTrack: argument ${index + 2}`))));
  }

  /**
   * Stops sending; the sender stays, without track. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-removetrack)
   * @throws InvalidStateError when closed.
   * @throws InvalidAccessError for a sender of another connection.
   */
  removeTrack(sender: RTCRtpSender): void {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.removeTrack');
    requireArguments(arguments.length, 1, 'RTCPeerConnection.removeTrack');
    this.#impl.removeTrack(unwrapRTCRtpSender(sender, 'RTCPeerConnection.removeTrack: argument 1'));
  }

  /**
   * A new transceiver for a track, or for the kind `audio` or `video`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-addtransceiver)
   * @throws TypeError for another kind, or for bad or partly missing rids.
   * @throws RangeError for `scaleResolutionDownBy` below 1 or `maxFramerate` not above 0.
   * @throws OperationError for a codec that cannot be sent.
   * @throws InvalidStateError when closed.
   */
  addTransceiver(trackOrKind: MediaStreamTrack | string, init: RTCRtpTransceiverInit = {}): RTCRtpTransceiver {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.addTransceiver');
    requireArguments(arguments.length, 1, 'RTCPeerConnection.addTransceiver');
    return wrapRTCRtpTransceiver(this.#impl.addTransceiver(convertMediaStreamTrackOrDOMString(trackOrKind, 'RTCPeerConnection.addTransceiver: argument 1'), convertRTCRtpTransceiverInit(init, 'RTCPeerConnection.addTransceiver: argument 2')));
  }

  /** The peer sends a track from now on. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-ontrack) */
  get ontrack(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.ontrack');
    return this.#handlers?.get('track') ?? null;
  }

  set ontrack(value: ((this: RTCPeerConnection, event: RTCTrackEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.ontrack');
    (this.#handlers ??= new EventHandlers(this)).set('track', toEventHandler(value));
  }

  /** The transport of the data channels; null until one was negotiated. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-sctp) */
  get sctp(): RTCSctpTransport | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.sctp');
    return exposeNullable(this.#impl.sctp, wrapRTCSctpTransport);
  }

  /**
   * A channel for messages. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createdatachannel)
   * @throws TypeError for a label or protocol above 65535 octets, for both limits at once, or for `negotiated` without `id` or with 65535.
   * @throws OperationError for an id that is taken or too large.
   * @throws InvalidStateError when closed.
   */
  createDataChannel(label: string, dataChannelDict: RTCDataChannelInit = {}): RTCDataChannel {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.createDataChannel');
    requireArguments(arguments.length, 1, 'RTCPeerConnection.createDataChannel');
    return wrapRTCDataChannel(this.#impl.createDataChannel(toUSVString(label, 'RTCPeerConnection.createDataChannel: argument 1'), convertRTCDataChannelInit(dataChannelDict, 'RTCPeerConnection.createDataChannel: argument 2')));
  }

  /** The peer opened a channel. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-ondatachannel) */
  get ondatachannel(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.ondatachannel');
    return this.#handlers?.get('datachannel') ?? null;
  }

  set ondatachannel(value: ((this: RTCPeerConnection, event: RTCDataChannelEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.ondatachannel');
    (this.#handlers ??= new EventHandlers(this)).set('datachannel', toEventHandler(value));
  }

  /**
   * Statistics of everything, or of what concerns a track. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-getstats)
   * @throws InvalidAccessError when the track is not exactly one sender's or receiver's.
   */
  getStats(selector: MediaStreamTrack | null = null): Promise<RTCStatsReport> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.getStats');
      return this.#impl.getStats(selector === undefined || selector === null ? null : unwrapMediaStreamTrack(selector, 'RTCPeerConnection.getStats: argument 1')).then(wrapRTCStatsReport);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * The provider that asserts who this end is, from the next offer or answer on: its domain, with a port if need be. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcpeerconnection-setidentityprovider)
   * @throws InvalidStateError when closed.
   * @throws SyntaxError for a protocol with a slash in it.
   */
  setIdentityProvider(provider: string, options: RTCIdentityProviderOptions = {}): void {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.setIdentityProvider');
    requireArguments(arguments.length, 1, 'RTCPeerConnection.setIdentityProvider');
    this.#impl.setIdentityProvider(toDOMString(provider, 'RTCPeerConnection.setIdentityProvider: argument 1'), convertRTCIdentityProviderOptions(options, 'RTCPeerConnection.setIdentityProvider: argument 2'));
  }

  /**
   * Resolves with the assertion that offers and answers will carry, base64: asked for in advance, or the one that there is. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcpeerconnection-getidentityassertion)
   * @throws RTCError when the provider fails, `idp-need-login` with `idpLoginUrl` among it.
   * @throws OperationError for an answer that is none.
   * @throws InvalidStateError when closed.
   */
  getIdentityAssertion(): Promise<string> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.getIdentityAssertion');
      return this.#impl.getIdentityAssertion();
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** Resolves with who the peer is, once its provider has said so. Rejected when an assertion cannot be validated; then there is a new promise, unless the configuration names the peer. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcpeerconnection-peeridentity) */
  get peerIdentity(): Promise<RTCIdentityAssertion> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.peerIdentity');
      return exposePromise(this.#impl.peerIdentity, wrapRTCIdentityAssertion);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** Where the user can log in at the provider, after an `idp-need-login`; null else. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcpeerconnection-idploginurl) */
  get idpLoginUrl(): string | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.idpLoginUrl');
    return this.#impl.idpLoginUrl;
  }

  /** What the provider said about its last error; null when nothing. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcpeerconnection-idperrorinfo) */
  get idpErrorInfo(): string | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.idpErrorInfo');
    return this.#impl.idpErrorInfo;
  }

  /**
   * Sends the stream's tracks that are not sent yet.
   * @deprecated Use `addTrack()`.
   * @throws InvalidStateError when closed.
   */
  addStream(stream: MediaStream): void {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.addStream');
    requireArguments(arguments.length, 1, 'RTCPeerConnection.addStream');
    this.#impl.addStream(unwrapMediaStream(stream, 'RTCPeerConnection.addStream: argument 1'));
  }

  /**
   * Stops sending the tracks that were added with the stream.
   * @deprecated Use `removeTrack()`.
   * @throws InvalidStateError when closed.
   */
  removeStream(stream: MediaStream): void {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.removeStream');
    requireArguments(arguments.length, 1, 'RTCPeerConnection.removeStream');
    this.#impl.removeStream(unwrapMediaStream(stream, 'RTCPeerConnection.removeStream: argument 1'));
  }

  /**
   * The streams of what is sent.
   * @deprecated Use `getSenders()`.
   */
  getLocalStreams(): MediaStream[] {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.getLocalStreams');
    return this.#impl.getLocalStreams().map(wrapMediaStream);
  }

  /**
   * The streams of what is received.
   * @deprecated Use `getReceivers()` and `track`.
   */
  getRemoteStreams(): MediaStream[] {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.getRemoteStreams');
    return this.#impl.getRemoteStreams().map(wrapMediaStream);
  }

  /**
   * The remote description has a new stream.
   * @deprecated Use `ontrack`.
   */
  get onaddstream(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onaddstream');
    return this.#handlers?.get('addstream') ?? null;
  }

  set onaddstream(value: ((this: RTCPeerConnection, event: MediaStreamEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onaddstream');
    (this.#handlers ??= new EventHandlers(this)).set('addstream', toEventHandler(value));
  }

  /**
   * The remote description no longer has a stream.
   * @deprecated Use `onremovetrack` of the stream.
   */
  get onremovestream(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onremovestream');
    return this.#handlers?.get('removestream') ?? null;
  }

  set onremovestream(value: ((this: RTCPeerConnection, event: MediaStreamEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onremovestream');
    (this.#handlers ??= new EventHandlers(this)).set('removestream', toEventHandler(value));
  }

  /**
   * An assertion was generated.
   * @deprecated Use `getIdentityAssertion()`.
   */
  get onidentityresult(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onidentityresult');
    return this.#handlers?.get('identityresult') ?? null;
  }

  set onidentityresult(value: ((this: RTCPeerConnection, event: RTCIdentityEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onidentityresult');
    (this.#handlers ??= new EventHandlers(this)).set('identityresult', toEventHandler(value));
  }

  /**
   * An assertion could not be generated.
   * @deprecated Use `getIdentityAssertion()`.
   */
  get onidpassertionerror(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onidpassertionerror');
    return this.#handlers?.get('idpassertionerror') ?? null;
  }

  set onidpassertionerror(value: ((this: RTCPeerConnection, event: RTCIdentityErrorEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onidpassertionerror');
    (this.#handlers ??= new EventHandlers(this)).set('idpassertionerror', toEventHandler(value));
  }

  /**
   * The peer's assertion could not be validated.
   * @deprecated Use `peerIdentity`.
   */
  get onidpvalidationerror(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onidpvalidationerror');
    return this.#handlers?.get('idpvalidationerror') ?? null;
  }

  set onidpvalidationerror(value: ((this: RTCPeerConnection, event: RTCIdentityErrorEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCPeerConnection.onidpvalidationerror');
    (this.#handlers ??= new EventHandlers(this)).set('idpvalidationerror', toEventHandler(value));
  }
}
defineInterface(RTCPeerConnection, 'RTCPeerConnection');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCPeerConnection(impl: RTCPeerConnectionAlgorithms): RTCPeerConnection {
  return (shellOf(impl) as RTCPeerConnection | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCPeerConnection(value: unknown): RTCPeerConnectionAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCPeerConnection(value: unknown, context = 'Value'): RTCPeerConnectionAlgorithms {
  const impl = implOfRTCPeerConnection(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCPeerConnection');
  return impl;
}

function convertMediaStreamTrackOrDOMString(value: unknown, context: string): MediaStreamTrackAlgorithms | string {
  if (typeof value === 'string') return toDOMString(value, context);
  if (isObject(value)) {
    const asMediaStreamTrack = implOfMediaStreamTrack(value);
    if (asMediaStreamTrack !== undefined) return asMediaStreamTrack;
  }
  return toDOMString(value, context);
}
