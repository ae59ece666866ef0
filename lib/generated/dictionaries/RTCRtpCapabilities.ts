// Generated from IDL by scripts/generate. Do not edit.

import { type RTCRtpCodec, exposeRTCRtpCodec } from './RTCRtpCodec';
import { type RTCRtpHeaderExtensionCapability, exposeRTCRtpHeaderExtensionCapability } from './RTCRtpHeaderExtensionCapability';

export interface RTCRtpCapabilities {
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcapabilities-codecs) */
  codecs: RTCRtpCodec[];
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcapabilities-headerextensions) */
  headerExtensions: RTCRtpHeaderExtensionCapability[];
}

/** @internal */
export function exposeRTCRtpCapabilities(dictionary: RTCRtpCapabilities): RTCRtpCapabilities {
  const result = {} as RTCRtpCapabilities;
  result.codecs = dictionary.codecs.map(exposeRTCRtpCodec);
  result.headerExtensions = dictionary.headerExtensions.map(exposeRTCRtpHeaderExtensionCapability);
  return result;
}
