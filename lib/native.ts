/**
 * The addon's whole surface, typed: the one door between TypeScript and C++.
 *
 * Three rules hold for every member:
 * - it returns at once; what takes time on another thread comes back as a promise or as a call of the observer;
 * - it is called with values that the TypeScript side has already validated: the native side does not know the specifications' errors,
 *   except those that only libwebrtc can find (SDP, candidates), which arrive as {@link NativeError};
 * - calls on one connection are carried out in the order they were made, on the signaling thread.
 *
 * Each call of an observer is a task of its own: microtasks run between two of them.
 */
import { loadAddon } from './loader';

// ---------------------------------------------------------------------------------------------------------------------------------
// Values

/** What a native promise rejects with; `lib/errors.ts` makes the DOMException or RTCError of it. */
export interface NativeError {
  /** A DOMException name (`InvalidAccessError`, ...), `TypeError`, `RangeError`, `RTCError`, or `Closed`: the object was closed meanwhile. */
  readonly name: string;
  readonly message: string;
  /** An RTCErrorDetailType, when `name` is `RTCError` or libwebrtc gave one. */
  readonly errorDetail?: string;
  readonly sdpLineNumber?: number;
  readonly sctpCauseCode?: number;
  readonly receivedAlert?: number;
  readonly sentAlert?: number;
  readonly httpRequestStatusCode?: number;
}

export type NativeSdpType = 'offer' | 'pranswer' | 'answer' | 'rollback';
export type NativeDirection = 'sendrecv' | 'sendonly' | 'recvonly' | 'inactive' | 'stopped';
export type NativeKind = 'audio' | 'video';

export interface NativeDescription {
  readonly type: NativeSdpType;
  readonly sdp: string;
}

export interface NativeIceServer {
  readonly urls: readonly string[];
  readonly username?: string;
  readonly credential?: string;
}

/** RTCConfiguration after validation, with this package's non-standard members. */
export interface NativeConfiguration {
  readonly iceServers: readonly NativeIceServer[];
  readonly iceTransportPolicy: 'all' | 'relay';
  readonly bundlePolicy: 'balanced' | 'max-compat' | 'max-bundle';
  readonly rtcpMuxPolicy: 'require';
  readonly iceCandidatePoolSize: number;
  readonly certificates?: readonly NativeCertificate[];
  /** Non-standard: the UDP and TCP ports that candidates may use, inclusive. */
  readonly portRange?: { readonly min: number; readonly max: number };
  /** Non-standard: names of the network interfaces that may be used (`lo`, `eth0`); all when absent. */
  readonly interfaces?: readonly string[];
  /** Non-standard: gather TCP candidates too. Default true. */
  readonly tcpCandidates?: boolean;
}

export interface NativeCandidateInit {
  readonly candidate: string;
  readonly sdpMid: string | null;
  readonly sdpMLineIndex: number | null;
  readonly usernameFragment: string | null;
}

/** A gathered candidate; `null` fields are unknown. */
export interface NativeCandidate extends NativeCandidateInit {
  readonly url: string | null;
  readonly relayProtocol: 'udp' | 'tcp' | 'tls' | null;
}

export interface NativeCandidateError {
  readonly address: string | null;
  readonly port: number | null;
  readonly url: string;
  readonly errorCode: number;
  readonly errorText: string;
}

/** The four description slots as they are now, gathered candidates included. */
export interface NativeDescriptions {
  readonly currentLocal: NativeDescription | null;
  readonly pendingLocal: NativeDescription | null;
  readonly currentRemote: NativeDescription | null;
  readonly pendingRemote: NativeDescription | null;
}

/** RTCRtpCodec and what RTCRtpCodecParameters adds; the spec's names and units. */
export interface NativeCodec {
  readonly mimeType: string;
  readonly clockRate: number;
  readonly channels?: number;
  readonly sdpFmtpLine?: string;
  readonly payloadType?: number;
  readonly scalabilityModes?: readonly string[];
}

export interface NativeHeaderExtension {
  readonly uri: string;
  readonly id?: number;
  readonly encrypted?: boolean;
}

