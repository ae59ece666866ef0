// Generated from IDL by scripts/generate. Do not edit.

import type { RTCMediaSourceStats } from './RTCMediaSourceStats';

export interface RTCVideoSourceStats extends RTCMediaSourceStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcvideosourcestats-frames) */
  frames?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcvideosourcestats-framespersecond) */
  framesPerSecond?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcvideosourcestats-height) */
  height?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcvideosourcestats-width) */
  width?: number;
}
