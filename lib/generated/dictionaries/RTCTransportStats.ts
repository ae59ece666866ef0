// Generated from IDL by scripts/generate. Do not edit.

import type { RTCDtlsRole } from '../enums/RTCDtlsRole';
import type { RTCDtlsTransportState } from '../enums/RTCDtlsTransportState';
import type { RTCIceRole } from '../enums/RTCIceRole';
import type { RTCIceTransportState } from '../enums/RTCIceTransportState';
import type { RTCStats } from './RTCStats';

export interface RTCTransportStats extends RTCStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-bytesreceived) */
  bytesReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-bytessent) */
  bytesSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-ccfbmessagesreceived) */
  ccfbMessagesReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-ccfbmessagessent) */
  ccfbMessagesSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-dtlscipher) */
  dtlsCipher?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-dtlsrole) */
  dtlsRole?: RTCDtlsRole;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-dtlsstate) */
  dtlsState: RTCDtlsTransportState;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-icelocalusernamefragment) */
  iceLocalUsernameFragment?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-icerole) */
  iceRole?: RTCIceRole;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-icestate) */
  iceState?: RTCIceTransportState;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-localcertificateid) */
  localCertificateId?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-packetsreceived) */
  packetsReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-packetssent) */
  packetsSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-remotecertificateid) */
  remoteCertificateId?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-selectedcandidatepairchanges) */
  selectedCandidatePairChanges?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-selectedcandidatepairid) */
  selectedCandidatePairId?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-srtpcipher) */
  srtpCipher?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-tlsversion) */
  tlsVersion?: string;
}
