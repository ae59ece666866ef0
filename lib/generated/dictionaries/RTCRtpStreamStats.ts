// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStats } from './RTCStats';

/**
 * What the statistics of all RTP streams have. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcrtpstreamstats)
 * @category Statistics
 */
export interface RTCRtpStreamStats extends RTCStats {
  /** The id of the {@link RTCCodecStats} in use. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcrtpstreamstats-codecid) */
  codecId?: string;
  /** `audio` or `video`. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcrtpstreamstats-kind) */
  kind: string;
  /** The stream's SSRC. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcrtpstreamstats-ssrc) */
  ssrc: number;
  /** The id of the {@link RTCTransportStats}. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcrtpstreamstats-transportid) */
  transportId?: string;
}
