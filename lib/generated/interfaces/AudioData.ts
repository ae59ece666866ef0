// Generated from IDL by scripts/generate. Do not edit.

import { toAllowSharedBufferSource } from '../../webidl/buffers';
import { isObject } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type AudioDataCopyToOptions, type AudioDataCopyToOptionsDict, convertAudioDataCopyToOptions } from '../dictionaries/AudioDataCopyToOptions';
import { type AudioDataInit, convertAudioDataInit } from '../dictionaries/AudioDataInit';
import type { AudioSampleFormat } from '../enums/AudioSampleFormat';
import { implementations } from '../implementations';

/** What implements AudioData. @internal */
export interface AudioDataAlgorithms {
  readonly format: AudioSampleFormat | null;
  readonly sampleRate: number;
  readonly numberOfFrames: number;
  readonly numberOfChannels: number;
  readonly duration: number;
  readonly timestamp: number;
  allocationSize(options: AudioDataCopyToOptionsDict): number;
  copyTo(destination: ArrayBuffer | SharedArrayBuffer | ArrayBufferView, options: AudioDataCopyToOptionsDict): void;
  clone(): AudioDataAlgorithms;
  close(): void;
}

let construct: (impl: AudioDataAlgorithms) => AudioData;
let implOf: (value: object) => AudioDataAlgorithms | undefined;

/**
 * Sound, with the time at which it was recorded. [Specification](https://w3c.github.io/webcodecs/#audiodata)
 * @category Media processing
 */
export class AudioData {
  readonly #impl: AudioDataAlgorithms;

  static {
    construct = (impl) => new (AudioData as unknown as AdoptingConstructor<AudioDataAlgorithms, AudioData>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /**
   * A copy of samples in memory. [Specification](https://w3c.github.io/webcodecs/#audiodata)
   * @throws TypeError for samples that are none, or fewer than the numbers say.
   */
  constructor(init: AudioDataInit) {
    requireArguments(arguments.length, 1, 'AudioData');
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as AudioDataAlgorithms) : new implementations.AudioData(convertAudioDataInit(init, 'AudioData: argument 1')), this);
  }

  /** What the samples are; null when it is closed. [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-format) */
  get format(): AudioSampleFormat | null {
    if (!(#impl in this)) throw illegalInvocation('AudioData.format');
    return this.#impl.format;
  }

  /** Sample frames per second. [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-samplerate) */
  get sampleRate(): number {
    if (!(#impl in this)) throw illegalInvocation('AudioData.sampleRate');
    return this.#impl.sampleRate;
  }

  /** Samples of each channel. [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-numberofframes) */
  get numberOfFrames(): number {
    if (!(#impl in this)) throw illegalInvocation('AudioData.numberOfFrames');
    return this.#impl.numberOfFrames;
  }

  /** Channels. [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-numberofchannels) */
  get numberOfChannels(): number {
    if (!(#impl in this)) throw illegalInvocation('AudioData.numberOfChannels');
    return this.#impl.numberOfChannels;
  }

  /** Microseconds. [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-duration) */
  get duration(): number {
    if (!(#impl in this)) throw illegalInvocation('AudioData.duration');
    return this.#impl.duration;
  }

  /** When it was recorded, in microseconds. [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-timestamp) */
  get timestamp(): number {
    if (!(#impl in this)) throw illegalInvocation('AudioData.timestamp');
    return this.#impl.timestamp;
  }

  /**
   * How many octets `copyTo` needs with these options. [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-allocationsize)
   * @throws InvalidStateError when it is closed.
   */
  allocationSize(options: AudioDataCopyToOptions): number {
    if (!(#impl in this)) throw illegalInvocation('AudioData.allocationSize');
    requireArguments(arguments.length, 1, 'AudioData.allocationSize');
    return this.#impl.allocationSize(convertAudioDataCopyToOptions(options, 'AudioData.allocationSize: argument 1'));
  }

  /**
   * Copies a plane, converted when the options say so. [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-copyto)
   * @throws RangeError for what is not there, or a destination that is too small.
   * @throws InvalidStateError when it is closed.
   */
  copyTo(destination: ArrayBuffer | SharedArrayBuffer | ArrayBufferView, options: AudioDataCopyToOptions): void {
    if (!(#impl in this)) throw illegalInvocation('AudioData.copyTo');
    requireArguments(arguments.length, 2, 'AudioData.copyTo');
    this.#impl.copyTo(toAllowSharedBufferSource(destination, 'AudioData.copyTo: argument 1'), convertAudioDataCopyToOptions(options, 'AudioData.copyTo: argument 2'));
  }

  /**
   * The same sound, to be closed by itself. [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-clone)
   * @throws InvalidStateError when it is closed.
   */
  clone(): AudioData {
    if (!(#impl in this)) throw illegalInvocation('AudioData.clone');
    return wrapAudioData(this.#impl.clone());
  }

  /** Lets go of the samples. [Specification](https://w3c.github.io/webcodecs/#dom-audiodata-close) */
  close(): void {
    if (!(#impl in this)) throw illegalInvocation('AudioData.close');
    this.#impl.close();
  }
}
defineInterface(AudioData, 'AudioData');

/** The shell of an implementation; made when there is none. @internal */
export function wrapAudioData(impl: AudioDataAlgorithms): AudioData {
  return (shellOf(impl) as AudioData | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfAudioData(value: unknown): AudioDataAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapAudioData(value: unknown, context = 'Value'): AudioDataAlgorithms {
  const impl = implOfAudioData(value);
  if (impl === undefined) throw typeMismatch(context, 'of type AudioData');
  return impl;
}
