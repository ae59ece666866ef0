// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource } from '../../webidl/convert';

/**
 * Options of `setParameters()`: per encoding, where another specification adds some. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsetparameteroptions)
 * @category WebRTC
 */
export interface RTCSetParameterOptions {

}

/** @internal */
export type RTCSetParameterOptionsDict = RTCSetParameterOptions;

/** @internal */
export function convertRTCSetParameterOptions(value: unknown, context: string): RTCSetParameterOptions {
  toDictionarySource(value, context);
  const result = {} as RTCSetParameterOptions;
  return result;
}
