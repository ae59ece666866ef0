// Generated from IDL by scripts/generate. Do not edit.

import { toArrayBuffer } from '../../webidl/buffers';
import { isObject } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type RTCEncodedAudioFrameMetadata, exposeRTCEncodedAudioFrameMetadata } from '../dictionaries/RTCEncodedAudioFrameMetadata';
import { type RTCEncodedAudioFrameOptions, convertRTCEncodedAudioFrameOptions } from '../dictionaries/RTCEncodedAudioFrameOptions';
import { implementations } from '../implementations';

/** What implements RTCEncodedAudioFrame. @internal */
export interface RTCEncodedAudioFrameAlgorithms {
  data: ArrayBuffer;
  getMetadata(): RTCEncodedAudioFrameMetadata;
  readonly timestamp: number;
}

let construct: (impl: RTCEncodedAudioFrameAlgorithms) => RTCEncodedAudioFrame;
let implOf: (value: object) => RTCEncodedAudioFrameAlgorithms | undefined;

/**
 * An encoded audio frame on its way through a transform. [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcencodedaudioframe)
 * @category Encoded transform
 */
export class RTCEncodedAudioFrame {
  readonly #impl: RTCEncodedAudioFrameAlgorithms;

  static {
    construct = (impl) => new (RTCEncodedAudioFrame as unknown as AdoptingConstructor<RTCEncodedAudioFrameAlgorithms, RTCEncodedAudioFrame>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /**
   * A copy with data of its own. Of the metadata, `rtpTimestamp` and `audioLevel`, and of a sender's frame `payloadType`, can be changed. It takes the original's place: what of the two is written first goes on. [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcencodedaudioframe)
   * @throws InvalidModificationError when other members are changed.
   */
  constructor(originalFrame: RTCEncodedAudioFrame, options: RTCEncodedAudioFrameOptions = {}) {
    requireArguments(arguments.length, 1, 'RTCEncodedAudioFrame');
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as RTCEncodedAudioFrameAlgorithms) : new implementations.RTCEncodedAudioFrame(unwrapRTCEncodedAudioFrame(originalFrame, 'RTCEncodedAudioFrame: argument 1'), convertRTCEncodedAudioFrameOptions(options, 'RTCEncodedAudioFrame: argument 2')), this);
  }

  /** The payload. Detached when the frame is written. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedaudioframe-data) */
  get data(): ArrayBuffer {
    if (!(#impl in this)) throw illegalInvocation('RTCEncodedAudioFrame.data');
    return this.#impl.data;
  }

  set data(value: ArrayBuffer) {
    if (!(#impl in this)) throw illegalInvocation('RTCEncodedAudioFrame.data');
    this.#impl.data = toArrayBuffer(value, 'RTCEncodedAudioFrame.data');
  }

  /** What is known of the frame. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedaudioframe-getmetadata) */
  getMetadata(): RTCEncodedAudioFrameMetadata {
    if (!(#impl in this)) throw illegalInvocation('RTCEncodedAudioFrame.getMetadata');
    return exposeRTCEncodedAudioFrameMetadata(this.#impl.getMetadata());
  }

  /**
   * The RTP time.
   * @deprecated Of an earlier draft; `getMetadata().rtpTimestamp` has it.
   */
  get timestamp(): number {
    if (!(#impl in this)) throw illegalInvocation('RTCEncodedAudioFrame.timestamp');
    return this.#impl.timestamp;
  }
}
defineInterface(RTCEncodedAudioFrame, 'RTCEncodedAudioFrame');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCEncodedAudioFrame(impl: RTCEncodedAudioFrameAlgorithms): RTCEncodedAudioFrame {
  return (shellOf(impl) as RTCEncodedAudioFrame | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCEncodedAudioFrame(value: unknown): RTCEncodedAudioFrameAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCEncodedAudioFrame(value: unknown, context = 'Value'): RTCEncodedAudioFrameAlgorithms {
  const impl = implOfRTCEncodedAudioFrame(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCEncodedAudioFrame');
  return impl;
}

/** A shell as it is. @internal */
export function checkRTCEncodedAudioFrame(value: unknown, context: string): RTCEncodedAudioFrame {
  unwrapRTCEncodedAudioFrame(value, context);
  return value as RTCEncodedAudioFrame;
}
