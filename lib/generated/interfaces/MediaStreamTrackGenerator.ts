// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type MediaStreamTrackGeneratorInit, convertMediaStreamTrackGeneratorInit } from '../dictionaries/MediaStreamTrackGeneratorInit';
import { type MediaStreamTrackKind, convertMediaStreamTrackKind } from '../enums/MediaStreamTrackKind';
import { implementations } from '../implementations';
import { MediaStreamTrack, type MediaStreamTrackAlgorithms } from './MediaStreamTrack';

/** What implements MediaStreamTrackGenerator. @internal */
export interface MediaStreamTrackGeneratorAlgorithms extends MediaStreamTrackAlgorithms {
  readonly writable: WritableStream;
}

let construct: (impl: MediaStreamTrackGeneratorAlgorithms) => MediaStreamTrackGenerator;
let implOf: (value: object) => MediaStreamTrackGeneratorAlgorithms | undefined;

/** A track that is made of what a program writes, VideoFrames or AudioData, as Chromium has it. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackgenerator) */
export class MediaStreamTrackGenerator extends MediaStreamTrack {
  readonly #impl: MediaStreamTrackGeneratorAlgorithms;

  static {
    construct = (impl) => new (MediaStreamTrackGenerator as unknown as AdoptingConstructor<MediaStreamTrackGeneratorAlgorithms, MediaStreamTrackGenerator>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /** A live track of that kind. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackgenerator) */
  constructor(init: MediaStreamTrackGeneratorInit | MediaStreamTrackKind) {
    requireArguments(arguments.length, 1, 'MediaStreamTrackGenerator');
    const impl = arguments[0] === adopt ? (arguments[1] as MediaStreamTrackGeneratorAlgorithms) : new implementations.MediaStreamTrackGenerator(convertMediaStreamTrackGeneratorInitOrMediaStreamTrackKind(init, 'MediaStreamTrackGenerator: argument 1'));
    super(adopt, impl);
    this.#impl = impl;
  }

  /** Takes VideoFrames or AudioData, and closes them. A write of anything else rejects with a TypeError. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackgenerator-writable) */
  get writable(): WritableStream {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrackGenerator.writable');
    return this.#impl.writable;
  }
}
defineInterface(MediaStreamTrackGenerator, 'MediaStreamTrackGenerator');

/** The shell of an implementation; made when there is none. @internal */
export function wrapMediaStreamTrackGenerator(impl: MediaStreamTrackGeneratorAlgorithms): MediaStreamTrackGenerator {
  return (shellOf(impl) as MediaStreamTrackGenerator | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfMediaStreamTrackGenerator(value: unknown): MediaStreamTrackGeneratorAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapMediaStreamTrackGenerator(value: unknown, context = 'Value'): MediaStreamTrackGeneratorAlgorithms {
  const impl = implOfMediaStreamTrackGenerator(value);
  if (impl === undefined) throw typeMismatch(context, 'of type MediaStreamTrackGenerator');
  return impl;
}

function convertMediaStreamTrackGeneratorInitOrMediaStreamTrackKind(value: unknown, context: string): MediaStreamTrackGeneratorInit | MediaStreamTrackKind {
  if (typeof value === 'string') return convertMediaStreamTrackKind(value, context);
  if (value === undefined || value === null) return convertMediaStreamTrackGeneratorInit(value, context);
  if (isObject(value)) {
    return convertMediaStreamTrackGeneratorInit(value, context);
  }
  return convertMediaStreamTrackKind(value, context);
}
