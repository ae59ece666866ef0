// Tracks, sources and sinks.
import type { NativeKind } from './parameters';

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
  /** Synthetic video only: what the track's source gives from now on. Others ignore it. */
  reconfigure(wanted: { width: number; height: number; frameRate: number }): void;
  /**
   * Local video: cropped from the middle to the shape of `wanted`, scaled down to its size and thinned out to its rate from now on; nothing is scaled up.
   * Null: as the source gives it.
   */
  adapt(wanted: { width: number; height: number; frameRate: number } | null): void;
  /** What the track gets of its source now (width, height, frameRate; sampleRate, channelCount, ...); undefined members are unknown. */
  settings(): NativeTrackSettings;
  /** Undefined for remote tracks. */
  stats(): NativeVideoTrackStats | NativeAudioTrackStats | undefined;
  /** Local audio: the average, minimum and maximum of the latency begin anew. */
  resetLatency(): void;
}

/** Frames since the track was made, while it was enabled. */
export interface NativeVideoTrackStats {
  readonly totalFrames: number;
  readonly deliveredFrames: number;
  /** To achieve the frame rate. */
  readonly discardedFrames: number;
}

/** Frames likewise; durations and latencies in milliseconds. */
export interface NativeAudioTrackStats {
  readonly deliveredFrames: number;
  readonly deliveredDuration: number;
  readonly droppedFrames: number;
  readonly droppedDuration: number;
  readonly latency: number;
  readonly averageLatency: number;
  readonly minimumLatency: number;
  readonly maximumLatency: number;
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

/** Indices into the enumerations' values, -1 for null: primaries, transfer, matrix, full range. */
export type NativeColorSpace = readonly [primaries: number, transfer: number, matrix: number, fullRange: number];

/** What a program says of a picture, to be found again by whom the picture reaches. Microseconds. */
export interface NativePictureNotes {
  readonly timestamp: number;
  readonly duration?: number | undefined;
  readonly flip: boolean;
  readonly displayWidth: number;
  readonly displayHeight: number;
  readonly colorSpace: NativeColorSpace;
}

/** A hold on pixels that do not change. Formats are indices into I420, I420A, NV12, RGBA, RGBX, BGRA, BGRX. */
export interface NativePicture {
  readonly format: number;
  readonly width: number;
  readonly height: number;
  /**
   * Copies a part, converted when `format` is another, which is RGB then. `matrix`: BT.601, 709, 2020, each limited and full. `layout`: offset and
   * stride of each plane, one after the other. @throws RangeError for what does not fit.
   */
  copyTo(
    x: number,
    y: number,
    width: number,
    height: number,
    format: number,
    matrix: number,
    layout: readonly number[],
    data: Uint8Array,
  ): void;
  /** Another hold on the same pixels. */
  clone(): NativePicture;
  /** Lets go. Idempotent; the others do nothing after. */
  close(): void;
}

/** `displayWidth` and `displayHeight` are 0 when no program gave them. */
export interface NativeReceivedPicture extends NativePictureNotes {
  readonly picture: NativePicture;
  readonly rotation: 0 | 90 | 180 | 270;
}

export interface NativeVideoSource {
  createTrack(id: string): NativeTrack;
  /** A part of a picture, not copied. */
  pushPicture(
    picture: NativePicture,
    x: number,
    y: number,
    width: number,
    height: number,
    rotation: number,
    notes: NativePictureNotes,
  ): void;
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
