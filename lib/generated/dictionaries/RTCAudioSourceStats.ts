// Generated from IDL by scripts/generate. Do not edit.

import type { RTCMediaSourceStats } from './RTCMediaSourceStats';

export interface RTCAudioSourceStats extends RTCMediaSourceStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudiosourcestats-audiolevel) */
  audioLevel?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudiosourcestats-echoreturnloss) */
  echoReturnLoss?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudiosourcestats-echoreturnlossenhancement) */
  echoReturnLossEnhancement?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudiosourcestats-totalaudioenergy) */
  totalAudioEnergy?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcaudiosourcestats-totalsamplesduration) */
  totalSamplesDuration?: number;
}
