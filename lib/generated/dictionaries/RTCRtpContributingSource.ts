// Generated from IDL by scripts/generate. Do not edit.

/**
 * A source that was mixed into what was received. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcontributingsource)
 * @category WebRTC
 */
export interface RTCRtpContributingSource {
  /** 0 to 1, where 1 is the loudest and 0 silence; absent when the packet did not say. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcontributingsource-audiolevel) */
  audioLevel?: number;
  /** The RTP time of the media. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcontributingsource-rtptimestamp) */
  rtpTimestamp: number;
  /** The CSRC or SSRC. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcontributingsource-source) */
  source: number;
  /** Milliseconds since `performance.timeOrigin`; when its newest frame was played out. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcontributingsource-timestamp) */
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
