// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toUSVString } from '../../webidl/convert';
import { type RTCIceServerTransportProtocol, convertRTCIceServerTransportProtocol } from '../enums/RTCIceServerTransportProtocol';
import { type RTCIceCandidateInit, type RTCIceCandidateInitDict, convertRTCIceCandidateInit } from './RTCIceCandidateInit';

/**
 * A candidate with what only the side that gathered it knows. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtclocalicecandidateinit)
 * @category WebRTC
 */
export interface RTCLocalIceCandidateInit extends RTCIceCandidateInit {
  /** How the TURN server is reached. Default null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtclocalicecandidateinit-relayprotocol) */
  relayProtocol?: RTCIceServerTransportProtocol | null;
  /** The ICE server. Default null. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtclocalicecandidateinit-url) */
  url?: string | null;
}

/** @internal */
export interface RTCLocalIceCandidateInitDict extends RTCIceCandidateInitDict {
  relayProtocol: RTCIceServerTransportProtocol | null;
  url: string | null;
}

/** @internal */
export function convertRTCLocalIceCandidateInit(value: unknown, context: string): RTCLocalIceCandidateInitDict {
  const result = convertRTCIceCandidateInit(value, context) as RTCLocalIceCandidateInitDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.relayProtocol;
  result.relayProtocol = member === undefined ? null : (member === undefined || member === null ? null : convertRTCIceServerTransportProtocol(member, `${context}: relayProtocol`));
  member = source.url;
  result.url = member === undefined ? null : (member === undefined || member === null ? null : toUSVString(member, `${context}: url`));
  return result;
}
