// Generated from IDL by scripts/generate. Do not edit.

import type { RTCReceivedRtpStreamStats } from './RTCReceivedRtpStreamStats';

export interface RTCInboundRtpStreamStats extends RTCReceivedRtpStreamStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-audiolevel) */
  audioLevel?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-bytesreceived) */
  bytesReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-concealedsamples) */
  concealedSamples?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-concealmentevents) */
  concealmentEvents?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-corruptionmeasurements) */
  corruptionMeasurements?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-decoderimplementation) */
  decoderImplementation?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-estimatedplayouttimestamp) */
  estimatedPlayoutTimestamp?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-fecbytesreceived) */
  fecBytesReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-fecpacketsdiscarded) */
  fecPacketsDiscarded?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-fecpacketsreceived) */
  fecPacketsReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-fecssrc) */
  fecSsrc?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-fircount) */
  firCount?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-frameheight) */
  frameHeight?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-framewidth) */
  frameWidth?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-framesassembledfrommultiplepackets) */
  framesAssembledFromMultiplePackets?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-framesdecoded) */
  framesDecoded?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-framesdropped) */
  framesDropped?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-framespersecond) */
  framesPerSecond?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-framesreceived) */
  framesReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-framesrendered) */
  framesRendered?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-freezecount) */
  freezeCount?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-headerbytesreceived) */
  headerBytesReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-insertedsamplesfordeceleration) */
  insertedSamplesForDeceleration?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-jitterbufferdelay) */
  jitterBufferDelay?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-jitterbufferemittedcount) */
  jitterBufferEmittedCount?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-jitterbufferminimumdelay) */
  jitterBufferMinimumDelay?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-jitterbuffertargetdelay) */
  jitterBufferTargetDelay?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-keyframesdecoded) */
  keyFramesDecoded?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-lastpacketreceivedtimestamp) */
  lastPacketReceivedTimestamp?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-mid) */
  mid?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-nackcount) */
  nackCount?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-packetsdiscarded) */
  packetsDiscarded?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-pausecount) */
  pauseCount?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-playoutid) */
  playoutId?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-plicount) */
  pliCount?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-powerefficientdecoder) */
  powerEfficientDecoder?: boolean;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-qpsum) */
  qpSum?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-remoteid) */
  remoteId?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-removedsamplesforacceleration) */
  removedSamplesForAcceleration?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-retransmittedbytesreceived) */
  retransmittedBytesReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-retransmittedpacketsreceived) */
  retransmittedPacketsReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-rtxssrc) */
  rtxSsrc?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-silentconcealedsamples) */
  silentConcealedSamples?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalassemblytime) */
  totalAssemblyTime?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalaudioenergy) */
  totalAudioEnergy?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalcorruptionprobability) */
  totalCorruptionProbability?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totaldecodetime) */
  totalDecodeTime?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalfreezesduration) */
  totalFreezesDuration?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalinterframedelay) */
  totalInterFrameDelay?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalpausesduration) */
  totalPausesDuration?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalprocessingdelay) */
  totalProcessingDelay?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalsamplesduration) */
  totalSamplesDuration?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalsamplesreceived) */
  totalSamplesReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalsquaredcorruptionprobability) */
  totalSquaredCorruptionProbability?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalsquaredinterframedelay) */
  totalSquaredInterFrameDelay?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-trackidentifier) */
  trackIdentifier: string;
}
