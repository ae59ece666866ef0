// Generated from IDL by scripts/generate. Do not edit.

import { type RTCRtpContributingSource, exposeRTCRtpContributingSource } from './RTCRtpContributingSource';

/**
 * A source that was received. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsynchronizationsource)
 * @category WebRTC
 */
export interface RTCRtpSynchronizationSource extends RTCRtpContributingSource {

}

/** @internal */
export function exposeRTCRtpSynchronizationSource(dictionary: RTCRtpSynchronizationSource): RTCRtpSynchronizationSource {
  const result = exposeRTCRtpContributingSource(dictionary) as RTCRtpSynchronizationSource;
  return result;
}
