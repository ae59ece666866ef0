// Generated from IDL by scripts/generate. Do not edit.

import type { RTCStatsIceCandidatePairState } from '../enums/RTCStatsIceCandidatePairState';
import type { RTCStats } from './RTCStats';

/**
 * `candidate-pair`: a pair of candidates. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats)
 * @category Statistics
 */
export interface RTCIceCandidatePairStats extends RTCStats {
  /** Bits per second that the path is thought to take in this direction. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-availableincomingbitrate) */
  availableIncomingBitrate?: number;
  /** Bits per second that the path is thought to take to the peer. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-availableoutgoingbitrate) */
  availableOutgoingBitrate?: number;
  /** Octets that could not be sent. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-bytesdiscardedonsend) */
  bytesDiscardedOnSend?: number;
  /** Octets of payload received. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-bytesreceived) */
  bytesReceived?: number;
  /** Octets of payload sent. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-bytessent) */
  bytesSent?: number;
  /** Checks that the peer still wants packets. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-consentrequestssent) */
  consentRequestsSent?: number;
  /** Seconds to the peer and back, by the last check. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-currentroundtriptime) */
  currentRoundTripTime?: number;
  /** Milliseconds since the epoch; when the last packet came, checks not counted. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-lastpacketreceivedtimestamp) */
  lastPacketReceivedTimestamp?: number;
  /** Milliseconds since the epoch; when the last packet was sent, checks not counted. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-lastpacketsenttimestamp) */
  lastPacketSentTimestamp?: number;
  /** The id of the local {@link RTCIceCandidateStats}. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-localcandidateid) */
  localCandidateId: string;
  /** Whether the controlling side has chosen it. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-nominated) */
  nominated?: boolean;
  /** Packets that could not be sent. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-packetsdiscardedonsend) */
  packetsDiscardedOnSend?: number;
  /** Packets received. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-packetsreceived) */
  packetsReceived?: number;
  /** Packets sent. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-packetssent) */
  packetsSent?: number;
  /** The id of the peer's {@link RTCIceCandidateStats}. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-remotecandidateid) */
  remoteCandidateId: string;
  /** Connectivity checks received. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-requestsreceived) */
  requestsReceived?: number;
  /** Connectivity checks sent, those for consent not counted. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-requestssent) */
  requestsSent?: number;
  /** Answers to checks received. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-responsesreceived) */
  responsesReceived?: number;
  /** Answers to checks sent. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-responsessent) */
  responsesSent?: number;
  /** Its state. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-state) */
  state: RTCStatsIceCandidatePairState;
  /** Seconds of all checks, summed; divide by `responsesReceived`. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-totalroundtriptime) */
  totalRoundTripTime?: number;
  /** The id of the {@link RTCTransportStats}. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcicecandidatepairstats-transportid) */
  transportId: string;
}
