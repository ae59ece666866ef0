// Generated from IDL by scripts/generate. Do not edit.

import type { RTCMediaSourceStats } from './RTCMediaSourceStats';

/**
 * `media-source`: the sound that is sent, before it is encoded. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudiosourcestats)
 * @category Statistics
 */
export interface RTCAudioSourceStats extends RTCMediaSourceStats {
  /** The loudness now, 0 to 1. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudiosourcestats-audiolevel) */
  audioLevel?: number;
  /** Decibels; how much weaker the echo comes back. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudiosourcestats-echoreturnloss) */
  echoReturnLoss?: number;
  /** Decibels; how much echo was taken away. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudiosourcestats-echoreturnlossenhancement) */
  echoReturnLossEnhancement?: number;
  /** The squared loudness, integrated over `totalSamplesDuration`. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudiosourcestats-totalaudioenergy) */
  totalAudioEnergy?: number;
  /** Seconds of sound. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudiosourcestats-totalsamplesduration) */
  totalSamplesDuration?: number;
}
