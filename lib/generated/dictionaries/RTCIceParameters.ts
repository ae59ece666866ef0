// Generated from IDL by scripts/generate. Do not edit.

/**
 * ICE credentials of one side. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceparameters)
 * @category WebRTC
 */
export interface RTCIceParameters {
  /** The ICE password. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceparameters-password) */
  password?: string;
  /** The ICE username fragment. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceparameters-usernamefragment) */
  usernameFragment?: string;
}

/** @internal */
export function exposeRTCIceParameters(dictionary: RTCIceParameters): RTCIceParameters {
  const result = {} as RTCIceParameters;
  if (dictionary.password !== undefined) result.password = dictionary.password;
  if (dictionary.usernameFragment !== undefined) result.usernameFragment = dictionary.usernameFragment;
  return result;
}
