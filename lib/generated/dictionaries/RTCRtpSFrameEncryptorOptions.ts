// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource } from '../../webidl/convert';
import { type SFrameType, convertSFrameType } from '../enums/SFrameType';
import { type SFrameTransformOptions, convertSFrameTransformOptions } from './SFrameTransformOptions';

/**
 * How SFrames are made of what a sender sends. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dictdef-rtcrtpsframeencryptoroptions)
 * @category Encoded transform
 */
export interface RTCRtpSFrameEncryptorOptions extends SFrameTransformOptions {
  /** `per-frame`, the default; `per-packet` is not supported. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpsframeencryptoroptions-type) */
  type?: SFrameType;
}

/** @internal */
export interface RTCRtpSFrameEncryptorOptionsDict extends SFrameTransformOptions {
  type: SFrameType;
}

/** @internal */
export function convertRTCRtpSFrameEncryptorOptions(value: unknown, context: string): RTCRtpSFrameEncryptorOptionsDict {
  const result = convertSFrameTransformOptions(value, context) as RTCRtpSFrameEncryptorOptionsDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.type;
  result.type = member === undefined ? 'per-frame' : convertSFrameType(member, `${context}: type`);
  return result;
}
