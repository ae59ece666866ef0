// A peer connection and its transceivers.
import type { NativeDataChannel, NativeDataChannelInfo, NativeDataChannelInit, NativeDataChannelObserver } from './dataChannel';
import type {
  NativeCandidate,
  NativeCandidateError,
  NativeCandidateInit,
  NativeCertificate,
  NativeConfiguration,
  NativeDescription,
  NativeDescriptions,
} from './descriptions';
import type { NativeTrack } from './media';
import type { NativeCodec, NativeDirection, NativeEncoding, NativeKind, NativeParameters, NativeRtpSource } from './parameters';
import type { NativeDtlsSnapshot, NativeGatheringState, NativeSctpSnapshot, NativeSnapshot, NativeStats } from './snapshots';
import type { NativeSide } from './transform';

/** Calls that come back from one connection. None comes after {@link NativeConnection.close}. */
export interface NativeConnectionObserver {
  /** libwebrtc's negotiation-needed flag went up; ask {@link NativeConnection.shouldFireNegotiationNeeded} before the event is fired. */
  onNegotiationNeeded(eventId: number): void;
  /** A candidate was gathered; `descriptions` contain it already. */
  onIceCandidate(candidate: NativeCandidate, descriptions: NativeDescriptions): void;
  onIceCandidateError(error: NativeCandidateError): void;
  onIceGatheringState(state: NativeGatheringState, descriptions: NativeDescriptions): void;
  /** A DTLS or ICE transport changed. What led to a snapshot comes before it, all else after. */
  onTransport(transport: NativeDtlsSnapshot): void;
  onSctpTransport(transport: NativeSctpSnapshot): void;
  /** A remote candidate has a host name. `resolved` takes its address, or null; the candidate is ignored then. */
  onHostName(name: string, resolved: (address: string | null) => void): void;
  /** The peer opened a channel. Its observer must be set ({@link NativeDataChannel.observe}) before this call returns. */
  onDataChannel(channel: NativeDataChannel, info: NativeDataChannelInfo): void;
  /** A received track got its first packet since it became receptive: `unmute`. */
  onFirstPacket(transceiver: NativeTransceiver): void;
}

export interface NativeConnection {
  createOffer(options: { readonly iceRestart: boolean }): Promise<NativeDescription>;
  createAnswer(): Promise<NativeDescription>;
  /** Without an argument libwebrtc makes the offer or answer itself (implicit description). */
  setLocalDescription(description?: NativeDescription): Promise<NativeSnapshot>;
  setRemoteDescription(description: NativeDescription): Promise<NativeSnapshot>;
  /** `null` is end-of-candidates for every media section. */
  addIceCandidate(candidate: NativeCandidateInit | null): Promise<NativeDescriptions>;
  setConfiguration(configuration: NativeConfiguration): void;
  restartIce(): void;
  shouldFireNegotiationNeeded(eventId: number): Promise<boolean>;
  /** The certificate that was generated, when the configuration has none. Known soon after the connection was made. */
  generatedCertificate(): Promise<NativeCertificate>;
  /** Resolves when every call made before, on any connection, has been carried out on the signaling thread. */
  flush(): Promise<void>;
  /**
   * `byAddTrack` marks the transceiver as made by addTrack, so that a remote offer may be associated with it (JSEP 5.10). The negotiation-needed flag
   * is updated unless `updateNegotiationNeeded` is false.
   * The handle is usable at once; libwebrtc's object is made on the signaling thread, before any later call is carried out there.
   */
  addTransceiver(kind: NativeKind, track: NativeTrack | null, init: NativeTransceiverInit): NativeTransceiver;
  createDataChannel(label: string, init: NativeDataChannelInit, observer: NativeDataChannelObserver): NativeDataChannel;
  /** The whole report, or what concerns one sender or receiver. */
  getStats(selector?: NativeTransceiver, side?: 'sender' | 'receiver'): Promise<readonly NativeStats[]>;
  /** Closes libwebrtc's connection in the background and ends the hold on the process and on the observer. Idempotent. */
  close(): void;
}

export interface NativeTransceiverInit {
  readonly direction: NativeDirection;
  readonly streamIds: readonly string[];
  readonly encodings: readonly NativeEncoding[];
  readonly byAddTrack?: boolean;
  readonly updateNegotiationNeeded?: boolean;
}

/** An RTCRtpTransceiver with its sender and receiver. */
export interface NativeTransceiver {
  /** The received track; made with the transceiver, muted until packets arrive. */
  readonly receiverTrack: NativeTrack;
  setDirection(direction: NativeDirection, updateNegotiationNeeded: boolean): void;
  stop(): void;
  /** Already validated against the capabilities. Rejected silently by libwebrtc never: an error is a defect and is logged. */
  setCodecPreferences(codecs: readonly NativeCodec[]): void;
  /** In the order of {@link NativeAddon.headerExtensions}; validated already. */
  setHeaderExtensionsToNegotiate(directions: readonly NativeDirection[]): void;
  /** A transceiver made by addTransceiver or by the peer is reused by addTrack. */
  reuseForAddTrack(track: NativeTrack, streamIds: readonly string[], direction: NativeDirection): void;

  /** Sender. Resolves when the encoder has the new track. */
  replaceTrack(track: NativeTrack | null): Promise<void>;
  setStreams(streamIds: readonly string[]): void;
  /** Resolves with the parameters as they are afterwards. */
  setParameters(parameters: {
    readonly encodings: readonly NativeEncoding[];
    readonly degradationPreference?: string;
  }): Promise<NativeParameters>;
  /** Sends one telephone-event tone (`0`-`9`, `A`-`D`, `#`, `*`) for `duration` ms; nothing when the sender cannot send it now. */
  insertDtmf(tone: string, duration: number): void;
  /** A key frame on the given rids (all when empty). */
  generateKeyFrame(rids: readonly string[]): Promise<void>;

  /** From now on encoded frames pass without a transform. */
  passFrames(side: NativeSide): void;

  /** Receiver. Milliseconds; `null`: libwebrtc decides. */
  setJitterBufferTarget(target: number | null): void;
  /** Contributing and synchronization sources, newest first, as they were a moment ago. */
  sources(): readonly NativeRtpSource[];
}
