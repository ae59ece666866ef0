// Generated from IDL by scripts/generate. Do not edit.

/**
 * A header extension that can be used. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpheaderextensioncapability)
 * @category WebRTC
 */
export interface RTCRtpHeaderExtensionCapability {
  /** Its name. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpheaderextensioncapability-uri) */
  uri: string;
}

/** @internal */
export function exposeRTCRtpHeaderExtensionCapability(dictionary: RTCRtpHeaderExtensionCapability): RTCRtpHeaderExtensionCapability {
  const result = {} as RTCRtpHeaderExtensionCapability;
  result.uri = dictionary.uri;
  return result;
}
