// Generated from IDL by scripts/generate. Do not edit.

import { toBoolean, toDictionarySource } from '../../webidl/convert';
import { type RTCOfferAnswerOptions, convertRTCOfferAnswerOptions } from './RTCOfferAnswerOptions';

/**
 * What an offer is to be like. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcofferoptions)
 * @category WebRTC
 */
export interface RTCOfferOptions extends RTCOfferAnswerOptions {
  /** Whether ICE starts anew, with new credentials. Default false. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcofferoptions-icerestart) */
  iceRestart?: boolean;
  /**
   * Whether to receive audio. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcofferoptions-offertoreceiveaudio)
   * @deprecated Use `addTransceiver()`.
   */
  offerToReceiveAudio?: boolean;
  /**
   * Whether to receive video. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcofferoptions-offertoreceivevideo)
   * @deprecated Use `addTransceiver()`.
   */
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
