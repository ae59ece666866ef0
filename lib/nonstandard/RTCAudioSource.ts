import { randomUUID } from 'node:crypto';
import { types } from 'node:util';
import { type MediaStreamTrack, wrapMediaStreamTrack } from '../generated/interfaces/MediaStreamTrack';
import { MediaStreamTrackImpl } from '../media/MediaStreamTrack';
import { TrackSource } from '../media/TrackSource';
import { type NativeAudioSource, native } from '../native';
import { type Octets, optionalTimestamp, requireInteger, requireObject, requireOctets } from './check';

/** Uncompressed sound. */
export interface RTCAudioData {
  /** 16-bit samples, channels interleaved: an Int16Array, or their octets in the machine's order. */
  readonly samples: Octets;
  /** Frames per second, 8000 to 192000. */
  readonly sampleRate: number;
  /** 16, which is the default. */
  readonly bitsPerSample?: 16;
  /** 1, 2, 4, 6 or 8; default 1. */
  readonly channelCount?: number;
  /** Samples per channel; default: as many as there are in `samples`. */
  readonly numberOfFrames?: number;
  /** Microseconds on a monotonic clock; when the first frame was captured. Default: now. */
  readonly timestamp?: number;
}

/**
 * Audio that a program makes: samples go in by `onData`, in pieces of any length and rate, and out by the tracks from `createTrack`.
 *
 * ```js
 * const source = new RTCAudioSource();
 * const track = source.createTrack();
 * source.onData({ samples: new Int16Array(480), sampleRate: 48000 });
 * ```
 */
export class RTCAudioSource {
  readonly #native: NativeAudioSource = native.createAudioSource();
  readonly #source = new TrackSource('', false);

  /** A new live track of this source. */
  createTrack(): MediaStreamTrack {
    return wrapMediaStreamTrack(new MediaStreamTrackImpl(this.#native.createTrack(randomUUID()), this.#source));
  }

  /**
   * Delivers samples to every live track. They are copied before this returns.
   * @throws TypeError for a value of the wrong type, RangeError for one out of range or for lengths that do not fit each other.
   */
  onData(data: RTCAudioData): void {
    const name = 'RTCAudioSource.onData';
    requireObject(data, `${name}: the data`);
    const sampleRate = requireInteger(data.sampleRate, `${name}: sampleRate`, 8000, 192_000);
    const channelCount = requireInteger(data.channelCount ?? 1, `${name}: channelCount`, 1, 8);
    if (channelCount > 1 && channelCount % 2 !== 0)
      throw new RangeError(`${name}: channelCount is ${channelCount}; it must be 1, 2, 4, 6 or 8`);
    requireInteger(data.bitsPerSample ?? 16, `${name}: bitsPerSample`, 16, 16);
    const samples = requireSamples(data.samples, `${name}: samples`);
    const frames = samples.length / channelCount;
    if (!Number.isInteger(frames)) {
      throw new RangeError(`${name}: ${samples.length} samples are not a whole number of frames of ${channelCount} channels`);
    }
    if (data.numberOfFrames !== undefined && data.numberOfFrames !== frames) {
      throw new RangeError(
        `${name}: numberOfFrames is ${data.numberOfFrames}, but samples hold ${frames} frames of ${channelCount} channels`,
      );
    }
    this.#native.push(samples, sampleRate, channelCount, optionalTimestamp(data.timestamp, `${name}: timestamp`));
  }

  /** No sound will come any more: every track ends and fires `ended`. */
  end(): void {
    this.#native.end();
    setImmediate(() => this.#source.end());
  }
}

/** 16-bit samples; octets that do not lie on a sample's boundary are copied. */
function requireSamples(value: unknown, name: string): Int16Array<ArrayBuffer> {
  const octets = requireOctets(value, name);
  if (types.isTypedArray(value) && !types.isInt16Array(value) && !types.isUint8Array(value) && !types.isUint16Array(value)) {
    throw new TypeError(`${name} is a ${value[Symbol.toStringTag]}; it must be an Int16Array, or octets`);
  }
  if (octets.byteLength % 2 !== 0) throw new RangeError(`${name} has ${octets.byteLength} octets; a sample has two`);
  const aligned = octets.byteOffset % 2 === 0 ? octets : octets.slice();
  return new Int16Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 2);
}
