// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString, toDictionarySource } from '../../webidl/convert';
import { type RTCSdpType, convertRTCSdpType } from '../enums/RTCSdpType';

export interface RTCLocalSessionDescriptionInit {
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtclocalsessiondescriptioninit-sdp) */
  sdp?: string;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtclocalsessiondescriptioninit-type) */
  type?: RTCSdpType;
}

/** @internal */
export interface RTCLocalSessionDescriptionInitDict {
  sdp: string;
  type?: RTCSdpType;
}

/** @internal */
export function convertRTCLocalSessionDescriptionInit(value: unknown, context: string): RTCLocalSessionDescriptionInitDict {
  const result = {} as RTCLocalSessionDescriptionInitDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.sdp;
  result.sdp = member === undefined ? '' : toDOMString(member, `${context}: sdp`);
  member = source.type;
  if (member !== undefined) result.type = convertRTCSdpType(member, `${context}: type`);
  return result;
}
