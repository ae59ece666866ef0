// Generated from IDL by scripts/generate. Do not edit.

import type { RTCDtlsRole } from '../enums/RTCDtlsRole';
import type { RTCDtlsTransportState } from '../enums/RTCDtlsTransportState';
import type { RTCIceRole } from '../enums/RTCIceRole';
import type { RTCIceTransportState } from '../enums/RTCIceTransportState';
import type { RTCStats } from './RTCStats';

/**
 * `transport`: a DTLS transport and the ICE transport below it. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats)
 * @category Statistics
 */
export interface RTCTransportStats extends RTCStats {
  /** Octets of payload received. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-bytesreceived) */
  bytesReceived?: number;
  /** Octets of payload sent. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-bytessent) */
  bytesSent?: number;
  /** Congestion feedback messages that came. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-ccfbmessagesreceived) */
  ccfbMessagesReceived?: number;
  /** Congestion feedback messages that were sent. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-ccfbmessagessent) */
  ccfbMessagesSent?: number;
  /** The cipher suite of DTLS, by its IANA name. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-dtlscipher) */
  dtlsCipher?: string;
  /** Which side this is in the handshake. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-dtlsrole) */
  dtlsRole?: RTCDtlsRole;
  /** The state of DTLS. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-dtlsstate) */
  dtlsState: RTCDtlsTransportState;
  /** The local ICE username fragment. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-icelocalusernamefragment) */
  iceLocalUsernameFragment?: string;
  /** Which side nominates pairs. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-icerole) */
  iceRole?: RTCIceRole;
  /** The state of ICE. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-icestate) */
  iceState?: RTCIceTransportState;
  /** The id of the local {@link RTCCertificateStats}. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-localcertificateid) */
  localCertificateId?: string;
  /** Packets received. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-packetsreceived) */
  packetsReceived?: number;
  /** Packets sent. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-packetssent) */
  packetsSent?: number;
  /** The id of the peer's {@link RTCCertificateStats}. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-remotecertificateid) */
  remoteCertificateId?: string;
  /** How often another pair was selected. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-selectedcandidatepairchanges) */
  selectedCandidatePairChanges?: number;
  /** The id of the {@link RTCIceCandidatePairStats} that packets take. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-selectedcandidatepairid) */
  selectedCandidatePairId?: string;
  /** The SRTP protection profile, by its IANA name. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-srtpcipher) */
  srtpCipher?: string;
  /** The DTLS version as four hexadecimal digits. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-tlsversion) */
  tlsVersion?: string;
}
