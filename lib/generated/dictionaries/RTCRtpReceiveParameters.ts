// Generated from IDL by scripts/generate. Do not edit.

import { type RTCRtpParameters, type RTCRtpParametersDict, exposeRTCRtpParameters } from './RTCRtpParameters';

/**
 * How a receiver receives. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiveparameters)
 * @category WebRTC
 */
export interface RTCRtpReceiveParameters extends RTCRtpParameters {

}

/** @internal */
export interface RTCRtpReceiveParametersDict extends RTCRtpParametersDict {

}

/** @internal */
export function exposeRTCRtpReceiveParameters(dictionary: RTCRtpReceiveParameters): RTCRtpReceiveParameters {
  const result = exposeRTCRtpParameters(dictionary) as RTCRtpReceiveParameters;
  return result;
}
