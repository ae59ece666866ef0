// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toSequence } from '../../webidl/convert';
import { type RTCEncodingOptions, type RTCEncodingOptionsDict, convertRTCEncodingOptions } from './RTCEncodingOptions';

/**
 * Options of `setParameters()`: per encoding, where another specification adds some. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsetparameteroptions)
 * @category WebRTC
 */
export interface RTCSetParameterOptions {
  /** One for each encoding, or none. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcsetparameteroptions-encodingoptions) */
  encodingOptions?: RTCEncodingOptions[];
}

/** @internal */
export interface RTCSetParameterOptionsDict {
  encodingOptions: RTCEncodingOptionsDict[];
}

/** @internal */
export function convertRTCSetParameterOptions(value: unknown, context: string): RTCSetParameterOptionsDict {
  const result = {} as RTCSetParameterOptionsDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.encodingOptions;
  result.encodingOptions = member === undefined ? [] : toSequence(convertRTCEncodingOptions, member, `${context}: encodingOptions`);
  return result;
}