export interface NativeCapabilities {
  readonly codecs: readonly NativeCodec[];
  readonly headerExtensions: readonly NativeHeaderExtension[];
}

/** RTCRtpEncodingParameters: the spec's names and units. */
export interface NativeEncoding {
  rid?: string;
  active: boolean;
  maxBitrate?: number;
  maxFramerate?: number;
  scaleResolutionDownBy?: number;
  scalabilityMode?: string;
  priority?: 'very-low' | 'low' | 'medium' | 'high';
  networkPriority?: 'very-low' | 'low' | 'medium' | 'high';
  adaptivePtime?: boolean;
  codec?: NativeCodec;
}

export interface NativeParameters {
  readonly codecs: readonly NativeCodec[];
  readonly headerExtensions: readonly NativeHeaderExtension[];
  readonly rtcp: { readonly cname?: string; readonly reducedSize: boolean };
  /** Senders only. */
  readonly encodings?: readonly NativeEncoding[];
  readonly degradationPreference?: 'maintain-framerate' | 'maintain-resolution' | 'balanced';
}

// ---------------------------------------------------------------------------------------------------------------------------------
// Snapshots

/** One transceiver as the signaling thread saw it when a description had been applied. */
export interface NativeTransceiverSnapshot {
  /** The same object each time for the same transceiver; new to JS when the remote description made it. */
  readonly transceiver: NativeTransceiver;
  readonly kind: NativeKind;
  readonly mid: string | null;
  readonly direction: NativeDirection;
  readonly currentDirection: NativeDirection | null;
  /** The direction that `track` events were last fired for (JSEP's [[FiredDirection]]). */
  readonly firedDirection: NativeDirection | null;
  readonly stopping: boolean;
  readonly stopped: boolean;
  /** Key into {@link NativeTransports.dtls}; null before the transport exists. Sender and receiver share it. */
  readonly transport: number | null;
  readonly senderParameters: NativeParameters;
  readonly receiverParameters: NativeParameters;
  /** The ids in the remote description's `a=msid` for this transceiver. */
  readonly remoteStreamIds: readonly string[];
}

/** All that setLocalDescription or setRemoteDescription changed, copied once on the signaling thread. */
export interface NativeSnapshot extends NativeDescriptions {
  readonly signalingState: 'stable' | 'have-local-offer' | 'have-remote-offer' | 'have-local-pranswer' | 'have-remote-pranswer' | 'closed';
  readonly canTrickleIceCandidates: boolean | null;
  /** In the order of libwebrtc's list (order of creation, then of the description). */
  readonly transceivers: readonly NativeTransceiverSnapshot[];
  /** Known before, no longer in the list: stopped and negotiated away, or made by an offer that was rolled back. */
  readonly removedTransceivers: readonly NativeTransceiver[];
  /** Transports that JS does not know yet, in their initial states; all changes come by {@link NativeConnectionObserver.onTransport}. */
  readonly dtls: readonly NativeDtlsSnapshot[];
  readonly sctp: NativeSctpSnapshot | null;
}

export type NativeDtlsState = 'new' | 'connecting' | 'connected' | 'closed' | 'failed';
export type NativeIceState = 'new' | 'checking' | 'connected' | 'completed' | 'disconnected' | 'failed' | 'closed';
export type NativeGatheringState = 'new' | 'gathering' | 'complete';

/** A DTLS transport and the ICE transport below it. Sent in snapshots and whenever something in it changed. */
export interface NativeDtlsSnapshot {
  /** Stable for the transport's life, unique within the connection. */
  readonly id: number;
  readonly state: NativeDtlsState;
  /** DER, leaf first; empty before `connected`. Present only when it changed. */
  readonly remoteCertificates?: readonly ArrayBuffer[];
  readonly error?: NativeError;
  readonly ice: NativeIceSnapshot;
}

export interface NativeIceSnapshot {
  readonly state: NativeIceState;
  readonly gatheringState: NativeGatheringState;
  readonly role: 'controlling' | 'controlled' | 'unknown';
  readonly component: 'rtp' | 'rtcp';
  readonly selectedPair: { readonly local: NativeCandidate; readonly remote: NativeCandidate } | null;
  readonly localCandidates: readonly NativeCandidate[];
  readonly remoteCandidates: readonly NativeCandidate[];
  readonly localParameters: { readonly usernameFragment: string; readonly password: string } | null;
  readonly remoteParameters: { readonly usernameFragment: string; readonly password: string } | null;
}

