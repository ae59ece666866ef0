// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

export type RTCIceTransportPolicy = 'relay' | 'all';

const values: ReadonlySet<string> = new Set<RTCIceTransportPolicy>(['relay', 'all']);

/** @internal */
export function isRTCIceTransportPolicy(value: string): value is RTCIceTransportPolicy {
  return values.has(value);
}

/** @internal */
export function convertRTCIceTransportPolicy(value: unknown, context: string): RTCIceTransportPolicy {
  const string = toDOMString(value, context);
  if (!isRTCIceTransportPolicy(string)) throw notInEnum(context, string, 'RTCIceTransportPolicy');
  return string;
}
