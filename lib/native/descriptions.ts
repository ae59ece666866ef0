// Configuration, descriptions and candidates: what a connection is told and what it tells.

export type NativeSdpType = 'offer' | 'pranswer' | 'answer' | 'rollback';

export interface NativeDescription {
  readonly type: NativeSdpType;
  readonly sdp: string;
}

/** The four description slots as they are now, gathered candidates included. */
export interface NativeDescriptions {
  readonly currentLocal: NativeDescription | null;
  readonly pendingLocal: NativeDescription | null;
  readonly currentRemote: NativeDescription | null;
  readonly pendingRemote: NativeDescription | null;
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
  readonly rtcpMuxPolicy: 'require' | 'negotiate';
  readonly iceCandidatePoolSize: number;
  readonly certificates?: readonly NativeCertificate[];
  /** Non-standard: the UDP and TCP ports that candidates may use, inclusive. */
  readonly portRange?: { readonly min: number; readonly max: number };
  /** Non-standard: names of the network interfaces that may be used (`lo`, `eth0`); all when absent. */
  readonly interfaces?: readonly string[];
  /** Non-standard: gather TCP candidates too. Default true. */
  readonly tcpCandidates?: boolean;
  /** Non-standard: PEM, one certificate each, that may sign those of TURN servers over TLS. */
  readonly certificateAuthorities?: readonly string[];
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

export interface NativeCertificate {
  /** Milliseconds since the epoch. */
  readonly expires: number;
  readonly fingerprints: readonly { readonly algorithm: string; readonly value: string }[];
}