export interface NativeSctpSnapshot {
  /** {@link NativeDtlsSnapshot.id} of the transport below. */
  readonly transport: number;
  readonly state: 'connecting' | 'connected' | 'closed';
  /** Octets; `null`: no limit (Infinity). */
  readonly maxMessageSize: number | null;
  readonly maxChannels: number | null;
}

/** One stats object: `id`, `timestamp` (ms since the epoch), `type` and the members libwebrtc has, by their spec names. */
export interface NativeStats {
  readonly id: string;
  readonly timestamp: number;
  readonly type: string;
  readonly [member: string]: unknown;
}

// ---------------------------------------------------------------------------------------------------------------------------------
// Connections

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
  /** Resolves when every call made before, on any connection, has been carried out on the signaling thread. */
  flush(): Promise<void>;
  /**
   * `byAddTrack` marks the transceiver as made by addTrack, so that a remote offer may be associated with it (JSEP 5.10).
   * The handle is usable at once; libwebrtc's object is made on the signaling thread, before any later call is carried out there.
   */
  addTransceiver(
    kind: NativeKind,
    track: NativeTrack | null,
    init: { readonly direction: NativeDirection; readonly streamIds: readonly string[]; readonly encodings: readonly NativeEncoding[] },
    byAddTrack: boolean,
  ): NativeTransceiver;
  createDataChannel(label: string, init: NativeDataChannelInit, observer: NativeDataChannelObserver): NativeDataChannel;
  /** The whole report, or what concerns one sender or receiver. */
  getStats(selector?: NativeTransceiver, side?: 'sender' | 'receiver'): Promise<readonly NativeStats[]>;
  /** Closes libwebrtc's connection in the background and ends the hold on the process and on the observer. Idempotent. */
  close(): void;
}

/** An RTCRtpTransceiver with its sender and receiver. */
export interface NativeTransceiver {
  /** The received track; made with the transceiver, muted until packets arrive. */
  readonly receiverTrack: NativeTrack;
  setDirection(direction: NativeDirection): void;
  stop(): void;
  /** Already validated against the capabilities. Rejected silently by libwebrtc never: an error is a defect and is logged. */
  setCodecPreferences(codecs: readonly NativeCodec[]): void;
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
  /** Sends telephone-event tones; `onTone` gets each tone as it starts and `''` at the end. False: not possible now. */
  insertDtmf(
    tones: string,
    duration: number,
    interToneGap: number,
    commaDelay: number,
    onTone: (tone: string, toneBuffer: string) => void,
  ): void;
  /** A key frame on the given rids (all when empty). */
  generateKeyFrame(rids: readonly string[]): Promise<void>;

  /** Receiver. Milliseconds; `null`: libwebrtc decides. */
  setJitterBufferTarget(target: number | null): void;
  /** Contributing and synchronization sources, newest first; `timestamp` in ms on the performance.timeOrigin clock. */
  getSources(): Promise<
    readonly {
      readonly source: number;
      readonly type: 'csrc' | 'ssrc';
      readonly timestamp: number;
      readonly rtpTimestamp: number;
      readonly audioLevel?: number;
    }[]
  >;
}

export interface NativeCertificate {
  /** Milliseconds since the epoch. */
  readonly expires: number;
  readonly fingerprints: readonly { readonly algorithm: string; readonly value: string }[];
}

// ---------------------------------------------------------------------------------------------------------------------------------
// Data channels

export interface NativeDataChannelInit {
  readonly ordered: boolean;
  readonly maxPacketLifeTime?: number;
  readonly maxRetransmits?: number;
  readonly protocol: string;
  readonly negotiated: boolean;
  readonly id?: number;
  readonly priority: 'very-low' | 'low' | 'medium' | 'high';
}

export interface NativeDataChannelInfo extends NativeDataChannelInit {
  readonly label: string;
  readonly id: number;
}

