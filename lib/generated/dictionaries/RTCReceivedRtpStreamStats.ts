// Generated from IDL by scripts/generate. Do not edit.

import type { RTCRtpStreamStats } from './RTCRtpStreamStats';

/**
 * What the receiver of an RTP stream knows, here or at the peer. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats)
 * @category Statistics
 */
export interface RTCReceivedRtpStreamStats extends RTCRtpStreamStats {
  /** Seconds by which the packets' distances vary. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats-jitter) */
  jitter?: number;
  /** Packets that did not come; negative when duplicates did. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats-packetslost) */
  packetsLost?: number;
  /** Packets that came. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats-packetsreceived) */
  packetsReceived?: number;
  /** Packets that came marked as having met congestion (ECN-CE). [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats-packetsreceivedwithce) */
  packetsReceivedWithCe?: number;
  /** Packets that came marked for low latency (ECT(1)). [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats-packetsreceivedwithect1) */
  packetsReceivedWithEct1?: number;
  /** Packets that congestion feedback said were lost. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats-packetsreportedaslost) */
  packetsReportedAsLost?: number;
  /** Packets that congestion feedback said were lost, and later that they came. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcreceivedrtpstreamstats-packetsreportedaslostbutrecovered) */
  packetsReportedAsLostButRecovered?: number;
}
