// Generated from IDL by scripts/generate. Do not edit.

import type { RTCIceCandidateType } from '../enums/RTCIceCandidateType';
import type { RTCIceServerTransportProtocol } from '../enums/RTCIceServerTransportProtocol';
import type { RTCIceTcpCandidateType } from '../enums/RTCIceTcpCandidateType';
import type { RTCStats } from './RTCStats';

export interface RTCIceCandidateStats extends RTCStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-address) */
  address?: string | null;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-candidatetype) */
  candidateType: RTCIceCandidateType;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-foundation) */
  foundation?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-port) */
  port?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-priority) */
  priority?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-protocol) */
  protocol?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-relatedaddress) */
  relatedAddress?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-relatedport) */
  relatedPort?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-relayprotocol) */
  relayProtocol?: RTCIceServerTransportProtocol;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-tcptype) */
  tcpType?: RTCIceTcpCandidateType;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-transportid) */
  transportId: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-url) */
  url?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-usernamefragment) */
  usernameFragment?: string;
}
