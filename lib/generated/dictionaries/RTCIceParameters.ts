// Generated from IDL by scripts/generate. Do not edit.

import { toBoolean, toDOMString, toDictionarySource } from '../../webidl/convert';

/**
 * ICE credentials of one side. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceparameters)
 * @category WebRTC
 */
export interface RTCIceParameters {
  /** Whether the peer implements ICE lite alone. False when absent. [Specification](https://w3c.github.io/webrtc-ice/#dom-rtciceparameters-icelite) */
  iceLite?: boolean;
  /** The ICE password. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceparameters-password) */
  password?: string;
  /** The ICE username fragment. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceparameters-usernamefragment) */
  usernameFragment?: string;
}

/** @internal */
export type RTCIceParametersDict = RTCIceParameters;

/** @internal */
export function convertRTCIceParameters(value: unknown, context: string): RTCIceParameters {
  const result = {} as RTCIceParameters;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.iceLite;
  if (member !== undefined) result.iceLite = toBoolean(member);
  member = source.password;
  if (member !== undefined) result.password = toDOMString(member, `${context}: password`);
  member = source.usernameFragment;
  if (member !== undefined) result.usernameFragment = toDOMString(member, `${context}: usernameFragment`);
  return result;
}

/** @internal */
export function exposeRTCIceParameters(dictionary: RTCIceParameters): RTCIceParameters {
  const result = {} as RTCIceParameters;
  if (dictionary.iceLite !== undefined) result.iceLite = dictionary.iceLite;
  if (dictionary.password !== undefined) result.password = dictionary.password;
  if (dictionary.usernameFragment !== undefined) result.usernameFragment = dictionary.usernameFragment;
  return result;
}
