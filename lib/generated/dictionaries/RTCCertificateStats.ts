// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStats } from './RTCStats';

/**
 * `certificate`: a certificate of a DTLS transport. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccertificatestats)
 * @category Statistics
 */
export interface RTCCertificateStats extends RTCStats {
  /** The certificate in DER, in base64. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccertificatestats-base64certificate) */
  base64Certificate: string;
  /** Its digest, octets separated by colons. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccertificatestats-fingerprint) */
  fingerprint: string;
  /** The hash function of the digest. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccertificatestats-fingerprintalgorithm) */
  fingerprintAlgorithm: string;
  /** The id of the next certificate of the chain. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtccertificatestats-issuercertificateid) */
  issuerCertificateId?: string;
}
