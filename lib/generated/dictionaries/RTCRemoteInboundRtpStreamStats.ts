// Generated from IDL by scripts/generate. Do not edit.

import type { RTCReceivedRtpStreamStats } from './RTCReceivedRtpStreamStats';

/**
 * `remote-inbound-rtp`: what the peer reports of an RTP stream that is sent. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteinboundrtpstreamstats)
 * @category Statistics
 */
export interface RTCRemoteInboundRtpStreamStats extends RTCReceivedRtpStreamStats {
  /** The share of packets lost since the report before, 0 to 1. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteinboundrtpstreamstats-fractionlost) */
  fractionLost?: number;
  /** The id of the {@link RTCOutboundRtpStreamStats}. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteinboundrtpstreamstats-localid) */
  localId?: string;
  /** Packets that were sent with ECT(1) and came without. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteinboundrtpstreamstats-packetswithbleachedect1marking) */
  packetsWithBleachedEct1Marking?: number;
  /** Seconds to the peer and back, by its last report. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteinboundrtpstreamstats-roundtriptime) */
  roundTripTime?: number;
  /** How often `roundTripTime` was measured. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteinboundrtpstreamstats-roundtriptimemeasurements) */
  roundTripTimeMeasurements?: number;
  /** Seconds of all measurements, summed. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteinboundrtpstreamstats-totalroundtriptime) */
  totalRoundTripTime?: number;
}
