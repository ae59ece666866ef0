// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDOMString, toDictionarySource, toNumber, toUSVString } from '../../webidl/convert';
import { type EventInit, type EventInitDict, convertEventInit } from './EventInit';

/**
 * Makes an {@link RTCPeerConnectionIceErrorEvent}. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerroreventinit)
 * @category WebRTC
 */
export interface RTCPeerConnectionIceErrorEventInit extends EventInit {
  /** The local address, or null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerroreventinit-address) */
  address?: string | null;
  /** The STUN error code. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerroreventinit-errorcode) */
  errorCode: number;
  /** The reason. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerroreventinit-errortext) */
  errorText?: string;
  /** The local port, or null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerroreventinit-port) */
  port?: number | null;
  /** The server. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerroreventinit-url) */
  url?: string;
}

/** @internal */
export interface RTCPeerConnectionIceErrorEventInitDict extends EventInitDict {
  address?: string | null;
  errorCode: number;
  errorText?: string;
  port?: number | null;
  url?: string;
}

/** @internal */
export function convertRTCPeerConnectionIceErrorEventInit(value: unknown, context: string): RTCPeerConnectionIceErrorEventInit {
  const result = convertEventInit(value, context) as RTCPeerConnectionIceErrorEventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.address;
  if (member !== undefined) result.address = member === undefined || member === null ? null : toDOMString(member, `${context}: address`);
  member = source.errorCode;
  if (member === undefined) throw missingMember(context, 'RTCPeerConnectionIceErrorEventInit', 'errorCode');
  result.errorCode = toNumber('unsigned short', member, `${context}: errorCode`);
  member = source.errorText;
  if (member !== undefined) result.errorText = toUSVString(member, `${context}: errorText`);
  member = source.port;
  if (member !== undefined) result.port = member === undefined || member === null ? null : toNumber('unsigned short', member, `${context}: port`);
  member = source.url;
  if (member !== undefined) result.url = toUSVString(member, `${context}: url`);
  return result;
}
