import { invalidAccess, invalidState, settleFromNative } from '../errors';
import type { RTCConfigurationDict } from '../generated/dictionaries/RTCConfiguration';
import type { RTCDataChannelInitDict } from '../generated/dictionaries/RTCDataChannelInit';
import type { RTCIceCandidateInitDict } from '../generated/dictionaries/RTCIceCandidateInit';
import type { RTCIdentityProviderOptionsDict } from '../generated/dictionaries/RTCIdentityProviderOptions';
import type { RTCLocalSessionDescriptionInitDict } from '../generated/dictionaries/RTCLocalSessionDescriptionInit';
import type { RTCOfferOptionsDict } from '../generated/dictionaries/RTCOfferOptions';
import type { RTCRtpTransceiverInitDict } from '../generated/dictionaries/RTCRtpTransceiverInit';
import type { RTCSessionDescriptionInit, RTCSessionDescriptionInitDict } from '../generated/dictionaries/RTCSessionDescriptionInit';
import type { RTCIceConnectionState } from '../generated/enums/RTCIceConnectionState';
import type { RTCIceGatheringState } from '../generated/enums/RTCIceGatheringState';
import type { RTCPeerConnectionState } from '../generated/enums/RTCPeerConnectionState';
import type { RTCSignalingState } from '../generated/enums/RTCSignalingState';
import type { RTCPeerConnectionAlgorithms } from '../generated/interfaces/RTCPeerConnection';
import type { AlgorithmIdentifier } from '../generated/typedefs/AlgorithmIdentifier';
import { ConnectionIdentity } from '../identity/ConnectionIdentity';
import type { RTCIdentityAssertionImpl } from '../identity/RTCIdentityAssertion';
import type { MediaStreamImpl } from '../media/MediaStream';
import { MediaStreamTrackImpl } from '../media/MediaStreamTrack';
import { type NativeConnection, type NativeTrack, type NativeTransceiver, native } from '../native';
import type { EventTargetImpl } from '../webidl/EventTargetImpl';
import { ConnectionEvents } from './ConnectionEvents';
import type { ConnectionLink } from './ConnectionLink';
import { type Configuration, toNativeConfiguration, validateCertificates, validateConfiguration } from './configuration';
import { DataChannels } from './DataChannels';
import { DescriptionGate } from './DescriptionGate';
import { Descriptions } from './Descriptions';
import { defaultEncodings, toNativeEncoding, validateSendEncodings } from './encodings';
import { IdentityLink } from './IdentityLink';
import { LegacyPeerConnection } from './LegacyPeerConnection';
import { Negotiation } from './Negotiation';
import { NegotiationNeeded } from './NegotiationNeeded';
import { OperationsChain } from './OperationsChain';
import { generateCertificate, type RTCCertificateImpl } from './RTCCertificate';
import type { RTCDataChannelImpl } from './RTCDataChannel';
import type { RTCRtpReceiverImpl } from './RTCRtpReceiver';
import { type RTCRtpSenderImpl, streamIds } from './RTCRtpSender';
import { hasReceive, hasSend, RTCRtpTransceiverImpl, withSend } from './RTCRtpTransceiver';
import type { RTCSctpTransportImpl } from './RTCSctpTransport';
import type { RTCSessionDescriptionImpl } from './RTCSessionDescription';
import { RTCStatsReportImpl } from './RTCStatsReport';
import { TransceiverSet } from './TransceiverSet';
import { TransportSet } from './TransportSet';

/** https://w3c.github.io/webrtc-pc/#rtcpeerconnection-interface */
export class RTCPeerConnectionImpl extends LegacyPeerConnection implements RTCPeerConnectionAlgorithms, ConnectionLink {
  /** [[IsClosed]] */
  isClosed = false;
  iceConnectionState: RTCIceConnectionState = 'new';
  iceGatheringState: RTCIceGatheringState = 'new';
  connectionState: RTCPeerConnectionState = 'new';
  canTrickleIceCandidates: boolean | null = null;
  readonly negotiation: Negotiation;
  readonly descriptions = new Descriptions();
  readonly gate = new DescriptionGate();
  readonly transports: TransportSet;
  readonly transceiverSet: TransceiverSet;
  readonly dataChannels: DataChannels;
  readonly negotiationNeeded: NegotiationNeeded;
  readonly identity: ConnectionIdentity;
  isConfidential: boolean;
  #configuration: Configuration;
  readonly #operations: OperationsChain;
  readonly #native: NativeConnection;
  readonly #events: ConnectionEvents;

