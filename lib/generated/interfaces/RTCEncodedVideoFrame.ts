// Generated from IDL by scripts/generate. Do not edit.

import { toArrayBuffer } from '../../webidl/buffers';
import { isObject } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type RTCEncodedVideoFrameMetadata, exposeRTCEncodedVideoFrameMetadata } from '../dictionaries/RTCEncodedVideoFrameMetadata';
import { type RTCEncodedVideoFrameOptions, convertRTCEncodedVideoFrameOptions } from '../dictionaries/RTCEncodedVideoFrameOptions';
import type { EncodedVideoChunkType } from '../enums/EncodedVideoChunkType';
import { implementations } from '../implementations';

/** What implements RTCEncodedVideoFrame. @internal */
export interface RTCEncodedVideoFrameAlgorithms {
  readonly type: EncodedVideoChunkType;
  data: ArrayBuffer;
  getMetadata(): RTCEncodedVideoFrameMetadata;
  readonly timestamp: number;
}

let construct: (impl: RTCEncodedVideoFrameAlgorithms) => RTCEncodedVideoFrame;
let implOf: (value: object) => RTCEncodedVideoFrameAlgorithms | undefined;

/**
 * An encoded video frame on its way through a transform. [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcencodedvideoframe)
 * @category Encoded transform
 */
export class RTCEncodedVideoFrame {
  readonly #impl: RTCEncodedVideoFrameAlgorithms;

  static {
    construct = (impl) => new (RTCEncodedVideoFrame as unknown as AdoptingConstructor<RTCEncodedVideoFrameAlgorithms, RTCEncodedVideoFrame>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /**
   * A copy with data of its own. Of the metadata, `rtpTimestamp` can be changed. It takes the original's place: what of the two is written first goes on. [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcencodedvideoframe)
   * @throws InvalidModificationError when other members are changed.
   */
  constructor(originalFrame: RTCEncodedVideoFrame, options: RTCEncodedVideoFrameOptions = {}) {
    requireArguments(arguments.length, 1, 'RTCEncodedVideoFrame');
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as RTCEncodedVideoFrameAlgorithms) : new implementations.RTCEncodedVideoFrame(unwrapRTCEncodedVideoFrame(originalFrame, 'RTCEncodedVideoFrame: argument 1'), convertRTCEncodedVideoFrameOptions(options, 'RTCEncodedVideoFrame: argument 2')), this);
  }

  /** `key` or `delta`. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframe-type) */
  get type(): EncodedVideoChunkType {
    if (!(#impl in this)) throw illegalInvocation('RTCEncodedVideoFrame.type');
    return this.#impl.type;
  }

  /** The payload, without RTP's payload descriptor. Detached when the frame is written. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframe-data) */
  get data(): ArrayBuffer {
    if (!(#impl in this)) throw illegalInvocation('RTCEncodedVideoFrame.data');
    return this.#impl.data;
  }

  set data(value: ArrayBuffer) {
    if (!(#impl in this)) throw illegalInvocation('RTCEncodedVideoFrame.data');
    this.#impl.data = toArrayBuffer(value, 'RTCEncodedVideoFrame.data');
  }

  /** What is known of the frame. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframe-getmetadata) */
  getMetadata(): RTCEncodedVideoFrameMetadata {
    if (!(#impl in this)) throw illegalInvocation('RTCEncodedVideoFrame.getMetadata');
    return exposeRTCEncodedVideoFrameMetadata(this.#impl.getMetadata());
  }

  /**
   * The RTP time.
   * @deprecated Of an earlier draft; `getMetadata().rtpTimestamp` has it.
   */
  get timestamp(): number {
    if (!(#impl in this)) throw illegalInvocation('RTCEncodedVideoFrame.timestamp');
    return this.#impl.timestamp;
  }
}
defineInterface(RTCEncodedVideoFrame, 'RTCEncodedVideoFrame');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCEncodedVideoFrame(impl: RTCEncodedVideoFrameAlgorithms): RTCEncodedVideoFrame {
  return (shellOf(impl) as RTCEncodedVideoFrame | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCEncodedVideoFrame(value: unknown): RTCEncodedVideoFrameAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCEncodedVideoFrame(value: unknown, context = 'Value'): RTCEncodedVideoFrameAlgorithms {
  const impl = implOfRTCEncodedVideoFrame(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCEncodedVideoFrame');
  return impl;
}

/** A shell as it is. @internal */
export function checkRTCEncodedVideoFrame(value: unknown, context: string): RTCEncodedVideoFrame {
  unwrapRTCEncodedVideoFrame(value, context);
  return value as RTCEncodedVideoFrame;
}
