// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStats } from './RTCStats';

/**
 * What the statistics of all sources of sent media have. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcmediasourcestats)
 * @category Statistics
 */
export interface RTCMediaSourceStats extends RTCStats {
  /** `audio` or `video`. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcmediasourcestats-kind) */
  kind: string;
  /** The track's id. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcmediasourcestats-trackidentifier) */
  trackIdentifier: string;
}
