// Generated from IDL by scripts/generate. Do not edit.

export interface RTCRtpHeaderExtensionCapability {
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpheaderextensioncapability-uri) */
  uri: string;
}

/** @internal */
export function exposeRTCRtpHeaderExtensionCapability(dictionary: RTCRtpHeaderExtensionCapability): RTCRtpHeaderExtensionCapability {
  const result = {} as RTCRtpHeaderExtensionCapability;
  result.uri = dictionary.uri;
  return result;
}
