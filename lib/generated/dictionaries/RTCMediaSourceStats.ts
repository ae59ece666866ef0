// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStats } from './RTCStats';

export interface RTCMediaSourceStats extends RTCStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcmediasourcestats-kind) */
  kind: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcmediasourcestats-trackidentifier) */
  trackIdentifier: string;
}
