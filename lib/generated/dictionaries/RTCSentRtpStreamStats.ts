// Generated from IDL by scripts/generate. Do not edit.

import type { RTCRtpStreamStats } from './RTCRtpStreamStats';

/**
 * What the sender of an RTP stream knows, here or at the peer. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcsentrtpstreamstats)
 * @category Statistics
 */
export interface RTCSentRtpStreamStats extends RTCRtpStreamStats {
  /** Octets of payload, retransmissions included, headers not. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcsentrtpstreamstats-bytessent) */
  bytesSent?: number;
  /** Packets, retransmissions included. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcsentrtpstreamstats-packetssent) */
  packetsSent?: number;
}
