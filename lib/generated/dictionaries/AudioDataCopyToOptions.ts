// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource, toNumberInRange } from '../../webidl/convert';
import { type AudioSampleFormat, convertAudioSampleFormat } from '../enums/AudioSampleFormat';

/**
 * What to copy. [Specification](https://w3c.github.io/webcodecs/#dictdef-audiodatacopytooptions)
 * @category Media processing
 */
export interface AudioDataCopyToOptions {
  /** What to convert to. Default what it is. [Specification](https://w3c.github.io/webcodecs/#dom-audiodatacopytooptions-format) */
  format?: AudioSampleFormat;
  /** How many. Default all from there. [Specification](https://w3c.github.io/webcodecs/#dom-audiodatacopytooptions-framecount) */
  frameCount?: number;
  /** The first frame. Default 0. [Specification](https://w3c.github.io/webcodecs/#dom-audiodatacopytooptions-frameoffset) */
  frameOffset?: number;
  /** The plane: a channel of a planar format; 0 of an interleaved one. [Specification](https://w3c.github.io/webcodecs/#dom-audiodatacopytooptions-planeindex) */
  planeIndex: number;
}

/** @internal */
export interface AudioDataCopyToOptionsDict {
  format?: AudioSampleFormat;
  frameCount?: number;
  frameOffset: number;
  planeIndex: number;
}

/** @internal */
export function convertAudioDataCopyToOptions(value: unknown, context: string): AudioDataCopyToOptionsDict {
  const result = {} as AudioDataCopyToOptionsDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.format;
  if (member !== undefined) result.format = convertAudioSampleFormat(member, `${context}: format`);
  member = source.frameCount;
  if (member !== undefined) result.frameCount = toNumberInRange('unsigned long', member, `${context}: frameCount`);
  member = source.frameOffset;
  result.frameOffset = member === undefined ? 0 : toNumberInRange('unsigned long', member, `${context}: frameOffset`);
  member = source.planeIndex;
  if (member === undefined) throw missingMember(context, 'AudioDataCopyToOptions', 'planeIndex');
  result.planeIndex = toNumberInRange('unsigned long', member, `${context}: planeIndex`);
  return result;
}
