// Generated from IDL by scripts/generate. Do not edit.

import { isObject, iteratorMethod, missingMember, sequenceFrom, toDOMString, toDictionarySource, toUSVString } from '../../webidl/convert';
import { copyData } from '../../webidl/expose';

/**
 * A STUN or TURN server. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceserver)
 * @category WebRTC
 */
export interface RTCIceServer {
  /** The password, for TURN. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceserver-credential) */
  credential?: string;
  /** `stun:`, `stuns:`, `turn:` or `turns:` URLs of one server. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceserver-urls) */
  urls: string | string[];
  /** The user, for TURN; up to 509 octets. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceserver-username) */
  username?: string;
}

/** @internal */
export type RTCIceServerDict = RTCIceServer;

/** @internal */
export function convertRTCIceServer(value: unknown, context: string): RTCIceServer {
  const result = {} as RTCIceServer;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.credential;
  if (member !== undefined) result.credential = toDOMString(member, `${context}: credential`);
  member = source.urls;
  if (member === undefined) throw missingMember(context, 'RTCIceServer', 'urls');
  result.urls = convertUSVStringOrUSVStringSequence(member, `${context}: urls`);
  member = source.username;
  if (member !== undefined) result.username = toDOMString(member, `${context}: username`);
  return result;
}

/** @internal */
export function exposeRTCIceServer(dictionary: RTCIceServer): RTCIceServer {
  const result = {} as RTCIceServer;
  if (dictionary.credential !== undefined) result.credential = dictionary.credential;
  result.urls = copyData(dictionary.urls);
  if (dictionary.username !== undefined) result.username = dictionary.username;
  return result;
}

function convertUSVStringOrUSVStringSequence(value: unknown, context: string): string | string[] {
  if (typeof value === 'string') return toUSVString(value, context);
  if (isObject(value)) {
    const method = iteratorMethod(value, context);
    if (method !== undefined) return sequenceFrom(toUSVString, value, method, context);
  }
  return toUSVString(value, context);
}
