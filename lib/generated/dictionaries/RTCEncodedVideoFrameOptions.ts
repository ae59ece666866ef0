// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource } from '../../webidl/convert';
import { type RTCEncodedVideoFrameMetadata, convertRTCEncodedVideoFrameMetadata } from './RTCEncodedVideoFrameMetadata';

/**
 * How a copy differs from its original. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dictdef-rtcencodedvideoframeoptions)
 * @category Encoded transform
 */
export interface RTCEncodedVideoFrameOptions {
  /** The members to replace. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframeoptions-metadata) */
  metadata?: RTCEncodedVideoFrameMetadata;
}

/** @internal */
export type RTCEncodedVideoFrameOptionsDict = RTCEncodedVideoFrameOptions;

/** @internal */
export function convertRTCEncodedVideoFrameOptions(value: unknown, context: string): RTCEncodedVideoFrameOptions {
  const result = {} as RTCEncodedVideoFrameOptions;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.metadata;
  if (member !== undefined) result.metadata = convertRTCEncodedVideoFrameMetadata(member, `${context}: metadata`);
  return result;
}
