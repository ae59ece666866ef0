// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStats } from './RTCStats';

/**
 * `media-playout`: sound that is played. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudioplayoutstats)
 * @category Statistics
 */
export interface RTCAudioPlayoutStats extends RTCStats {
  /** `audio`. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudioplayoutstats-kind) */
  kind: string;
  /** Seconds of sound that was made up because none was there in time. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudioplayoutstats-synthesizedsamplesduration) */
  synthesizedSamplesDuration?: number;
  /** How often making up sound began. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudioplayoutstats-synthesizedsamplesevents) */
  synthesizedSamplesEvents?: number;
  /** Seconds until a sample is heard, summed over all samples. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudioplayoutstats-totalplayoutdelay) */
  totalPlayoutDelay?: number;
  /** Samples per channel that were played. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudioplayoutstats-totalsamplescount) */
  totalSamplesCount?: number;
  /** Seconds of sound that were played. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudioplayoutstats-totalsamplesduration) */
  totalSamplesDuration?: number;
}
