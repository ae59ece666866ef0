// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource } from '../../webidl/convert';
import { type RTCEncodedAudioFrameMetadata, convertRTCEncodedAudioFrameMetadata } from './RTCEncodedAudioFrameMetadata';

/**
 * How a copy differs from its original. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dictdef-rtcencodedaudioframeoptions)
 * @category Encoded transform
 */
export interface RTCEncodedAudioFrameOptions {
  /** The members to replace. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedaudioframeoptions-metadata) */
  metadata?: RTCEncodedAudioFrameMetadata;
}

/** @internal */
export type RTCEncodedAudioFrameOptionsDict = RTCEncodedAudioFrameOptions;

/** @internal */
export function convertRTCEncodedAudioFrameOptions(value: unknown, context: string): RTCEncodedAudioFrameOptions {
  const result = {} as RTCEncodedAudioFrameOptions;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.metadata;
  if (member !== undefined) result.metadata = convertRTCEncodedAudioFrameMetadata(member, `${context}: metadata`);
  return result;
}
