import { randomUUID } from 'node:crypto';
import { type MediaStreamTrack, wrapMediaStreamTrack } from '../generated/interfaces/MediaStreamTrack';
import { MediaStreamTrackImpl } from '../media/MediaStreamTrack';
import { TrackSource } from '../media/TrackSource';
import { type NativeVideoSource, native } from '../native';
import { optionalTimestamp, requireObject } from './check';
import { i420Length, type RTCVideoFrame, requireImage } from './frame';

/** How a video source is. */
export interface RTCVideoSourceInit {
  /** The pictures are a screen's: detail is kept rather than the frame rate. Default false. */
  readonly isScreencast?: boolean;
  /** Kept for programs written for wrtc; libwebrtc no longer has the choice. */
  readonly needsDenoising?: boolean;
}

/**
 * Video that a program makes: frames go in by `onFrame`, and out by the tracks from `createTrack`.
 *
 * ```js
 * const source = new RTCVideoSource();
 * const track = source.createTrack();
 * source.onFrame({ width: 640, height: 480, data: new Uint8Array(640 * 480 * 1.5) });
 * ```
 */
export class RTCVideoSource {
  /** Whether the pictures are a screen's. */
  readonly isScreencast: boolean;
  /** As it was given; null when it was not. */
  readonly needsDenoising: boolean | null;
  readonly #native: NativeVideoSource;
  readonly #source = new TrackSource('', false);

  /** @throws TypeError unless `init` is an object. */
  constructor(init: RTCVideoSourceInit = {}) {
    requireObject(init, 'RTCVideoSource: the argument');
    this.isScreencast = Boolean(init.isScreencast);
    this.needsDenoising = init.needsDenoising === undefined ? null : Boolean(init.needsDenoising);
    this.#native = native.createVideoSource({ isScreencast: this.isScreencast });
  }

  /** A new live track of this source. */
  createTrack(): MediaStreamTrack {
    return wrapMediaStreamTrack(new MediaStreamTrackImpl(this.#native.createTrack(randomUUID()), this.#source));
  }

  /**
   * Delivers a frame to every live track. The data is copied before this returns.
   * @throws TypeError for a value of the wrong type, RangeError for a size out of range or one that the data does not fit.
   */
  onFrame(frame: RTCVideoFrame): void {
    const { width, height, data } = requireImage(frame, 'RTCVideoSource.onFrame: the frame', 'I420', i420Length);
    const { rotation = 0, timestamp } = frame;
    if (rotation % 90 !== 0 || rotation < 0 || rotation > 270) {
      throw new RangeError(`RTCVideoSource.onFrame: rotation is ${rotation}; it must be 0, 90, 180 or 270`);
    }
    this.#native.push(width, height, data, rotation, optionalTimestamp(timestamp, 'RTCVideoSource.onFrame: timestamp'));
  }

  /** No frame will come any more: every track ends and fires `ended`. */
  end(): void {
    this.#native.end();
    setImmediate(() => this.#source.end());
  }
}
