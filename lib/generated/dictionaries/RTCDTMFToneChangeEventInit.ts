// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString, toDictionarySource } from '../../webidl/convert';
import { type EventInit, type EventInitDict, convertEventInit } from './EventInit';

/**
 * Makes an {@link RTCDTMFToneChangeEvent}. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmftonechangeeventinit)
 * @category WebRTC
 */
export interface RTCDTMFToneChangeEventInit extends EventInit {
  /** The tone. Default empty. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmftonechangeeventinit-tone) */
  tone?: string;
}

/** @internal */
export interface RTCDTMFToneChangeEventInitDict extends EventInitDict {
  tone?: string;
}

/** @internal */
export function convertRTCDTMFToneChangeEventInit(value: unknown, context: string): RTCDTMFToneChangeEventInit {
  const result = convertEventInit(value, context) as RTCDTMFToneChangeEventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.tone;
  result.tone = member === undefined ? '' : toDOMString(member, `${context}: tone`);
  return result;
}
