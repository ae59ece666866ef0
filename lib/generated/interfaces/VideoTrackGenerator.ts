// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toBoolean } from '../../webidl/convert';
import { defineInterface, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { implementations } from '../implementations';
import { type MediaStreamTrack, type MediaStreamTrackAlgorithms, wrapMediaStreamTrack } from './MediaStreamTrack';

/** What implements VideoTrackGenerator. @internal */
export interface VideoTrackGeneratorAlgorithms {
  readonly writable: WritableStream;
  muted: boolean;
  readonly track: MediaStreamTrackAlgorithms;
}

let construct: (impl: VideoTrackGeneratorAlgorithms) => VideoTrackGenerator;
let implOf: (value: object) => VideoTrackGeneratorAlgorithms | undefined;

/**
 * Makes a video track of the VideoFrames that a program writes. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videotrackgenerator)
 * @category Media processing
 */
export class VideoTrackGenerator {
  readonly #impl: VideoTrackGeneratorAlgorithms;

  static {
    construct = (impl) => new (VideoTrackGenerator as unknown as AdoptingConstructor<VideoTrackGeneratorAlgorithms, VideoTrackGenerator>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /** A generator with a live track. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videotrackgenerator) */
  constructor() {
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as VideoTrackGeneratorAlgorithms) : new implementations.VideoTrackGenerator(), this);
  }

  /** Takes VideoFrames, and closes them. It closes when every track of this source has ended. A write of anything else rejects with a TypeError. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videotrackgenerator-writable) */
  get writable(): WritableStream {
    if (!(#impl in this)) throw illegalInvocation('VideoTrackGenerator.writable');
    return this.#impl.writable;
  }

  /** Whether what is written is left out, and the tracks are muted. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videotrackgenerator-muted) */
  get muted(): boolean {
    if (!(#impl in this)) throw illegalInvocation('VideoTrackGenerator.muted');
    return this.#impl.muted;
  }

  set muted(value: boolean) {
    if (!(#impl in this)) throw illegalInvocation('VideoTrackGenerator.muted');
    this.#impl.muted = toBoolean(value);
  }

  /** The track. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videotrackgenerator-track) */
  get track(): MediaStreamTrack {
    if (!(#impl in this)) throw illegalInvocation('VideoTrackGenerator.track');
    return wrapMediaStreamTrack(this.#impl.track);
  }
}
defineInterface(VideoTrackGenerator, 'VideoTrackGenerator');

/** The shell of an implementation; made when there is none. @internal */
export function wrapVideoTrackGenerator(impl: VideoTrackGeneratorAlgorithms): VideoTrackGenerator {
  return (shellOf(impl) as VideoTrackGenerator | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfVideoTrackGenerator(value: unknown): VideoTrackGeneratorAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapVideoTrackGenerator(value: unknown, context = 'Value'): VideoTrackGeneratorAlgorithms {
  const impl = implOfVideoTrackGenerator(value);
  if (impl === undefined) throw typeMismatch(context, 'of type VideoTrackGenerator');
  return impl;
}
