import type { RTCIceGatheringState } from '../generated/enums/RTCIceGatheringState';
import { createMediaStreamEvent } from '../generated/interfaces/MediaStreamEvent';
import { createRTCPeerConnectionIceErrorEvent } from '../generated/interfaces/RTCPeerConnectionIceErrorEvent';
import { createRTCPeerConnectionIceEvent } from '../generated/interfaces/RTCPeerConnectionIceEvent';
import { createRTCTrackEvent } from '../generated/interfaces/RTCTrackEvent';
import type { ConnectionIdentity } from '../identity/ConnectionIdentity';
import type { MediaStreamImpl } from '../media/MediaStream';
import type {
  NativeCandidate,
  NativeCandidateError,
  NativeConnectionObserver,
  NativeDescriptions,
  NativeDtlsSnapshot,
  NativeSctpSnapshot,
  NativeSnapshot,
} from '../native';
import { deriveConnectionState, deriveIceConnectionState } from './aggregateStates';
import { parseCandidateAttribute } from './candidateAttribute';
import type { DescriptionGate } from './DescriptionGate';
import { exposedAddress } from './exposedAddress';
import { resolveHostName } from './hostNames';
import { IceFailures } from './IceFailures';
import type { NegotiationHost } from './Negotiation';
import type { RTCDtlsTransportImpl } from './RTCDtlsTransport';
import { RTCIceCandidateImpl } from './RTCIceCandidate';
import type { RTCPeerConnectionImpl } from './RTCPeerConnection';
import type { RTCRtpTransceiverImpl } from './RTCRtpTransceiver';
import type { Applied } from './TransceiverSet';

/** The tasks that a connection queues: what libwebrtc tells becomes state, then events, in the order of the specification. */
export class ConnectionEvents implements NegotiationHost {
  /** Held here: the native side need not keep it alive. */
  readonly observer: NativeConnectionObserver;

  /** What libwebrtc said last; [[IceGatheringState]] follows. */
  #toldGatheringState: RTCIceGatheringState = 'new';

