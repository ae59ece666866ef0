// Generated from IDL by scripts/generate. Do not edit.

import { toAllowSharedBufferSource, toArrayBuffer } from '../../webidl/buffers';
import { missingMember, toDictionarySource, toNumber, toNumberInRange, toSequence } from '../../webidl/convert';
import { type AudioSampleFormat, convertAudioSampleFormat } from '../enums/AudioSampleFormat';

/**
 * What sound is to be. [Specification](https://w3c.github.io/webcodecs/#dictdef-audiodatainit)
 * @category Media processing
 */
export interface AudioDataInit {
  /** The samples, planes one after the other. [Specification](https://w3c.github.io/webcodecs/#dom-audiodatainit-data) */
  data: ArrayBuffer | SharedArrayBuffer | ArrayBufferView;
  /** What the samples are. [Specification](https://w3c.github.io/webcodecs/#dom-audiodatainit-format) */
  format: AudioSampleFormat;
  /** Channels. [Specification](https://w3c.github.io/webcodecs/#dom-audiodatainit-numberofchannels) */
  numberOfChannels: number;
  /** Samples of each channel. [Specification](https://w3c.github.io/webcodecs/#dom-audiodatainit-numberofframes) */
  numberOfFrames: number;
  /** Sample frames per second. [Specification](https://w3c.github.io/webcodecs/#dom-audiodatainit-samplerate) */
  sampleRate: number;
  /** Microseconds. [Specification](https://w3c.github.io/webcodecs/#dom-audiodatainit-timestamp) */
  timestamp: number;
  /** Buffers that are detached. [Specification](https://w3c.github.io/webcodecs/#dom-audiodatainit-transfer) */
  transfer?: ArrayBuffer[];
}

/** @internal */
export interface AudioDataInitDict {
  data: ArrayBuffer | SharedArrayBuffer | ArrayBufferView;
  format: AudioSampleFormat;
  numberOfChannels: number;
  numberOfFrames: number;
  sampleRate: number;
  timestamp: number;
  transfer: ArrayBuffer[];
}

/** @internal */
export function convertAudioDataInit(value: unknown, context: string): AudioDataInitDict {
  const result = {} as AudioDataInitDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.data;
  if (member === undefined) throw missingMember(context, 'AudioDataInit', 'data');
  result.data = toAllowSharedBufferSource(member, `${context}: data`);
  member = source.format;
  if (member === undefined) throw missingMember(context, 'AudioDataInit', 'format');
  result.format = convertAudioSampleFormat(member, `${context}: format`);
  member = source.numberOfChannels;
  if (member === undefined) throw missingMember(context, 'AudioDataInit', 'numberOfChannels');
  result.numberOfChannels = toNumberInRange('unsigned long', member, `${context}: numberOfChannels`);
  member = source.numberOfFrames;
  if (member === undefined) throw missingMember(context, 'AudioDataInit', 'numberOfFrames');
  result.numberOfFrames = toNumberInRange('unsigned long', member, `${context}: numberOfFrames`);
  member = source.sampleRate;
  if (member === undefined) throw missingMember(context, 'AudioDataInit', 'sampleRate');
  result.sampleRate = toNumber('float', member, `${context}: sampleRate`);
  member = source.timestamp;
  if (member === undefined) throw missingMember(context, 'AudioDataInit', 'timestamp');
  result.timestamp = toNumberInRange('long long', member, `${context}: timestamp`);
  member = source.transfer;
  result.transfer = member === undefined ? [] : toSequence(toArrayBuffer, member, `${context}: transfer`);
  return result;
}
