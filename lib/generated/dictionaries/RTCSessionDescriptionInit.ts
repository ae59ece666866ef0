// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDOMString, toDictionarySource } from '../../webidl/convert';
import { type RTCSdpType, convertRTCSdpType } from '../enums/RTCSdpType';

/**
 * A description as a plain object, as it comes from signaling. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescriptioninit)
 * @category WebRTC
 */
export interface RTCSessionDescriptionInit {
  /** The SDP. Default empty. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescriptioninit-sdp) */
  sdp?: string;
  /** Its role in the exchange. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescriptioninit-type) */
  type: RTCSdpType;
}

/** @internal */
export interface RTCSessionDescriptionInitDict {
  sdp: string;
  type: RTCSdpType;
}

/** @internal */
export function convertRTCSessionDescriptionInit(value: unknown, context: string): RTCSessionDescriptionInitDict {
  const result = {} as RTCSessionDescriptionInitDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.sdp;
  result.sdp = member === undefined ? '' : toDOMString(member, `${context}: sdp`);
  member = source.type;
  if (member === undefined) throw missingMember(context, 'RTCSessionDescriptionInit', 'type');
  result.type = convertRTCSdpType(member, `${context}: type`);
  return result;
}

/** @internal */
export function exposeRTCSessionDescriptionInit(dictionary: RTCSessionDescriptionInit): RTCSessionDescriptionInit {
  const result = {} as RTCSessionDescriptionInit;
  if (dictionary.sdp !== undefined) result.sdp = dictionary.sdp;
  result.type = dictionary.type;
  return result;
}
