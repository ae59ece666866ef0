// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type MediaStreamTrackProcessorInit, convertMediaStreamTrackProcessorInit } from '../dictionaries/MediaStreamTrackProcessorInit';
import { implementations } from '../implementations';

/** What implements MediaStreamTrackProcessor. @internal */
export interface MediaStreamTrackProcessorAlgorithms {
  readonly readable: ReadableStream;
  readonly discardedFrames: number;
  readonly totalFrames: number;
}

let construct: (impl: MediaStreamTrackProcessorAlgorithms) => MediaStreamTrackProcessor;
let implOf: (value: object) => MediaStreamTrackProcessorAlgorithms | undefined;

/**
 * Gives a program the media of a track, as a stream of VideoFrame or AudioData. Whoever reads them closes them. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackprocessor)
 * @category Media processing
 */
export class MediaStreamTrackProcessor {
  readonly #impl: MediaStreamTrackProcessorAlgorithms;

  static {
    construct = (impl) => new (MediaStreamTrackProcessor as unknown as AdoptingConstructor<MediaStreamTrackProcessorAlgorithms, MediaStreamTrackProcessor>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /**
   * Begins to take the track's media. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackprocessor)
   * @throws TypeError without a track.
   */
  constructor(init: MediaStreamTrackProcessorInit) {
    requireArguments(arguments.length, 1, 'MediaStreamTrackProcessor');
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as MediaStreamTrackProcessorAlgorithms) : new implementations.MediaStreamTrackProcessor(convertMediaStreamTrackProcessorInit(init, 'MediaStreamTrackProcessor: argument 1')), this);
  }

  /** The stream. When it is not read, the oldest of what waits is dropped; it closes when the track ends. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackprocessor-readable) */
  get readable(): ReadableStream {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackProcessor.readable');
    return this.#impl.readable;
  }

  /** How many were dropped because they were not read. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackprocessor-discardedframes) */
  get discardedFrames(): number {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackProcessor.discardedFrames');
    return this.#impl.discardedFrames;
  }

  /** How many the track gave. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackprocessor-totalframes) */
  get totalFrames(): number {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackProcessor.totalFrames');
    return this.#impl.totalFrames;
  }
}
defineInterface(MediaStreamTrackProcessor, 'MediaStreamTrackProcessor');

/** The shell of an implementation; made when there is none. @internal */
export function wrapMediaStreamTrackProcessor(impl: MediaStreamTrackProcessorAlgorithms): MediaStreamTrackProcessor {
  return (shellOf(impl) as MediaStreamTrackProcessor | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfMediaStreamTrackProcessor(value: unknown): MediaStreamTrackProcessorAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapMediaStreamTrackProcessor(value: unknown, context = 'Value'): MediaStreamTrackProcessorAlgorithms {
  const impl = implOfMediaStreamTrackProcessor(value);
  if (impl === undefined) throw typeMismatch(context, 'of type MediaStreamTrackProcessor');
  return impl;
}
