// Generated from IDL by scripts/generate. Do not edit.

import type { RTCRtpStreamStats } from './RTCRtpStreamStats';

export interface RTCSentRtpStreamStats extends RTCRtpStreamStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcsentrtpstreamstats-bytessent) */
  bytesSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcsentrtpstreamstats-packetssent) */
  packetsSent?: number;
}
