// Generated from IDL by scripts/generate. Do not edit.

import type { RTCRtpStreamStats } from './RTCRtpStreamStats';

export interface RTCReceivedRtpStreamStats extends RTCRtpStreamStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats-jitter) */
  jitter?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats-packetslost) */
  packetsLost?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats-packetsreceived) */
  packetsReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats-packetsreceivedwithce) */
  packetsReceivedWithCe?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats-packetsreceivedwithect1) */
  packetsReceivedWithEct1?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats-packetsreportedaslost) */
  packetsReportedAsLost?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats-packetsreportedaslostbutrecovered) */
  packetsReportedAsLostButRecovered?: number;
}
