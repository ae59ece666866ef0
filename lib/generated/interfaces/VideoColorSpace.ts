// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { defineInterface, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type VideoColorSpaceInit, convertVideoColorSpaceInit } from '../dictionaries/VideoColorSpaceInit';
import type { VideoColorPrimaries } from '../enums/VideoColorPrimaries';
import type { VideoMatrixCoefficients } from '../enums/VideoMatrixCoefficients';
import type { VideoTransferCharacteristics } from '../enums/VideoTransferCharacteristics';
import { implementations } from '../implementations';

/** What implements VideoColorSpace. @internal */
export interface VideoColorSpaceAlgorithms {
  readonly primaries: VideoColorPrimaries | null;
  readonly transfer: VideoTransferCharacteristics | null;
  readonly matrix: VideoMatrixCoefficients | null;
  readonly fullRange: boolean | null;
}

let construct: (impl: VideoColorSpaceAlgorithms) => VideoColorSpace;
let implOf: (value: object) => VideoColorSpaceAlgorithms | undefined;

/**
 * What a frame's colours mean. [Specification](https://w3c.github.io/webcodecs/#videocolorspace)
 * @category Media processing
 */
export class VideoColorSpace {
  readonly #impl: VideoColorSpaceAlgorithms;

  static {
    construct = (impl) => new (VideoColorSpace as unknown as AdoptingConstructor<VideoColorSpaceAlgorithms, VideoColorSpace>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /** A colour space of these. [Specification](https://w3c.github.io/webcodecs/#videocolorspace) */
  constructor(init: VideoColorSpaceInit = {}) {
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as VideoColorSpaceAlgorithms) : new implementations.VideoColorSpace(convertVideoColorSpaceInit(init, 'VideoColorSpace: argument 1')), this);
  }

  /** The primaries; null: unknown. [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-primaries) */
  get primaries(): Exclude<VideoColorPrimaries, 'bt2020' | 'smpte432'> | null {
    if (!(#impl in this)) throw illegalInvocation('VideoColorSpace.primaries');
    return this.#impl.primaries as Exclude<VideoColorPrimaries, 'bt2020' | 'smpte432'> | null;
  }

  /** The transfer characteristics; null: unknown. [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-transfer) */
  get transfer(): Exclude<VideoTransferCharacteristics, 'linear' | 'pq' | 'hlg'> | null {
    if (!(#impl in this)) throw illegalInvocation('VideoColorSpace.transfer');
    return this.#impl.transfer as Exclude<VideoTransferCharacteristics, 'linear' | 'pq' | 'hlg'> | null;
  }

  /** The matrix from RGB; null: unknown. [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-matrix) */
  get matrix(): Exclude<VideoMatrixCoefficients, 'bt2020-ncl'> | null {
    if (!(#impl in this)) throw illegalInvocation('VideoColorSpace.matrix');
    return this.#impl.matrix as Exclude<VideoMatrixCoefficients, 'bt2020-ncl'> | null;
  }

  /** Whether all values are used; null: unknown. [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-fullrange) */
  get fullRange(): boolean | null {
    if (!(#impl in this)) throw illegalInvocation('VideoColorSpace.fullRange');
    return this.#impl.fullRange;
  }

  /** Its attributes as a plain object. [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspace-tojson) */
  toJSON(): Partial<Pick<VideoColorSpace, 'primaries' | 'transfer' | 'matrix' | 'fullRange'>> {
    if (!(#impl in this)) throw illegalInvocation('VideoColorSpace.toJSON');
    return {
      primaries: this.#impl.primaries,
      transfer: this.#impl.transfer,
      matrix: this.#impl.matrix,
      fullRange: this.#impl.fullRange,
    } as Partial<Pick<VideoColorSpace, 'primaries' | 'transfer' | 'matrix' | 'fullRange'>>;
  }
}
defineInterface(VideoColorSpace, 'VideoColorSpace');

/** The shell of an implementation; made when there is none. @internal */
export function wrapVideoColorSpace(impl: VideoColorSpaceAlgorithms): VideoColorSpace {
  return (shellOf(impl) as VideoColorSpace | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfVideoColorSpace(value: unknown): VideoColorSpaceAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapVideoColorSpace(value: unknown, context = 'Value'): VideoColorSpaceAlgorithms {
  const impl = implOfVideoColorSpace(value);
  if (impl === undefined) throw typeMismatch(context, 'of type VideoColorSpace');
  return impl;
}
