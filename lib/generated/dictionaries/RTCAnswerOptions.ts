// Generated from IDL by scripts/generate. Do not edit.

import { type RTCOfferAnswerOptions, convertRTCOfferAnswerOptions } from './RTCOfferAnswerOptions';

/**
 * What an answer is to be like: it has no options. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcansweroptions)
 * @category WebRTC
 */
export interface RTCAnswerOptions extends RTCOfferAnswerOptions {

}

/** @internal */
export type RTCAnswerOptionsDict = RTCAnswerOptions;

/** @internal */
export function convertRTCAnswerOptions(value: unknown, context: string): RTCAnswerOptions {
  const result = convertRTCOfferAnswerOptions(value, context) as RTCAnswerOptions;
  return result;
}
