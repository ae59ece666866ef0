// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStatsType } from '../enums/RTCStatsType';

/**
 * What all statistics have. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstats)
 * @category WebRTC
 */
export interface RTCStats {
  /** Names the object; the same in each report while the object is the same. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstats-id) */
  id: string;
  /** Milliseconds since the epoch; when it was measured. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstats-timestamp) */
  timestamp: number;
  /** Says which members there are. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcstats-type) */
  type: RTCStatsType;
}
