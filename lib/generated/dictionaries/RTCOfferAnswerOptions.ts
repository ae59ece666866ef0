// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource } from '../../webidl/convert';

/**
 * What offers and answers have in common: nothing. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcofferansweroptions)
 * @category WebRTC
 */
export interface RTCOfferAnswerOptions {

}

/** @internal */
export type RTCOfferAnswerOptionsDict = RTCOfferAnswerOptions;

/** @internal */
export function convertRTCOfferAnswerOptions(value: unknown, context: string): RTCOfferAnswerOptions {
  toDictionarySource(value, context);
  const result = {} as RTCOfferAnswerOptions;
  return result;
}
