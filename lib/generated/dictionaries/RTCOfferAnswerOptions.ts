// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource } from '../../webidl/convert';

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