  /** https://w3c.github.io/webrtc-pc/#dom-peerconnection */
  constructor(configuration: RTCConfigurationDict) {
    super();
    validateCertificates(configuration); // 5
    this.#configuration = validateConfiguration(configuration, null, false); // 8
    this.#operations = new OperationsChain(() => this.negotiationNeeded.whenEmpty()); // 14-15
    this.transports = new TransportSet(this.descriptions, (mid) => this.#transceiverOf(mid)?.sender.transport ?? null);
    this.transceiverSet = new TransceiverSet(this, this.transports);
    this.#events = new ConnectionEvents(this);
    const nativeConfiguration = toNativeConfiguration(this.#configuration);
    this.#native = native.createConnection(nativeConfiguration, this.#events.observer); // 6-7
    this.isConfidential = configuration.peerIdentity !== undefined;
    this.identity = new ConnectionIdentity(
      new IdentityLink(this, this.#native, nativeConfiguration.certificates?.[0]),
      configuration.peerIdentity ?? null,
    );
    this.dataChannels = new DataChannels(this, this.#native);
    this.negotiation = new Negotiation(this.#events, this.#native, this.descriptions);
    this.negotiationNeeded = new NegotiationNeeded(this.#native, this.#operations, () => this.fire(this, new Event('negotiationneeded')));
  }

  static generateCertificate(keygenAlgorithm: AlgorithmIdentifier): Promise<RTCCertificateImpl> {
    return generateCertificate(keygenAlgorithm);
  }

  get signalingState(): RTCSignalingState {
    return this.isClosed ? 'closed' : this.negotiation.signalingState;
  }

  get peerIdentity(): Promise<RTCIdentityAssertionImpl> {
    return this.identity.peerIdentity;
  }

  get idpLoginUrl(): string | null {
    return this.identity.idpLoginUrl;
  }

  get idpErrorInfo(): string | null {
    return this.identity.idpErrorInfo;
  }

  get localDescription(): RTCSessionDescriptionImpl | null {
    return this.descriptions.local;
  }

  get currentLocalDescription(): RTCSessionDescriptionImpl | null {
    return this.descriptions.currentLocal;
  }

  get pendingLocalDescription(): RTCSessionDescriptionImpl | null {
    return this.descriptions.pendingLocal;
  }

  get remoteDescription(): RTCSessionDescriptionImpl | null {
    return this.descriptions.remote;
  }

  get currentRemoteDescription(): RTCSessionDescriptionImpl | null {
    return this.descriptions.currentRemote;
  }

  get pendingRemoteDescription(): RTCSessionDescriptionImpl | null {
    return this.descriptions.pendingRemote;
  }

  get sctp(): RTCSctpTransportImpl | null {
    return this.transports.sctp;
  }

  /** Dispatches unless the connection was closed: nothing is seen after close(). */
  fire(target: EventTargetImpl, event: Event): void {
    if (!this.isClosed) target.dispatch(event);
  }

  noteChange(): void {
    this.negotiation.noteChange();
  }

  flush(): Promise<void> {
    return settleFromNative(this.#native.flush());
  }

  chain<T>(operation: () => Promise<T>): Promise<T> {
    return this.#operations.chain(operation);
  }

  setIdentityProvider(provider: string, options: RTCIdentityProviderOptionsDict): void {
    this.identity.setProvider(provider, options);
  }

  getIdentityAssertion(): Promise<string> {
    return this.identity.getAssertion();
  }

  /** A track that is isolated for a peer makes the connection confidential, in both directions, before anything of it is sent. */
  sendable(track: MediaStreamTrackImpl): NativeTrack {
    if (!this.isConfidential && (track.source.isolation?.peer ?? null) !== null) {
      this.isConfidential = true;
      for (const receiver of this.getReceivers()) receiver.track.source.isolate(null);
    }
    return track.nativeFor(this.identity.peer);
  }

  createOffer({ iceRestart, offerToReceiveAudio, offerToReceiveVideo }: RTCOfferOptionsDict): Promise<RTCSessionDescriptionInit> {
    if (!this.isClosed) {
      this.#offerToReceive('audio', offerToReceiveAudio);
      this.#offerToReceive('video', offerToReceiveVideo);
    }
    return this.chain(() => this.negotiation.createOffer(iceRestart));
  }

  createAnswer(): Promise<RTCSessionDescriptionInit> {
    return this.chain(() => this.negotiation.createAnswer());
  }

  setLocalDescription(description: RTCLocalSessionDescriptionInitDict): Promise<void> {
    return this.chain(() => this.negotiation.setLocalDescription(description));
  }

  setRemoteDescription(description: RTCSessionDescriptionInitDict): Promise<void> {
    return this.chain(() => this.negotiation.setRemoteDescription(description));
  }

  async addIceCandidate(candidate: RTCIceCandidateInitDict): Promise<void> {
    if (candidate.candidate !== '' && candidate.sdpMid === null && candidate.sdpMLineIndex === null) {
      throw new TypeError('RTCPeerConnection.addIceCandidate: sdpMid and sdpMLineIndex are both null; give at least one.'); // 3
    }
    return this.chain(() => this.negotiation.addIceCandidate(candidate)); // 4
  }

  restartIce(): void {
    // 2-3: libwebrtc has [[LocalIceCredentialsToReplace]]. With nothing to replace it would ask for negotiation all the same.
    if (this.isClosed || this.localDescription === null) return;
    this.noteChange();
    this.#native.restartIce();
  }

  getConfiguration(): RTCConfigurationDict {
    return this.#configuration;
  }

  setConfiguration(configuration: RTCConfigurationDict): void {
    this.throwIfClosed(); // 2
    this.identity.validateTarget(configuration.peerIdentity);
    this.#configuration = validateConfiguration(configuration, this.#configuration, this.negotiation.localDescriptionSet); // 3
    this.#native.setConfiguration(toNativeConfiguration(this.#configuration));
  }

  /** https://w3c.github.io/webrtc-pc/#dfn-close-the-connection */
  close(): void {
    if (this.isClosed) return; // 1
    this.isClosed = true; // 2-3
    this.#operations.close();
    this.gate.close();
    this.identity.close();
    this.#native.close(); // 8
    this.dataChannels.close(); // 5
    this.transports.close(); // 6-7, 9
    this.iceConnectionState = 'closed'; // 10
    this.connectionState = 'closed'; // 11
    for (const transceiver of this.transceiverSet.all) if (!transceiver.stopped) transceiver.markStopped(); // 4
  }

  getSenders(): readonly RTCRtpSenderImpl[] {
    return this.getTransceivers()
      .filter(({ stopped }) => !stopped)
      .map(({ sender }) => sender);
  }

  getReceivers(): readonly RTCRtpReceiverImpl[] {
    return this.getTransceivers()
      .filter(({ stopped }) => !stopped)
      .map(({ receiver }) => receiver);
  }

  getTransceivers(): readonly RTCRtpTransceiverImpl[] {
    return this.transceiverSet.all;
  }

  addTrack(track: MediaStreamTrackImpl, ...streams: MediaStreamImpl[]): RTCRtpSenderImpl {
    this.throwIfClosed(); // 5
    const transceivers = this.getTransceivers().filter(({ stopped }) => !stopped);
    if (transceivers.some(({ sender }) => sender.track === track)) throw invalidAccess('A sender has this track already.'); // 6
    const reusable = transceivers.find(
      ({ sender, kind, stopping, hasSent }) => sender.track === null && kind === track.kind && !stopping && !hasSent,
    ); // 7
    if (reusable === undefined) {
      const init = { direction: 'sendrecv' as const, streamIds: streamIds(streams), encodings: [], byAddTrack: true };
      const transceiver = new RTCRtpTransceiverImpl(
        this,
        this.#native.addTransceiver(track.kind, this.sendable(track), init),
        track.kind,
        init.direction,
        { track, encodings: defaultEncodings(track.kind) },
      ); // 9
      transceiver.sender.streams = streams;
      this.transceiverSet.add(transceiver); // 9.4
      this.negotiation.noteTrackAdded();
      return transceiver.sender; // 12
    }
    const direction = withSend(reusable.direction, true);
    reusable.sender.track = track; // 8.1
    reusable.sender.streams = streams;
    reusable.adoptDirection(direction); // 8.5-8.6
    this.noteChange();
    reusable.native.reuseForAddTrack(this.sendable(track), streamIds(streams), direction); // 8.2-8.3, 11
    return reusable.sender;
  }

  removeTrack(sender: RTCRtpSenderImpl): void {
    this.throwIfClosed(); // 3
    if (!sender.isOf(this)) throw invalidAccess('The sender was made by another RTCPeerConnection.'); // 4
    const { transceiver } = sender; // 5
    if (transceiver.stopping || !this.getTransceivers().includes(transceiver) || sender.track === null) return; // 6-9
    sender.track = null; // 10
    settleFromNative(transceiver.native.replaceTrack(null)).catch(() => {}); // Cannot fail: there is nothing to negotiate about no track.
    if (hasSend(transceiver.direction)) transceiver.changeDirection(withSend(transceiver.direction, false)); // 11-13
  }

  addTransceiver(trackOrKind: MediaStreamTrackImpl | string, init: RTCRtpTransceiverInitDict): RTCRtpTransceiverImpl {
    return this.#addTransceiver(trackOrKind, init, true);
  }

  #addTransceiver(
    trackOrKind: MediaStreamTrackImpl | string,
    { direction, streams, sendEncodings }: RTCRtpTransceiverInitDict,
    updateNegotiationNeeded: boolean,
  ): RTCRtpTransceiverImpl {
    const track = trackOrKind instanceof MediaStreamTrackImpl ? trackOrKind : null;
    const kind = track?.kind ?? trackOrKind; // 5-6
    if (kind !== 'audio' && kind !== 'video')
      throw new TypeError(`RTCPeerConnection.addTransceiver: the kind '${String(kind)}' is not audio or video.`); // 5.1
    this.throwIfClosed(); // 7
    const encodings = sendEncodings.length > 0 ? validateSendEncodings(kind, sendEncodings) : defaultEncodings(kind); // 8, 9
    if (direction === 'stopped') throw new TypeError("RTCPeerConnection.addTransceiver: the direction 'stopped' is not one to start with.");
    const made = this.#native.addTransceiver(kind, track === null ? null : this.sendable(track), {
      direction,
      streamIds: streamIds(streams as MediaStreamImpl[]),
      encodings: encodings.map(toNativeEncoding),
      updateNegotiationNeeded,
    }); // 13
    const transceiver = new RTCRtpTransceiverImpl(this, made, kind, direction, { track, encodings }); // 9-11
    transceiver.sender.streams = streams as MediaStreamImpl[];
    this.transceiverSet.add(transceiver); // 12
    this.noteChange();
    return transceiver; // 14
  }

  createDataChannel(label: string, init: RTCDataChannelInitDict): RTCDataChannelImpl {
    this.throwIfClosed(); // 2
    return this.dataChannels.create(label, init);
  }

  async getStats(selector: MediaStreamTrackImpl | null): Promise<RTCStatsReportImpl> {
    if (selector === null) return this.gatherStats(); // 3
    const sending = this.getTransceivers().filter(({ sender }) => sender.track === selector);
    const receiving = this.getTransceivers().filter(({ receiver }) => receiver.track === selector);
    const [transceiver, ...more] = [...sending, ...receiving];
    if (transceiver === undefined || more.length > 0) {
      throw invalidAccess(
        `${transceiver === undefined ? 'No sender or receiver has' : 'More than one sender or receiver have'} this track.`,
      ); // 4
    }
    return this.gatherStats(transceiver.native, sending.length > 0 ? 'sender' : 'receiver');
  }

  /** https://w3c.github.io/webrtc-pc/#dfn-stats-selection-algorithm; a closed connection has nothing to report on. */
  async gatherStats(selector?: NativeTransceiver, side?: 'sender' | 'receiver'): Promise<RTCStatsReportImpl> {
    return new RTCStatsReportImpl(this.isClosed ? [] : await settleFromNative(this.#native.getStats(selector, side)));
  }

  /** https://w3c.github.io/webrtc-pc/#legacy-configuration-extensions, step 3 */
  #offerToReceive(kind: 'audio' | 'video', receive: boolean | undefined): void {
    if (receive === undefined) return;
    const receiving = this.getTransceivers().filter(
      (transceiver) => transceiver.kind === kind && !transceiver.stopping && hasReceive(transceiver.direction),
    );
    if (!receive) {
      for (const transceiver of receiving) transceiver.changeDirection(hasSend(transceiver.direction) ? 'sendonly' : 'inactive', false); // 3.1
    } else if (receiving.length === 0) {
      this.#addTransceiver(kind, { direction: 'recvonly', streams: [], sendEncodings: [] }, false); // 3.3-3.5
    }
  }

  #transceiverOf(mid: string): RTCRtpTransceiverImpl | undefined {
    return this.getTransceivers().find((transceiver) => transceiver.mid === mid);
  }

  protected override throwIfClosed(): void {
    if (this.isClosed) throw invalidState('The RTCPeerConnection is closed.');
  }
}
