// Generated from IDL by scripts/generate. Do not edit.

import { isAnyArrayBuffer, toAllowSharedBufferSource } from '../../webidl/buffers';
import { isObject } from '../../webidl/convert';
import { exposeNullable } from '../../webidl/expose';
import { defineInterface, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type PlaneLayout, exposePlaneLayout } from '../dictionaries/PlaneLayout';
import { type VideoFrameCopyToOptions, type VideoFrameCopyToOptionsDict, convertVideoFrameCopyToOptions } from '../dictionaries/VideoFrameCopyToOptions';
import { type VideoFrameMetadata, exposeVideoFrameMetadata } from '../dictionaries/VideoFrameMetadata';
import { type VideoFrameSourceInit, convertVideoFrameSourceInit } from '../dictionaries/VideoFrameSourceInit';
import type { VideoPixelFormat } from '../enums/VideoPixelFormat';
import { implementations } from '../implementations';
import { type DOMRectReadOnly, type DOMRectReadOnlyAlgorithms, wrapDOMRectReadOnly } from './DOMRectReadOnly';
import { type VideoColorSpace, type VideoColorSpaceAlgorithms, wrapVideoColorSpace } from './VideoColorSpace';

/** What implements VideoFrame. @internal */
export interface VideoFrameAlgorithms {
  readonly format: VideoPixelFormat | null;
  readonly codedWidth: number;
  readonly codedHeight: number;
  readonly codedRect: DOMRectReadOnlyAlgorithms | null;
  readonly visibleRect: DOMRectReadOnlyAlgorithms | null;
  readonly rotation: number;
  readonly flip: boolean;
  readonly displayWidth: number;
  readonly displayHeight: number;
  readonly duration: number | null;
  readonly timestamp: number;
  readonly colorSpace: VideoColorSpaceAlgorithms;
  metadata(): VideoFrameMetadata;
  allocationSize(options: VideoFrameCopyToOptionsDict): number;
  copyTo(destination: ArrayBuffer | SharedArrayBuffer | ArrayBufferView, options: VideoFrameCopyToOptionsDict): Promise<readonly PlaneLayout[]>;
  clone(): VideoFrameAlgorithms;
  close(): void;
}

let construct: (impl: VideoFrameAlgorithms) => VideoFrame;
let implOf: (value: object) => VideoFrameAlgorithms | undefined;

/**
 * A picture, with the time at which it was taken. It holds memory until it is closed or collected. [Specification](https://w3c.github.io/webcodecs/#videoframe)
 * @category Media processing
 */
export class VideoFrame {
  readonly #impl: VideoFrameAlgorithms;

  static {
    construct = (impl) => new (VideoFrame as unknown as AdoptingConstructor<VideoFrameAlgorithms, VideoFrame>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /**
   * A frame of another frame's pixels, or of a copy of pixels in memory. [Specification](https://w3c.github.io/webcodecs/#videoframe)
   * @throws TypeError for an `init` that does not fit the pixels.
   * @throws InvalidStateError for a closed frame.
   * @throws NotSupportedError for a format other than I420, I420A, NV12, RGBA, RGBX, BGRA, BGRX.
   */
  constructor(source: VideoFrame | ArrayBuffer | SharedArrayBuffer | ArrayBufferView, init: VideoFrameSourceInit = {}) {
    requireArguments(arguments.length, 1, 'VideoFrame');
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as VideoFrameAlgorithms) : new implementations.VideoFrame(convertVideoFrameOrAllowSharedBufferSource(source, 'VideoFrame: argument 1'), convertVideoFrameSourceInit(init, 'VideoFrame: argument 2')), this);
  }

  /** How the pixels lie in memory; null when it is closed. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-format) */
  get format(): Exclude<VideoPixelFormat, `${string}P1${string}` | 'I422A' | 'I444A'> | null {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.format');
    return this.#impl.format as Exclude<VideoPixelFormat, `${string}P1${string}` | 'I422A' | 'I444A'> | null;
  }

  /** Pixels in a row, hidden ones included; 0 when it is closed. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-codedwidth) */
  get codedWidth(): number {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.codedWidth');
    return this.#impl.codedWidth;
  }

  /** Rows, hidden ones included; 0 when it is closed. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-codedheight) */
  get codedHeight(): number {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.codedHeight');
    return this.#impl.codedHeight;
  }

