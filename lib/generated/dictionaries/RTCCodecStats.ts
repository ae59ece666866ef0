// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStats } from './RTCStats';

export interface RTCCodecStats extends RTCStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccodecstats-channels) */
  channels?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccodecstats-clockrate) */
  clockRate?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccodecstats-mimetype) */
  mimeType: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccodecstats-payloadtype) */
  payloadType: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccodecstats-sdpfmtpline) */
  sdpFmtpLine?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccodecstats-transportid) */
  transportId: string;
}
