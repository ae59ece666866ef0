// Generated from IDL by scripts/generate. Do not edit.

export interface RTCIceParameters {
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceparameters-password) */
  password?: string;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceparameters-usernamefragment) */
  usernameFragment?: string;
}

/** @internal */
export function exposeRTCIceParameters(dictionary: RTCIceParameters): RTCIceParameters {
  const result = {} as RTCIceParameters;
  if (dictionary.password !== undefined) result.password = dictionary.password;
  if (dictionary.usernameFragment !== undefined) result.usernameFragment = dictionary.usernameFragment;
  return result;
}
