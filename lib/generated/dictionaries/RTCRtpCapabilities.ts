// Generated from IDL by scripts/generate. Do not edit.

import { type RTCRtpCodec, exposeRTCRtpCodec } from './RTCRtpCodec';
import { type RTCRtpHeaderExtensionCapability, exposeRTCRtpHeaderExtensionCapability } from './RTCRtpHeaderExtensionCapability';

/**
 * What can be sent or received. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcapabilities)
 * @category WebRTC
 */
export interface RTCRtpCapabilities {
  /** The codecs. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcapabilities-codecs) */
  codecs: RTCRtpCodec[];
  /** The header extensions. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcapabilities-headerextensions) */
  headerExtensions: RTCRtpHeaderExtensionCapability[];
}

/** @internal */
export function exposeRTCRtpCapabilities(dictionary: RTCRtpCapabilities): RTCRtpCapabilities {
  const result = {} as RTCRtpCapabilities;
  result.codecs = dictionary.codecs.map(exposeRTCRtpCodec);
  result.headerExtensions = dictionary.headerExtensions.map(exposeRTCRtpHeaderExtensionCapability);
  return result;
}
