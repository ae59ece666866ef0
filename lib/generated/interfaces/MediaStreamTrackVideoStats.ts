// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';

/** What implements MediaStreamTrackVideoStats. @internal */
export interface MediaStreamTrackVideoStatsAlgorithms {
  readonly deliveredFrames: number;
  readonly discardedFrames: number;
  readonly totalFrames: number;
}

let construct: (impl: MediaStreamTrackVideoStatsAlgorithms) => MediaStreamTrackVideoStats;
let implOf: (value: object) => MediaStreamTrackVideoStatsAlgorithms | undefined;

/**
 * What a camera's or screen's track got while it was enabled. The values stand still until the program awaits something. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats)
 * @category Media capture and streams
 */
export class MediaStreamTrackVideoStats {
  readonly #impl: MediaStreamTrackVideoStatsAlgorithms;

  static {
    construct = (impl) => new (MediaStreamTrackVideoStats as unknown as AdoptingConstructor<MediaStreamTrackVideoStatsAlgorithms, MediaStreamTrackVideoStats>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: MediaStreamTrackVideoStatsAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('MediaStreamTrackVideoStats');
    this.#impl = attach(impl as MediaStreamTrackVideoStatsAlgorithms, this);
  }

  /** Frames that reached its sinks, or would have. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats-deliveredframes) */
  get deliveredFrames(): number {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackVideoStats.deliveredFrames');
    return this.#impl.deliveredFrames;
  }

  /** Frames that were left out for the sake of the frame rate. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats-discardedframes) */
  get discardedFrames(): number {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackVideoStats.discardedFrames');
    return this.#impl.discardedFrames;
  }

  /** Those and the ones that were lost. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats-totalframes) */
  get totalFrames(): number {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackVideoStats.totalFrames');
    return this.#impl.totalFrames;
  }

  /** Its attributes as a plain object. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats-tojson) */
  toJSON(): object {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackVideoStats.toJSON');
    return {
      deliveredFrames: this.#impl.deliveredFrames,
      discardedFrames: this.#impl.discardedFrames,
      totalFrames: this.#impl.totalFrames,
    };
  }
}
defineInterface(MediaStreamTrackVideoStats, 'MediaStreamTrackVideoStats');

/** The shell of an implementation; made when there is none. @internal */
export function wrapMediaStreamTrackVideoStats(impl: MediaStreamTrackVideoStatsAlgorithms): MediaStreamTrackVideoStats {
  return (shellOf(impl) as MediaStreamTrackVideoStats | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfMediaStreamTrackVideoStats(value: unknown): MediaStreamTrackVideoStatsAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapMediaStreamTrackVideoStats(value: unknown, context = 'Value'): MediaStreamTrackVideoStatsAlgorithms {
  const impl = implOfMediaStreamTrackVideoStats(value);
  if (impl === undefined) throw typeMismatch(context, 'of type MediaStreamTrackVideoStats');
  return impl;
}
