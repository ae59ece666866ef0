// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';

/** What implements MediaStreamTrackAudioStats. @internal */
export interface MediaStreamTrackAudioStatsAlgorithms {
  readonly latency: number;
  readonly averageLatency: number;
  readonly minimumLatency: number;
  readonly maximumLatency: number;
  resetLatency(): void;
  readonly deliveredFrames: number;
  readonly deliveredFramesDuration: number;
  readonly totalFrames: number;
  readonly totalFramesDuration: number;
}

let construct: (impl: MediaStreamTrackAudioStatsAlgorithms) => MediaStreamTrackAudioStats;
let implOf: (value: object) => MediaStreamTrackAudioStatsAlgorithms | undefined;

/**
 * What a microphone's track got while it was enabled. The values stand still until the program awaits something. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats)
 * @category Media capture and streams
 */
export class MediaStreamTrackAudioStats {
  readonly #impl: MediaStreamTrackAudioStatsAlgorithms;

  static {
    construct = (impl) => new (MediaStreamTrackAudioStats as unknown as AdoptingConstructor<MediaStreamTrackAudioStatsAlgorithms, MediaStreamTrackAudioStats>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: MediaStreamTrackAudioStatsAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('MediaStreamTrackAudioStats');
    this.#impl = attach(impl as MediaStreamTrackAudioStatsAlgorithms, this);
  }

  /** Milliseconds from capture to delivery, at the last measurement. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-latency) */
  get latency(): number {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackAudioStats.latency');
    return this.#impl.latency;
  }

  /** The average since `resetLatency()`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-averagelatency) */
  get averageLatency(): number {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackAudioStats.averageLatency');
    return this.#impl.averageLatency;
  }

  /** The least since `resetLatency()`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-minimumlatency) */
  get minimumLatency(): number {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackAudioStats.minimumLatency');
    return this.#impl.minimumLatency;
  }

  /** The most since `resetLatency()`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-maximumlatency) */
  get maximumLatency(): number {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackAudioStats.maximumLatency');
    return this.#impl.maximumLatency;
  }

  /** Begins anew with the average, least and most. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-resetlatency) */
  resetLatency(): void {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackAudioStats.resetLatency');
    this.#impl.resetLatency();
  }

  /** Its attributes as a plain object. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-tojson) */
  toJSON(): object {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackAudioStats.toJSON');
    return {
      latency: this.#impl.latency,
      averageLatency: this.#impl.averageLatency,
      minimumLatency: this.#impl.minimumLatency,
      maximumLatency: this.#impl.maximumLatency,
      deliveredFrames: this.#impl.deliveredFrames,
      deliveredFramesDuration: this.#impl.deliveredFramesDuration,
      totalFrames: this.#impl.totalFrames,
      totalFramesDuration: this.#impl.totalFramesDuration,
    };
  }

  /** Sample frames that reached its sinks, or would have. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-deliveredframes) */
  get deliveredFrames(): number {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackAudioStats.deliveredFrames');
    return this.#impl.deliveredFrames;
  }

  /** Their duration, in milliseconds. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-deliveredframesduration) */
  get deliveredFramesDuration(): number {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackAudioStats.deliveredFramesDuration');
    return this.#impl.deliveredFramesDuration;
  }

  /** Those and the ones that were lost. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-totalframes) */
  get totalFrames(): number {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackAudioStats.totalFrames');
    return this.#impl.totalFrames;
  }

  /** Their duration, in milliseconds. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-totalframesduration) */
  get totalFramesDuration(): number {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackAudioStats.totalFramesDuration');
    return this.#impl.totalFramesDuration;
  }
}
defineInterface(MediaStreamTrackAudioStats, 'MediaStreamTrackAudioStats');

/** The shell of an implementation; made when there is none. @internal */
export function wrapMediaStreamTrackAudioStats(impl: MediaStreamTrackAudioStatsAlgorithms): MediaStreamTrackAudioStats {
  return (shellOf(impl) as MediaStreamTrackAudioStats | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfMediaStreamTrackAudioStats(value: unknown): MediaStreamTrackAudioStatsAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapMediaStreamTrackAudioStats(value: unknown, context = 'Value'): MediaStreamTrackAudioStatsAlgorithms {
  const impl = implOfMediaStreamTrackAudioStats(value);
  if (impl === undefined) throw typeMismatch(context, 'of type MediaStreamTrackAudioStats');
  return impl;
}
