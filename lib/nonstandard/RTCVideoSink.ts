import type { MediaStreamTrack } from '../generated/interfaces/MediaStreamTrack';
import { visibleFrame } from '../media/isolation';
import { type NativeSink, native } from '../native';
import { type EventHandler, EventHandlers } from '../webidl/EventHandlers';
import { requireTrack } from './check';

/** A frame out of a track: I420 as in {@link RTCVideoFrame}, with every member there. */
export interface RTCReceivedVideoFrame {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** I420, without padding; of this frame alone. */
  readonly data: Uint8Array;
  /** Degrees clockwise by which the picture is to be turned to stand upright. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** Microseconds on a monotonic clock. */
  readonly timestamp: number;
}

/** The `frame` event of an {@link RTCVideoSink}. */
export class RTCVideoSinkEvent extends Event {
  /** The frame. */
  readonly frame: RTCReceivedVideoFrame;

  /** @internal */
  constructor(frame: RTCReceivedVideoFrame) {
    super('frame');
    this.frame = frame;
  }
}

/** The type of {@link RTCVideoSink.onframe}. */
export type RTCVideoSinkHandler = (this: RTCVideoSink, event: RTCVideoSinkEvent) => void;

/**
 * Frames of a video track, local or received, as `frame` events, until `stop()`. When the program is slower than the track, the oldest frame
 * that waits is dropped and `dropped` counts it.
 *
 * ```js
 * const sink = new RTCVideoSink(track);
 * sink.onframe = ({ frame }) => console.log(frame.width, frame.height, frame.timestamp);
 * ```
 */
export class RTCVideoSink extends EventTarget {
  readonly #native: NativeSink;
  readonly #handlers = new EventHandlers(this);
  #stopped = false;

  /** @throws TypeError unless `track` is a video track. */
  constructor(track: MediaStreamTrack) {
    super();
    const impl = requireTrack(track, 'RTCVideoSink: the track', 'video');
    this.#native = native.createVideoSink(impl.native, (frame) => this.dispatchEvent(new RTCVideoSinkEvent(visibleFrame(impl, frame))));
  }

  /** Whether `stop()` was called. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Frames that were dropped because the program had not taken the ones before. */
  get dropped(): number {
    return this.#native.dropped;
  }

  /** A frame came. */
  get onframe(): EventHandler | null {
    return this.#handlers.get('frame');
  }

  set onframe(handler: RTCVideoSinkHandler | null) {
    this.#handlers.set('frame', handler);
  }

  /** No `frame` event comes after it. */
  stop(): void {
    this.#stopped = true;
    this.#native.close();
  }
}
