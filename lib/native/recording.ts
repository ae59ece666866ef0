// Recorders.
import type { NativeError } from './errors';
import type { NativeTrack } from './media';
import type { NativeKind } from './parameters';

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
