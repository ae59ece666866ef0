// Generated from IDL by scripts/generate. Do not edit.

/**
 * A source that was mixed into what was received. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcontributingsource)
 * @category WebRTC
 */
export interface RTCRtpContributingSource {
  /** 0 to 1, where 1 is the loudest and 0 silence; absent when the packet did not say. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcontributingsource-audiolevel) */
  audioLevel?: number;
  /** Milliseconds; when the frame was captured, on the NTP clock of the system that did. With the header extension abs-capture-time. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcrtpcontributingsource-capturetimestamp) */
  captureTimestamp?: number;
  /** The RTP time of the media. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcontributingsource-rtptimestamp) */
  rtpTimestamp: number;
  /** Milliseconds; how far the capturing system's clock is ahead of the sender's. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcrtpcontributingsource-sendercapturetimeoffset) */
  senderCaptureTimeOffset?: number;
  /** The CSRC or SSRC. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcontributingsource-source) */
  source: number;
  /** Milliseconds since the epoch; when the track got its newest frame. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpcontributingsource-timestamp) */
  timestamp: number;
}

/** @internal */
export function exposeRTCRtpContributingSource(dictionary: RTCRtpContributingSource): RTCRtpContributingSource {
  const result = {} as RTCRtpContributingSource;
  if (dictionary.audioLevel !== undefined) result.audioLevel = dictionary.audioLevel;
  if (dictionary.captureTimestamp !== undefined) result.captureTimestamp = dictionary.captureTimestamp;
  result.rtpTimestamp = dictionary.rtpTimestamp;
  if (dictionary.senderCaptureTimeOffset !== undefined) result.senderCaptureTimeOffset = dictionary.senderCaptureTimeOffset;
  result.source = dictionary.source;
  result.timestamp = dictionary.timestamp;
  return result;
}
