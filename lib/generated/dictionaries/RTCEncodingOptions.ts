// Generated from IDL by scripts/generate. Do not edit.

import { toBoolean, toDictionarySource } from '../../webidl/convert';

/**
 * What is done once, as parameters are set. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcencodingoptions)
 * @category WebRTC
 */
export interface RTCEncodingOptions {
  /** Whether the encoder makes its next frame a key frame. Default false. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcencodingoptions-keyframe) */
  keyFrame?: boolean;
}

/** @internal */
export interface RTCEncodingOptionsDict {
  keyFrame: boolean;
}

/** @internal */
export function convertRTCEncodingOptions(value: unknown, context: string): RTCEncodingOptionsDict {
  const result = {} as RTCEncodingOptionsDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.keyFrame;
  result.keyFrame = member === undefined ? false : toBoolean(member);
  return result;
}
