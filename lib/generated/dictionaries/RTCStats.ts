// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStatsType } from '../enums/RTCStatsType';

export interface RTCStats {
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstats-id) */
  id: string;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstats-timestamp) */
  timestamp: number;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstats-type) */
  type: RTCStatsType;
}
