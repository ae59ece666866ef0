// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStats } from './RTCStats';

/**
 * `codec`: a codec that is in use. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccodecstats)
 * @category Statistics
 */
export interface RTCCodecStats extends RTCStats {
  /** Audio channels. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccodecstats-channels) */
  channels?: number;
  /** Ticks per second of its RTP time. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccodecstats-clockrate) */
  clockRate?: number;
  /** `audio/opus`, `video/VP8`, ... [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccodecstats-mimetype) */
  mimeType: string;
  /** Its number in the packets. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccodecstats-payloadtype) */
  payloadType: number;
  /** Its `fmtp` parameters as in the SDP. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccodecstats-sdpfmtpline) */
  sdpFmtpLine?: string;
  /** The id of the {@link RTCTransportStats} that it is used on. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccodecstats-transportid) */
  transportId: string;
}
