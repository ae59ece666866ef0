// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * How a TURN server is reached. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceservertransportprotocol)
 * @category WebRTC
 */
export type RTCIceServerTransportProtocol = 'udp' | 'tcp' | 'tls';

const values: ReadonlySet<string> = new Set<RTCIceServerTransportProtocol>(['udp', 'tcp', 'tls']);

/** @internal */
export function isRTCIceServerTransportProtocol(value: string): value is RTCIceServerTransportProtocol {
  return values.has(value);
}

/** @internal */
export function convertRTCIceServerTransportProtocol(value: unknown, context: string): RTCIceServerTransportProtocol {
  const string = toDOMString(value, context);
  if (!isRTCIceServerTransportProtocol(string)) throw notInEnum(context, string, 'RTCIceServerTransportProtocol');
  return string;
}
