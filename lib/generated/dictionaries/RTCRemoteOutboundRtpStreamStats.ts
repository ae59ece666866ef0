// Generated from IDL by scripts/generate. Do not edit.

import type { RTCSentRtpStreamStats } from './RTCSentRtpStreamStats';

export interface RTCRemoteOutboundRtpStreamStats extends RTCSentRtpStreamStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteoutboundrtpstreamstats-localid) */
  localId?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteoutboundrtpstreamstats-remotetimestamp) */
  remoteTimestamp?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteoutboundrtpstreamstats-reportssent) */
  reportsSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteoutboundrtpstreamstats-roundtriptime) */
  roundTripTime?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteoutboundrtpstreamstats-roundtriptimemeasurements) */
  roundTripTimeMeasurements?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteoutboundrtpstreamstats-totalroundtriptime) */
  totalRoundTripTime?: number;
}