export interface NativeDataChannelObserver {
  /** `id` is null until it is known. `error` comes with `closed` only. */
  onState(state: 'connecting' | 'open' | 'closing' | 'closed', id: number | null, error?: NativeError): void;
  /** A string, or the octets in a new ArrayBuffer. */
  onMessage(data: string | ArrayBuffer): void;
  /** Octets handed to the transport since the last call; `bufferedAmount` goes down by them. */
  onSent(octets: number): void;
}

export interface NativeDataChannel {
  /** For channels from onDataChannel. */
  observe(observer: NativeDataChannelObserver): void;
  /** Copies the payload and returns. The caller keeps `bufferedAmount` within libwebrtc's 16 MiB. */
  sendString(data: string): void;
  sendBytes(data: ArrayBuffer | ArrayBufferView): void;
  close(): void;
}

// ---------------------------------------------------------------------------------------------------------------------------------
// Media

/** A local or remote track: libwebrtc's track with what JS may do to it. Garbage-collected; releasing early is `stop`. */
export interface NativeTrack {
  readonly kind: NativeKind;
  readonly id: string;
  readonly remote: boolean;
  setEnabled(enabled: boolean): void;
  setContentHint(hint: string): void;
  /** A new track of the same source. */
  clone(id: string): NativeTrack;
  /** Local: leaves its source; the source closes when its last track stopped. Remote: no more frames. Idempotent. */
  stop(): void;
  /** `onEnded`: the source ended by itself. */
  observe(onEnded: () => void): void;
  /** Synthetic video only: what the track's source delivers from now on. Others ignore it. */
  reconfigure(wanted: { width: number; height: number; frameRate: number }): void;
  /** What the source delivers now (width, height, frameRate; sampleRate, channelCount, ...); undefined members are unknown. */
  settings(): NativeTrackSettings;
}

export interface NativeTrackSettings {
  readonly width?: number;
  readonly height?: number;
  readonly frameRate?: number;
  readonly sampleRate?: number;
  readonly channelCount?: number;
  readonly deviceId?: string;
  readonly groupId?: string;
  readonly label?: string;
}

export interface NativeVideoFrame {
  readonly width: number;
  readonly height: number;
  /** I420, tightly packed, chroma planes of ceil(width/2) x ceil(height/2). */
  readonly data: Uint8Array;
  readonly rotation: 0 | 90 | 180 | 270;
  /** Microseconds on a monotonic clock. */
  readonly timestamp: number;
}

export interface NativeAudioChunk {
  /** Interleaved. */
  readonly samples: Int16Array;
  readonly sampleRate: number;
  readonly channelCount: number;
  readonly numberOfFrames: number;
  /** Microseconds on a monotonic clock. */
  readonly timestamp: number;
}

export interface NativeVideoSource {
  createTrack(id: string): NativeTrack;
  /** I420 in `data`; `timestamp` in microseconds, now when undefined. Copies. */
  push(width: number, height: number, data: Uint8Array, rotation: number, timestamp: number | undefined): void;
  end(): void;
}

export interface NativeAudioSource {
  createTrack(id: string): NativeTrack;
  /** Any number of frames at any rate from 8 to 192 kHz; cut into 10 ms blocks and resampled natively. Copies. */
  push(samples: Int16Array, sampleRate: number, channelCount: number, timestamp: number | undefined): void;
  end(): void;
}

/** Delivers frames until `close`. A sink holds the process alive only if its track's source does. */
export interface NativeSink {
  close(): void;
  /** Frames dropped because JS had not taken the ones before. */
  readonly dropped: number;
}

// ---------------------------------------------------------------------------------------------------------------------------------
// Capture

export interface NativeDevice {
  readonly kind: 'videoinput' | 'audioinput' | 'audiooutput';
  readonly deviceId: string;
  readonly groupId: string;
  readonly label: string;
}

// ---------------------------------------------------------------------------------------------------------------------------------
// Recording

