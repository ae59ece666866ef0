// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toNumber, toSequence } from '../../webidl/convert';
import { type RTCEncodedFrameMetadata, convertRTCEncodedFrameMetadata, exposeRTCEncodedFrameMetadata } from './RTCEncodedFrameMetadata';

/**
 * What is known of an encoded video frame. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dictdef-rtcencodedvideoframemetadata)
 * @category Encoded transform
 */
export interface RTCEncodedVideoFrameMetadata extends RTCEncodedFrameMetadata {
  /** The `frameId` of each frame that this one refers to. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframemetadata-dependencies) */
  dependencies?: number[];
  /** Counts frames in the order of decoding. Received frames have it with a dependency descriptor. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframemetadata-frameid) */
  frameId?: number;
  /** Pixels; of received frames, of key frames only. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframemetadata-height) */
  height?: number;
  /** The spatial layer. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframemetadata-spatialindex) */
  spatialIndex?: number;
  /** The temporal layer. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframemetadata-temporalindex) */
  temporalIndex?: number;
  /** Microseconds; the raw frame's. Sent frames only. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframemetadata-timestamp) */
  timestamp?: number;
  /** Pixels; of received frames, of key frames only. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcencodedvideoframemetadata-width) */
  width?: number;
}

/** @internal */
export type RTCEncodedVideoFrameMetadataDict = RTCEncodedVideoFrameMetadata;

/** @internal */
export function convertRTCEncodedVideoFrameMetadata(value: unknown, context: string): RTCEncodedVideoFrameMetadata {
  const result = convertRTCEncodedFrameMetadata(value, context) as RTCEncodedVideoFrameMetadata;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.dependencies;
  if (member !== undefined) result.dependencies = toSequence((value, at) => toNumber('unsigned long long', value, at), member, `${context}: dependencies`);
  member = source.frameId;
  if (member !== undefined) result.frameId = toNumber('unsigned long long', member, `${context}: frameId`);
  member = source.height;
  if (member !== undefined) result.height = toNumber('unsigned short', member, `${context}: height`);
  member = source.spatialIndex;
  if (member !== undefined) result.spatialIndex = toNumber('unsigned long', member, `${context}: spatialIndex`);
  member = source.temporalIndex;
  if (member !== undefined) result.temporalIndex = toNumber('unsigned long', member, `${context}: temporalIndex`);
  member = source.timestamp;
  if (member !== undefined) result.timestamp = toNumber('long long', member, `${context}: timestamp`);
  member = source.width;
  if (member !== undefined) result.width = toNumber('unsigned short', member, `${context}: width`);
  return result;
}

/** @internal */
export function exposeRTCEncodedVideoFrameMetadata(dictionary: RTCEncodedVideoFrameMetadata): RTCEncodedVideoFrameMetadata {
  const result = exposeRTCEncodedFrameMetadata(dictionary) as RTCEncodedVideoFrameMetadata;
  if (dictionary.dependencies !== undefined) result.dependencies = [...dictionary.dependencies];
  if (dictionary.frameId !== undefined) result.frameId = dictionary.frameId;
  if (dictionary.height !== undefined) result.height = dictionary.height;
  if (dictionary.spatialIndex !== undefined) result.spatialIndex = dictionary.spatialIndex;
  if (dictionary.temporalIndex !== undefined) result.temporalIndex = dictionary.temporalIndex;
  if (dictionary.timestamp !== undefined) result.timestamp = dictionary.timestamp;
  if (dictionary.width !== undefined) result.width = dictionary.width;
  return result;
}
