// Generated from IDL by scripts/generate. Do not edit.

import { toBoolean, toDictionarySource } from '../../webidl/convert';
import { type RTCOfferAnswerOptions, convertRTCOfferAnswerOptions } from './RTCOfferAnswerOptions';

export interface RTCOfferOptions extends RTCOfferAnswerOptions {
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcofferoptions-icerestart) */
  iceRestart?: boolean;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcofferoptions-offertoreceiveaudio) */
  offerToReceiveAudio?: boolean;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcofferoptions-offertoreceivevideo) */
  offerToReceiveVideo?: boolean;
}

/** @internal */
export interface RTCOfferOptionsDict extends RTCOfferAnswerOptions {
  iceRestart: boolean;
  offerToReceiveAudio?: boolean;
  offerToReceiveVideo?: boolean;
}

/** @internal */
export function convertRTCOfferOptions(value: unknown, context: string): RTCOfferOptionsDict {
  const result = convertRTCOfferAnswerOptions(value, context) as RTCOfferOptionsDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.iceRestart;
  result.iceRestart = member === undefined ? false : toBoolean(member);
  member = source.offerToReceiveAudio;
  if (member !== undefined) result.offerToReceiveAudio = toBoolean(member);
  member = source.offerToReceiveVideo;
  if (member !== undefined) result.offerToReceiveVideo = toBoolean(member);
  return result;
}
