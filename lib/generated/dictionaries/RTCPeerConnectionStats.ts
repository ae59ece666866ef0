// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStats } from './RTCStats';

/**
 * `peer-connection`: the connection. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcpeerconnectionstats)
 * @category Statistics
 */
export interface RTCPeerConnectionStats extends RTCStats {
  /** Channels that were open and are closed. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcpeerconnectionstats-datachannelsclosed) */
  dataChannelsClosed?: number;
  /** Channels that were opened. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcpeerconnectionstats-datachannelsopened) */
  dataChannelsOpened?: number;
}
