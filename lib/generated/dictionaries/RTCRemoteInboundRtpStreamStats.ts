// Generated from IDL by scripts/generate. Do not edit.

import type { RTCReceivedRtpStreamStats } from './RTCReceivedRtpStreamStats';

export interface RTCRemoteInboundRtpStreamStats extends RTCReceivedRtpStreamStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteinboundrtpstreamstats-fractionlost) */
  fractionLost?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteinboundrtpstreamstats-localid) */
  localId?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteinboundrtpstreamstats-packetswithbleachedect1marking) */
  packetsWithBleachedEct1Marking?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteinboundrtpstreamstats-roundtriptime) */
  roundTripTime?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteinboundrtpstreamstats-roundtriptimemeasurements) */
  roundTripTimeMeasurements?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteinboundrtpstreamstats-totalroundtriptime) */
  totalRoundTripTime?: number;
}
