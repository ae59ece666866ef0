// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStats } from './RTCStats';

export interface RTCCertificateStats extends RTCStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccertificatestats-base64certificate) */
  base64Certificate: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccertificatestats-fingerprint) */
  fingerprint: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccertificatestats-fingerprintalgorithm) */
  fingerprintAlgorithm: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccertificatestats-issuercertificateid) */
  issuerCertificateId?: string;
}
