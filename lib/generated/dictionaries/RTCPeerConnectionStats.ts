// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStats } from './RTCStats';

export interface RTCPeerConnectionStats extends RTCStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcpeerconnectionstats-datachannelsclosed) */
  dataChannelsClosed?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcpeerconnectionstats-datachannelsopened) */
  dataChannelsOpened?: number;
}