  readonly #failures = new IceFailures(
    (transport) => this.#hasAllRemoteCandidates(transport),
    (transport) => this.#onTransport(transport),
  );

  constructor(private readonly connection: RTCPeerConnectionImpl) {
    this.observer = {
      onNegotiationNeeded: (eventId) => this.connection.negotiationNeeded.onFlagUp(eventId),
      onIceCandidate: (candidate, descriptions) => this.#surfaceCandidate(candidate, descriptions),
      onIceCandidateError: (error) => this.#onCandidateError(error),
      onHostName: (name, resolved) => void resolveHostName(name).then(resolved),
      onIceGatheringState: (state, descriptions) => this.#onGatheringState(state, descriptions),
      // The two aggregated states of the connection are derived from it, so that all their events are fired in one task.
      onTransport: (transport) => this.gate.run(() => this.#onTransport(transport)),
      onSctpTransport: (transport) => {
        // The peer may be in this process: who waits there for the description that let the two connect has to see it applied first.
        if (transport.state === 'connected') void this.gate.during(this.connection.flush());
        this.gate.run(() => this.#onSctpTransport(transport));
      },
      onDataChannel: (channel, info) => this.connection.dataChannels.announce(channel, info),
      onFirstPacket: (transceiver) => this.gate.run(() => this.connection.transceiverSet.find(transceiver)?.receiver.onFirstPacket()),
    };
  }

  get isClosed(): boolean {
    return this.connection.isClosed;
  }

  get gate(): DescriptionGate {
    return this.connection.gate;
  }

  get identity(): ConnectionIdentity {
    return this.connection.identity;
  }

  get transceivers(): readonly RTCRtpTransceiverImpl[] {
    return this.connection.getTransceivers();
  }

  /** https://w3c.github.io/webrtc-pc/#set-the-session-description, steps 4.7.5-4.7.20 */
  apply(snapshot: NativeSnapshot, applied: Applied): void {
    const { connection } = this;
    const { negotiation, transports } = connection;
    const signalingStateChanged = negotiation.signalingState !== snapshot.signalingState;
    connection.descriptions.update(snapshot); // 4.7.5-4.7.6, 4.7.12.4
    negotiation.signalingState = snapshot.signalingState;
    connection.canTrickleIceCandidates = snapshot.canTrickleIceCandidates;
    transports.add(snapshot.dtls);
    transports.setSctp(snapshot.sctp); // 4.7.7-4.7.8, 4.7.12.2
    connection.dataChannels.assignIds(); // 4.7.10.2
    if (snapshot.sctp !== null) transports.sctp?.updateMaxMessageSize(snapshot.sctp.maxMessageSize); // 4.7.10.1
    const streamsBefore = connection.getRemoteStreams();
    const { muteTracks, removeList, addList, trackEventInits } = connection.transceiverSet.apply(snapshot, applied); // 4.7.11-4.7.13

    if (signalingStateChanged) connection.fire(connection, new Event('signalingstatechange')); // 4.7.15
    for (const track of muteTracks) if (!this.isClosed) track.source.setMuted(true); // 4.7.17
    for (const { stream, track } of removeList) if (!this.isClosed) stream.removeRemoteTrack(track); // 4.7.18
    for (const { stream, track } of addList) if (!this.isClosed) stream.addRemoteTrack(track); // 4.7.19
    this.#fireStreams('addstream', connection.getRemoteStreams(), streamsBefore);
    this.#fireStreams('removestream', streamsBefore, connection.getRemoteStreams());
    for (const transceiver of trackEventInits) {
      const { receiver } = transceiver;
      const event = createRTCTrackEvent('track', { receiver, track: receiver.track, streams: [...receiver.streams], transceiver });
      connection.fire(connection, event); // 4.7.20
    }
    for (const transport of snapshot.dtls) this.#onTransport(transport);
    const { sctp } = snapshot;
    // Of a later task, as all states of transports: it may have connected before libwebrtc told of the description.
    if (sctp !== null) this.gate.run(() => this.#onSctpTransport(sctp));
    this.#failures.reconsider();
    this.#updateStates();
  }

  /** For each stream that the others do not have; before `track`, as in browsers. */
  #fireStreams(type: 'addstream' | 'removestream', streams: readonly MediaStreamImpl[], others: readonly MediaStreamImpl[]): void {
    for (const stream of streams) {
      if (!others.includes(stream)) this.connection.fire(this.connection, createMediaStreamEvent(type, { stream }));
    }
  }

  /** The transports that the transceivers and the data channels use. */
  #activeTransports(): readonly RTCDtlsTransportImpl[] {
    const used = [...this.transceivers.map(({ sender }) => sender.transport), this.connection.sctp?.transport ?? null];
    return [...new Set(used.filter((transport) => transport !== null))];
  }

  /** https://w3c.github.io/webrtc-pc/#dfn-change-the-selected-candidate-pair-and-state; then the DTLS layer above */
  #onTransport(told: NativeDtlsSnapshot): void {
    if (this.isClosed) return; // 2
    const { connection } = this;
    const transport = connection.transports.get(told.id);
    if (transport === null) return;
    const snapshot = this.#failures.review(transport, told);
    const { iceTransport } = transport;
    const changed = iceTransport.update(snapshot.ice); // 8, 9.1-9.2
    const [iceConnectionChanged, connectionChanged] = this.#deriveStates(); // 9.3-9.6
    if (changed.pair) connection.fire(iceTransport, new Event('selectedcandidatepairchange')); // 10
    if (changed.state) connection.fire(iceTransport, new Event('statechange')); // 11
    if (iceConnectionChanged) connection.fire(connection, new Event('iceconnectionstatechange')); // 12
    if (connectionChanged) connection.fire(connection, new Event('connectionstatechange')); // 13
    if (this.isClosed) return;
    transport.update(snapshot);
    this.#updateStates();
  }

  onRemoteCandidatesEnded(): void {
    this.#failures.reconsider();
  }

  #hasAllRemoteCandidates(transport: RTCDtlsTransportImpl): boolean {
    const { transports, descriptions, canTrickleIceCandidates } = this.connection;
    const remote = descriptions.remote?.mediaSections ?? [];
    // One section of a bundle has the candidates of all.
    return canTrickleIceCandidates === false || transports.sectionsOf(transport).some(({ index }) => remote[index]?.endOfCandidates);
  }

  #onSctpTransport(snapshot: NativeSctpSnapshot): void {
    const { sctp } = this.connection;
    if (this.isClosed || sctp === null) return;
    sctp.updateMaxMessageSize(snapshot.maxMessageSize);
    sctp.updateState(snapshot);
  }

  /** Sets [[IceConnectionState]] and [[ConnectionState]]; returns which of them changed. */
  #deriveStates(): readonly [iceConnectionChanged: boolean, connectionChanged: boolean] {
    const { connection } = this;
    const transports = this.#activeTransports();
    const { iceConnectionState, connectionState } = connection;
    connection.iceConnectionState = deriveIceConnectionState(transports);
    connection.connectionState = deriveConnectionState(connection.iceConnectionState, transports);
    return [connection.iceConnectionState !== iceConnectionState, connection.connectionState !== connectionState];
  }

  /** https://w3c.github.io/webrtc-pc/#update-the-connection-state */
  #updateStates(): void {
    if (this.isClosed) return; // 2
    const { connection } = this;
    const [iceConnectionChanged, connectionChanged] = this.#deriveStates(); // 3-5
    if (iceConnectionChanged) connection.fire(connection, new Event('iceconnectionstatechange'));
    if (connectionChanged) connection.fire(connection, new Event('connectionstatechange')); // 6
  }

  /** https://w3c.github.io/webrtc-pc/#dfn-surface-the-candidate */
  #surfaceCandidate(candidate: NativeCandidate, descriptions: NativeDescriptions): void {
    const { connection } = this;
    connection.descriptions.update(descriptions); // 3-4, 6
    this.#fireCandidate(RTCIceCandidateImpl.fromNative(candidate)); // 5, 7
  }

  #onCandidateError(error: NativeCandidateError): void {
    const { connection } = this;
    if (!connection.hasListeners('icecandidateerror')) return;
    const candidates = connection.localDescription?.mediaSections.flatMap((section) => section.candidates) ?? [];
    const exposed = candidates.map((candidate) => parseCandidateAttribute(candidate)?.address ?? null);
    const address = exposedAddress(error.address, exposed);
    const port = address === null ? null : error.port;
    connection.fire(connection, createRTCPeerConnectionIceErrorEvent('icecandidateerror', { ...error, address, port }));
  }

  #fireCandidate(candidate: RTCIceCandidateImpl | null): void {
    const { connection } = this;
    if (!connection.hasListeners('icecandidate')) return;
    connection.fire(connection, createRTCPeerConnectionIceEvent('icecandidate', { candidate, url: candidate?.url ?? null }));
  }

  /** https://w3c.github.io/webrtc-pc/#rtcicetransport: gathering begins, is finished */
  #onGatheringState(state: RTCIceGatheringState, descriptions: NativeDescriptions): void {
    const { connection } = this;
    connection.descriptions.update(descriptions);
    this.#toldGatheringState = state;
    if (state !== 'complete') {
      this.#changeGatheringState(state);
      return;
    }
    this.#endCandidates();
    setImmediate(() => {
      // The second task, unless gathering has begun again.
      if (this.#toldGatheringState === 'complete') this.#changeGatheringState('complete');
    });
  }

  #changeGatheringState(state: RTCIceGatheringState): void {
    const { connection } = this;
    if (this.isClosed) return; // 1
    const active = this.#activeTransports().map(({ iceTransport }) => iceTransport);
    // Transports that are new begin before those that gather anew for an ICE restart.
    const fresh = active.filter(({ gatheringState }) => gatheringState === 'new');
    const changing = (state === 'gathering' && fresh.length > 0 ? fresh : active).filter((transport) => transport.gatheringState !== state);
    const changed = connection.iceGatheringState !== state;
    for (const transport of changing) transport.gatheringState = state;
    connection.iceGatheringState = state;
    for (const transport of changing) connection.fire(transport, new Event('gatheringstatechange'));
    if (changed) connection.fire(connection, new Event('icegatheringstatechange'));
    if (state === 'complete') this.#fireCandidate(null); // 8 of the second task
  }

  /** The first of the two tasks when gathering is finished: an end-of-candidates indication for each transport. */
  #endCandidates(): void {
    const { connection } = this;
    const { transports, descriptions } = connection;
    const gathering = this.#activeTransports().filter(({ iceTransport }) => iceTransport.gatheringState !== 'complete');
    const sections = gathering.map((transport) => transports.sectionsOf(transport));
    descriptions.endCandidates(
      'local',
      sections.flat().map(({ section }) => section),
    ); // 2-3
    for (const [first] of sections) {
      if (first === undefined) continue;
      const { mid: sdpMid, usernameFragment } = first.section;
      const init = { candidate: '', sdpMid, sdpMLineIndex: first.index, usernameFragment, url: null, relayProtocol: null };
      this.#fireCandidate(RTCIceCandidateImpl.fromNative(init)); // 4-5
    }
  }
}
