import type { MediaStreamTrack } from '../generated/interfaces/MediaStreamTrack';
import { audibleChunk } from '../media/isolation';
import { type NativeAudioChunk, type NativeSink, native } from '../native';
import { type EventHandler, EventHandlers } from '../webidl/EventHandlers';
import { requireTrack } from './check';

/** The `data` event of an {@link RTCAudioSink}: 10 ms of sound. */
export class RTCAudioSinkEvent extends Event {
  /** 16-bit samples, channels interleaved. */
  readonly samples: Int16Array;
  /** Frames per second. */
  readonly sampleRate: number;
  /** 16. */
  readonly bitsPerSample = 16;
  /** How many channels there are. */
  readonly channelCount: number;
  /** Samples per channel. */
  readonly numberOfFrames: number;
  /** Microseconds on a monotonic clock. */
  readonly timestamp: number;

  /** @internal */
  constructor({ samples, sampleRate, channelCount, numberOfFrames, timestamp }: NativeAudioChunk) {
    super('data');
    this.samples = samples;
    this.sampleRate = sampleRate;
    this.channelCount = channelCount;
    this.numberOfFrames = numberOfFrames;
    this.timestamp = timestamp;
  }
}

/** The type of {@link RTCAudioSink.ondata}. */
export type RTCAudioSinkHandler = (this: RTCAudioSink, event: RTCAudioSinkEvent) => void;

/**
 * Samples of an audio track, local or received, as `data` events, until `stop()`.
 *
 * ```js
 * const sink = new RTCAudioSink(track);
 * sink.ondata = ({ samples, sampleRate, channelCount }) => console.log(samples.length, sampleRate, channelCount);
 * ```
 */
export class RTCAudioSink extends EventTarget {
  readonly #native: NativeSink;
  readonly #handlers = new EventHandlers(this);
  #stopped = false;

  /** @throws TypeError unless `track` is an audio track. */
  constructor(track: MediaStreamTrack) {
    super();
    const impl = requireTrack(track, 'RTCAudioSink: the track', 'audio');
    this.#native = native.createAudioSink(impl.native, (chunk) => this.dispatchEvent(new RTCAudioSinkEvent(audibleChunk(impl, chunk))));
  }

  /** Whether `stop()` was called. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Pieces that were dropped because the program had not taken the ones before. */
  get dropped(): number {
    return this.#native.dropped;
  }

  /** Sound came: 10 ms of it. */
  get ondata(): EventHandler | null {
    return this.#handlers.get('data');
  }

  set ondata(handler: RTCAudioSinkHandler | null) {
    this.#handlers.set('data', handler);
  }

  /** No `data` event comes after it. */
  stop(): void {
    this.#stopped = true;
    this.#native.close();
  }
}
