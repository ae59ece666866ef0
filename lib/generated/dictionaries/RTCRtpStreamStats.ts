// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStats } from './RTCStats';

export interface RTCRtpStreamStats extends RTCStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcrtpstreamstats-codecid) */
  codecId?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcrtpstreamstats-kind) */
  kind: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcrtpstreamstats-ssrc) */
  ssrc: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcrtpstreamstats-transportid) */
  transportId?: string;
}
