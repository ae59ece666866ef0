// RTP: codecs, encodings, parameters.

export type NativeKind = 'audio' | 'video';
export type NativeDirection = 'sendrecv' | 'sendonly' | 'recvonly' | 'inactive' | 'stopped';

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
  scaleResolutionDownTo?: { maxWidth?: number; maxHeight?: number };
  scalabilityMode?: string;
  priority?: 'very-low' | 'low' | 'medium' | 'high';
  networkPriority?: 'very-low' | 'low' | 'medium' | 'high';
  adaptivePtime?: boolean;
  codec?: NativeCodec;
  /** With setParameters only: asks the encoder for a key frame. */
  keyFrame?: boolean;
}

/** A contributing or synchronization source; times in milliseconds. */
export interface NativeRtpSource {
  readonly source: number;
  readonly type: 'csrc' | 'ssrc';
  /** Since the epoch. */
  readonly timestamp: number;
  readonly rtpTimestamp: number;
  readonly audioLevel?: number;
  /** On the NTP clock of the system that captured. */
  readonly captureTimestamp?: number;
  readonly senderCaptureTimeOffset?: number;
}

export interface NativeParameters {
  readonly codecs: readonly NativeCodec[];
  readonly headerExtensions: readonly NativeHeaderExtension[];
  readonly rtcp: { readonly cname?: string; readonly reducedSize: boolean };
  /** Senders only. */
  readonly encodings?: readonly NativeEncoding[];
  readonly degradationPreference?: 'maintain-framerate' | 'maintain-resolution' | 'balanced';
}
