// Generated from IDL by scripts/generate. Do not edit.

import type { RTCIceCandidateType } from '../enums/RTCIceCandidateType';
import type { RTCIceServerTransportProtocol } from '../enums/RTCIceServerTransportProtocol';
import type { RTCIceTcpCandidateType } from '../enums/RTCIceTcpCandidateType';
import type { RTCStats } from './RTCStats';

/**
 * `local-candidate`, `remote-candidate`: an ICE candidate. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats)
 * @category Statistics
 */
export interface RTCIceCandidateStats extends RTCStats {
  /** The IP address, or an mDNS name. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-address) */
  address?: string | null;
  /** How the address was found. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-candidatetype) */
  candidateType: RTCIceCandidateType;
  /** The same for candidates of the same type, base address and server. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-foundation) */
  foundation?: string;
  /** The port. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-port) */
  port?: number;
  /** Its priority, 32 bits. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-priority) */
  priority?: number;
  /** `udp` or `tcp`. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-protocol) */
  protocol?: string;
  /** The base of a reflexive or relayed candidate. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-relatedaddress) */
  relatedAddress?: string;
  /** The port of `relatedAddress`. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-relatedport) */
  relatedPort?: number;
  /** How the TURN server is reached. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-relayprotocol) */
  relayProtocol?: RTCIceServerTransportProtocol;
  /** Which side opens a TCP connection. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-tcptype) */
  tcpType?: RTCIceTcpCandidateType;
  /** The id of the {@link RTCTransportStats}. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-transportid) */
  transportId: string;
  /** The ICE server. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-url) */
  url?: string;
  /** The ICE username fragment. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatestats-usernamefragment) */
  usernameFragment?: string;
}
