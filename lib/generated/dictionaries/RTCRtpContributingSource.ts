// Generated from IDL by scripts/generate. Do not edit.

export interface RTCRtpContributingSource {
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcontributingsource-audiolevel) */
  audioLevel?: number;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcontributingsource-rtptimestamp) */
  rtpTimestamp: number;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcontributingsource-source) */
  source: number;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcontributingsource-timestamp) */
  timestamp: number;
}

/** @internal */
export function exposeRTCRtpContributingSource(dictionary: RTCRtpContributingSource): RTCRtpContributingSource {
  const result = {} as RTCRtpContributingSource;
  if (dictionary.audioLevel !== undefined) result.audioLevel = dictionary.audioLevel;
  result.rtpTimestamp = dictionary.rtpTimestamp;
  result.source = dictionary.source;
  result.timestamp = dictionary.timestamp;
  return result;
}
