// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStats } from './RTCStats';

export interface RTCAudioPlayoutStats extends RTCStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudioplayoutstats-kind) */
  kind: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudioplayoutstats-synthesizedsamplesduration) */
  synthesizedSamplesDuration?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudioplayoutstats-synthesizedsamplesevents) */
  synthesizedSamplesEvents?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudioplayoutstats-totalplayoutdelay) */
  totalPlayoutDelay?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudioplayoutstats-totalsamplescount) */
  totalSamplesCount?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudioplayoutstats-totalsamplesduration) */
  totalSamplesDuration?: number;
}
