// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString, toDictionarySource, toNumber } from '../../webidl/convert';

/**
 * A candidate as a plain object, as it comes from signaling. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidateinit)
 * @category WebRTC
 */
export interface RTCIceCandidateInit {
  /** The candidate line. Default empty: the end of candidates. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidateinit-candidate) */
  candidate?: string;
  /** The index of the media section, from 0. Default null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidateinit-sdpmlineindex) */
  sdpMLineIndex?: number | null;
  /** The mid of the media section. Default null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidateinit-sdpmid) */
  sdpMid?: string | null;
  /** The username fragment that it belongs to. Default null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidateinit-usernamefragment) */
  usernameFragment?: string | null;
}

/** @internal */
export interface RTCIceCandidateInitDict {
  candidate: string;
  sdpMLineIndex: number | null;
  sdpMid: string | null;
  usernameFragment: string | null;
}

/** @internal */
export function convertRTCIceCandidateInit(value: unknown, context: string): RTCIceCandidateInitDict {
  const result = {} as RTCIceCandidateInitDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.candidate;
  result.candidate = member === undefined ? '' : toDOMString(member, `${context}: candidate`);
  member = source.sdpMLineIndex;
  result.sdpMLineIndex = member === undefined ? null : (member === undefined || member === null ? null : toNumber('unsigned short', member, `${context}: sdpMLineIndex`));
  member = source.sdpMid;
  result.sdpMid = member === undefined ? null : (member === undefined || member === null ? null : toDOMString(member, `${context}: sdpMid`));
  member = source.usernameFragment;
  result.usernameFragment = member === undefined ? null : (member === undefined || member === null ? null : toDOMString(member, `${context}: usernameFragment`));
  return result;
}

/** @internal */
export function exposeRTCIceCandidateInit(dictionary: RTCIceCandidateInit): RTCIceCandidateInit {
  const result = {} as RTCIceCandidateInit;
  if (dictionary.candidate !== undefined) result.candidate = dictionary.candidate;
  if (dictionary.sdpMLineIndex !== undefined) result.sdpMLineIndex = dictionary.sdpMLineIndex;
  if (dictionary.sdpMid !== undefined) result.sdpMid = dictionary.sdpMid;
  if (dictionary.usernameFragment !== undefined) result.usernameFragment = dictionary.usernameFragment;
  return result;
}
