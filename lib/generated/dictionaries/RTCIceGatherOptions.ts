// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toSequence } from '../../webidl/convert';
import { type RTCIceTransportPolicy, convertRTCIceTransportPolicy } from '../enums/RTCIceTransportPolicy';
import { type RTCIceServer, convertRTCIceServer } from './RTCIceServer';

/**
 * What an RTCIceTransport gathers. [Specification](https://w3c.github.io/webrtc-ice/#dom-rtcicegatheroptions)
 * @category WebRTC
 */
export interface RTCIceGatherOptions {
  /** Which candidates. Default `all`. [Specification](https://w3c.github.io/webrtc-ice/#dom-rtcicegatheroptions-gatherpolicy) */
  gatherPolicy?: RTCIceTransportPolicy;
  /** STUN and TURN servers. None when absent. [Specification](https://w3c.github.io/webrtc-ice/#dom-rtcicegatheroptions-iceservers) */
  iceServers?: RTCIceServer[];
}

/** @internal */
export interface RTCIceGatherOptionsDict {
  gatherPolicy: RTCIceTransportPolicy;
  iceServers?: RTCIceServer[];
}

/** @internal */
export function convertRTCIceGatherOptions(value: unknown, context: string): RTCIceGatherOptionsDict {
  const result = {} as RTCIceGatherOptionsDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.gatherPolicy;
  result.gatherPolicy = member === undefined ? 'all' : convertRTCIceTransportPolicy(member, `${context}: gatherPolicy`);
  member = source.iceServers;
  if (member !== undefined) result.iceServers = toSequence(convertRTCIceServer, member, `${context}: iceServers`);
  return result;
}
