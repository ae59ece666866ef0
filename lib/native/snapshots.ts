// State, copied once on the signaling thread.
import type { NativeConnectionObserver, NativeTransceiver } from './connection';
import type { NativeCandidate, NativeDescriptions } from './descriptions';
import type { NativeError } from './errors';
import type { NativeDirection, NativeKind, NativeParameters } from './parameters';

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
  /** The directions of {@link NativeAddon.headerExtensions}. */
  readonly extensionsToNegotiate: readonly NativeDirection[];
  readonly negotiatedExtensions: readonly NativeDirection[];
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
