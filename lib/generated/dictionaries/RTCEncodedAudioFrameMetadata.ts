// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toNumber } from '../../webidl/convert';
import { type RTCEncodedFrameMetadata, convertRTCEncodedFrameMetadata, exposeRTCEncodedFrameMetadata } from './RTCEncodedFrameMetadata';

/**
 * What is known of an encoded audio frame. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dictdef-rtcencodedaudioframemetadata)
 * @category Encoded transform
 */
export interface RTCEncodedAudioFrameMetadata extends RTCEncodedFrameMetadata {
  /** Linear, 0 to 1. Received frames have it with the header extension for it. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedaudioframemetadata-audiolevel) */
  audioLevel?: number;
  /** Of RTP, 0 to 65535. Received frames only. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedaudioframemetadata-sequencenumber) */
  sequenceNumber?: number;
}

/** @internal */
export type RTCEncodedAudioFrameMetadataDict = RTCEncodedAudioFrameMetadata;

/** @internal */
export function convertRTCEncodedAudioFrameMetadata(value: unknown, context: string): RTCEncodedAudioFrameMetadata {
  const result = convertRTCEncodedFrameMetadata(value, context) as RTCEncodedAudioFrameMetadata;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.audioLevel;
  if (member !== undefined) result.audioLevel = toNumber('double', member, `${context}: audioLevel`);
  member = source.sequenceNumber;
  if (member !== undefined) result.sequenceNumber = toNumber('short', member, `${context}: sequenceNumber`);
  return result;
}

/** @internal */
export function exposeRTCEncodedAudioFrameMetadata(dictionary: RTCEncodedAudioFrameMetadata): RTCEncodedAudioFrameMetadata {
  const result = exposeRTCEncodedFrameMetadata(dictionary) as RTCEncodedAudioFrameMetadata;
  if (dictionary.audioLevel !== undefined) result.audioLevel = dictionary.audioLevel;
  if (dictionary.sequenceNumber !== undefined) result.sequenceNumber = dictionary.sequenceNumber;
  return result;
}
