// Generated from IDL by scripts/generate. Do not edit.

import type { RTCSentRtpStreamStats } from './RTCSentRtpStreamStats';

/**
 * `remote-outbound-rtp`: what the peer reports of an RTP stream that is received. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteoutboundrtpstreamstats)
 * @category Statistics
 */
export interface RTCRemoteOutboundRtpStreamStats extends RTCSentRtpStreamStats {
  /** The id of the {@link RTCInboundRtpStreamStats}. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteoutboundrtpstreamstats-localid) */
  localId?: string;
  /** Milliseconds since the epoch, by the peer's clock; when it made the report. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteoutboundrtpstreamstats-remotetimestamp) */
  remoteTimestamp?: number;
  /** Reports that the peer sent. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteoutboundrtpstreamstats-reportssent) */
  reportsSent?: number;
  /** Seconds to the peer and back. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteoutboundrtpstreamstats-roundtriptime) */
  roundTripTime?: number;
  /** How often `roundTripTime` was measured. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteoutboundrtpstreamstats-roundtriptimemeasurements) */
  roundTripTimeMeasurements?: number;
  /** Seconds of all measurements, summed. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcremoteoutboundrtpstreamstats-totalroundtriptime) */
  totalRoundTripTime?: number;
}