  /** All the pixels; null when it is closed. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-codedrect) */
  get codedRect(): DOMRectReadOnly | null {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.codedRect');
    return exposeNullable(this.#impl.codedRect, wrapDOMRectReadOnly);
  }

  /** The pixels that are shown; null when it is closed. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-visiblerect) */
  get visibleRect(): DOMRectReadOnly | null {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.visibleRect');
    return exposeNullable(this.#impl.visibleRect, wrapDOMRectReadOnly);
  }

  /** By how many degrees it is turned clockwise to be shown. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-rotation) */
  get rotation(): number {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.rotation');
    return this.#impl.rotation;
  }

  /** Whether it is mirrored to be shown, after the rotation. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-flip) */
  get flip(): boolean {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.flip');
    return this.#impl.flip;
  }

  /** The width at which it is shown, in pixels. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-displaywidth) */
  get displayWidth(): number {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.displayWidth');
    return this.#impl.displayWidth;
  }

  /** The height at which it is shown, in pixels. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-displayheight) */
  get displayHeight(): number {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.displayHeight');
    return this.#impl.displayHeight;
  }

  /** For how long it is shown, in microseconds; null: unknown. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-duration) */
  get duration(): number | null {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.duration');
    return this.#impl.duration;
  }

  /** When it was taken, in microseconds. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-timestamp) */
  get timestamp(): number {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.timestamp');
    return this.#impl.timestamp;
  }

  /** What its colours mean. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-colorspace) */
  get colorSpace(): VideoColorSpace {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.colorSpace');
    return wrapVideoColorSpace(this.#impl.colorSpace);
  }

  /** What else is known of it. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-metadata) */
  metadata(): VideoFrameMetadata {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.metadata');
    return exposeVideoFrameMetadata(this.#impl.metadata());
  }

  /**
   * How many octets `copyTo` needs with these options. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-allocationsize)
   * @throws InvalidStateError when it is closed.
   */
  allocationSize(options: VideoFrameCopyToOptions = {}): number {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.allocationSize');
    return this.#impl.allocationSize(convertVideoFrameCopyToOptions(options, 'VideoFrame.allocationSize: argument 1'));
  }

  /**
   * Copies pixels, converted to RGB when the options say so, and resolves with where the planes are. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-copyto)
   * @throws InvalidStateError when it is closed.
   * @throws TypeError for options or a destination that do not fit.
   * @throws NotSupportedError for a format that is not RGB.
   */
  copyTo(destination: ArrayBuffer | SharedArrayBuffer | ArrayBufferView, options: VideoFrameCopyToOptions = {}): Promise<PlaneLayout[]> {
    try {
      if (!(#impl in this)) throw illegalInvocation('VideoFrame.copyTo');
      requireArguments(arguments.length, 1, 'VideoFrame.copyTo');
      return this.#impl.copyTo(toAllowSharedBufferSource(destination, 'VideoFrame.copyTo: argument 1'), convertVideoFrameCopyToOptions(options, 'VideoFrame.copyTo: argument 2')).then((value) => value.map(exposePlaneLayout));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * Another frame of the same pixels, to be closed by itself. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-clone)
   * @throws InvalidStateError when it is closed.
   */
  clone(): VideoFrame {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.clone');
    return wrapVideoFrame(this.#impl.clone());
  }

  /** Lets go of the pixels. [Specification](https://w3c.github.io/webcodecs/#dom-videoframe-close) */
  close(): void {
    if (!(#impl in this)) throw illegalInvocation('VideoFrame.close');
    this.#impl.close();
  }
}
defineInterface(VideoFrame, 'VideoFrame');

/** The shell of an implementation; made when there is none. @internal */
export function wrapVideoFrame(impl: VideoFrameAlgorithms): VideoFrame {
  return (shellOf(impl) as VideoFrame | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfVideoFrame(value: unknown): VideoFrameAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapVideoFrame(value: unknown, context = 'Value'): VideoFrameAlgorithms {
  const impl = implOfVideoFrame(value);
  if (impl === undefined) throw typeMismatch(context, 'of type VideoFrame');
  return impl;
}

function convertVideoFrameOrAllowSharedBufferSource(value: unknown, context: string): VideoFrameAlgorithms | ArrayBuffer | SharedArrayBuffer | ArrayBufferView {
  if (isObject(value)) {
    const asVideoFrame = implOfVideoFrame(value);
    if (asVideoFrame !== undefined) return asVideoFrame;
    if (ArrayBuffer.isView(value) || isAnyArrayBuffer(value)) return toAllowSharedBufferSource(value, context);
  }
  throw typeMismatch(context, 'a VideoFrame or an AllowSharedBufferSource');
}
