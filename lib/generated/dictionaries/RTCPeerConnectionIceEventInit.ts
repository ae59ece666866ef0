// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toUSVString } from '../../webidl/convert';
import { type RTCIceCandidate, type RTCIceCandidateAlgorithms, checkRTCIceCandidate } from '../interfaces/RTCIceCandidate';
import { type EventInit, type EventInitDict, convertEventInit } from './EventInit';

/**
 * Makes an {@link RTCPeerConnectionIceEvent}. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceeventinit)
 * @category WebRTC
 */
export interface RTCPeerConnectionIceEventInit extends EventInit {
  /** The candidate, or null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceeventinit-candidate) */
  candidate?: RTCIceCandidate | null;
  /** The ICE server, or null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceeventinit-url) */
  url?: string | null;
}

/** @internal */
export interface RTCPeerConnectionIceEventInitDict extends EventInitDict {
  candidate?: RTCIceCandidateAlgorithms | null;
  url?: string | null;
}

/** @internal */
export function convertRTCPeerConnectionIceEventInit(value: unknown, context: string): RTCPeerConnectionIceEventInit {
  const result = convertEventInit(value, context) as RTCPeerConnectionIceEventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.candidate;
  if (member !== undefined) result.candidate = member === undefined || member === null ? null : checkRTCIceCandidate(member, `${context}: candidate`);
  member = source.url;
  if (member !== undefined) result.url = member === undefined || member === null ? null : toUSVString(member, `${context}: url`);
  return result;
}
