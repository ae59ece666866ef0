// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStatsIceCandidatePairState } from '../enums/RTCStatsIceCandidatePairState';
import type { RTCStats } from './RTCStats';

export interface RTCIceCandidatePairStats extends RTCStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-availableincomingbitrate) */
  availableIncomingBitrate?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-availableoutgoingbitrate) */
  availableOutgoingBitrate?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-bytesdiscardedonsend) */
  bytesDiscardedOnSend?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-bytesreceived) */
  bytesReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-bytessent) */
  bytesSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-consentrequestssent) */
  consentRequestsSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-currentroundtriptime) */
  currentRoundTripTime?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-lastpacketreceivedtimestamp) */
  lastPacketReceivedTimestamp?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-lastpacketsenttimestamp) */
  lastPacketSentTimestamp?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-localcandidateid) */
  localCandidateId: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-nominated) */
  nominated?: boolean;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-packetsdiscardedonsend) */
  packetsDiscardedOnSend?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-packetsreceived) */
  packetsReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-packetssent) */
  packetsSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-remotecandidateid) */
  remoteCandidateId: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-requestsreceived) */
  requestsReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-requestssent) */
  requestsSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-responsesreceived) */
  responsesReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-responsessent) */
  responsesSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-state) */
  state: RTCStatsIceCandidatePairState;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-totalroundtriptime) */
  totalRoundTripTime?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-transportid) */
  transportId: string;
}
