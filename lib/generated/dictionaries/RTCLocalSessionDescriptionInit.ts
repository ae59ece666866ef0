// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString, toDictionarySource } from '../../webidl/convert';
import { type RTCSdpType, convertRTCSdpType } from '../enums/RTCSdpType';

/**
 * A description for `setLocalDescription()`: both members may be absent. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtclocalsessiondescriptioninit)
 * @category WebRTC
 */
export interface RTCLocalSessionDescriptionInit {
  /** The SDP; absent or empty: the one that was last created. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtclocalsessiondescriptioninit-sdp) */
  sdp?: string;
  /** Its role; absent: what the signaling state asks for. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtclocalsessiondescriptioninit-type) */
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
