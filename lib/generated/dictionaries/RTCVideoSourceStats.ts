// Generated from IDL by scripts/generate. Do not edit.

import type { RTCMediaSourceStats } from './RTCMediaSourceStats';

/**
 * `media-source`: the pictures that are sent, before they are encoded. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcvideosourcestats)
 * @category Statistics
 */
export interface RTCVideoSourceStats extends RTCMediaSourceStats {
  /** Frames that came from the source. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcvideosourcestats-frames) */
  frames?: number;
  /** Frames in the last second. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcvideosourcestats-framespersecond) */
  framesPerSecond?: number;
  /** Pixels, of the last frame. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcvideosourcestats-height) */
  height?: number;
  /** Pixels, of the last frame. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcvideosourcestats-width) */
  width?: number;
}