export interface NativeRecordingTrackResult {
  readonly kind: NativeKind;
  /** `video/VP8`, `audio/opus`, ... as recorded; null when no frame came. */
  readonly codec: string | null;
  readonly frames: number;
  readonly bytes: number;
  readonly keyFrames: number;
  /**
   * Frames that are missing. Audio: packets that never came. Video: what was dropped while the recording waited for a key frame, and an estimate, from
   * the gap in time, of what was lost before a key frame repaired the stream.
   */
  readonly lost: number;
  /** Milliseconds from the start of the file. */
  readonly firstTimestamp: number | null;
  readonly lastTimestamp: number | null;
  readonly width?: number;
  readonly height?: number;
}

export interface NativeRecordingResult {
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds. */
  readonly duration: number;
  readonly tracks: readonly NativeRecordingTrackResult[];
  /** Why it ended by itself (disk full, ...). */
  readonly error?: NativeError;
}

export interface NativeRecorder {
  /**
   * Adds a received track at any time; it is muxed without being decoded. While nothing else takes a video track's pictures, libwebrtc does not decode
   * them at all: in its stats framesDecoded stands still and framesDropped counts.
   */
  addTrack(track: NativeTrack): void;
  stats(): NativeRecordingResult;
  /** Finishes the file: cues, duration. */
  stop(): Promise<NativeRecordingResult>;
}

// ---------------------------------------------------------------------------------------------------------------------------------
// The addon

export interface NativeConfigure {
  /** libwebrtc field trials, `Name/Value/...`. Only before the engine started. */
  readonly fieldTrials?: string;
  readonly logLevel?: 'verbose' | 'info' | 'warning' | 'error' | 'none';
}

export interface NativeAddon {
  /** Milestone and chromium version that libwebrtc was built from. */
  readonly versions: { readonly libwebrtc: string; readonly chromium: string };
  configure(options: NativeConfigure): void;
  /** Log lines go to `sink` as well; null ends it. */
  setLogSink(sink: ((line: string, severity: string) => void) | null): void;

  createConnection(configuration: NativeConfiguration, observer: NativeConnectionObserver): NativeConnection;
  senderCapabilities(kind: NativeKind): NativeCapabilities;
  receiverCapabilities(kind: NativeKind): NativeCapabilities;
  generateCertificate(algorithm: { name: 'ECDSA' } | { name: 'RSA'; modulusLength: number }, expires: number): Promise<NativeCertificate>;
  /** Parses one candidate line; null when it is not one. */
  parseCandidate(candidate: string): Record<string, unknown> | null;

  createVideoSource(options: { readonly isScreencast: boolean }): NativeVideoSource;
  createAudioSource(): NativeAudioSource;
  createVideoSink(track: NativeTrack, onFrame: (frame: NativeVideoFrame) => void): NativeSink;
  createAudioSink(track: NativeTrack, onData: (chunk: NativeAudioChunk) => void): NativeSink;
  i420ToRgba(width: number, height: number, i420: Uint8Array, rgba: Uint8Array | Uint8ClampedArray): void;
  rgbaToI420(width: number, height: number, rgba: Uint8Array | Uint8ClampedArray, i420: Uint8Array): void;

  enumerateDevices(): Promise<readonly NativeDevice[]>;
  /** Opens a real device. */
  openVideoDevice(deviceId: string, id: string, wanted: { width?: number; height?: number; frameRate?: number }): Promise<NativeTrack>;
  openAudioDevice(
    deviceId: string,
    id: string,
    wanted: { echoCancellation: boolean; noiseSuppression: boolean; autoGainControl: boolean },
  ): Promise<NativeTrack>;
  /** Moving test picture with a running clock; a beep of 1 kHz at each full second. */
  openSyntheticVideo(id: string, wanted: { width: number; height: number; frameRate: number }): NativeTrack;
  openSyntheticAudio(id: string): NativeTrack;

  /**
   * Writes `path` on a native thread: Matroska when there is H264 in it, else WebM, whatever the path's extension says. `startTime`, in ms since the
   * epoch, is the file's date. `onError` is called once if it fails by itself.
   */
  createRecorder(path: string, options: { readonly startTime: number }, onError: (error: NativeError) => void): NativeRecorder;

  /** Live native objects by class, and what holds the process; for tests and diagnostics. */
  debugCounts(): Record<string, number>;
}

export const native: NativeAddon = loadAddon();
