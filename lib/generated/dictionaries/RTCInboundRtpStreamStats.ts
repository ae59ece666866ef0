// Generated from IDL by scripts/generate. Do not edit.

import type { RTCReceivedRtpStreamStats } from './RTCReceivedRtpStreamStats';

/**
 * `inbound-rtp`: an RTP stream that is received. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats)
 * @category Statistics
 */
export interface RTCInboundRtpStreamStats extends RTCReceivedRtpStreamStats {
  /** The loudness now, 0 to 1; audio. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-audiolevel) */
  audioLevel?: number;
  /** Octets of payload, retransmissions included, headers not. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-bytesreceived) */
  bytesReceived?: number;
  /** Samples per channel that were made up for lost or late ones; audio. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-concealedsamples) */
  concealedSamples?: number;
  /** How often making up samples began; audio. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-concealmentevents) */
  concealmentEvents?: number;
  /** How many frames were measured for corruption; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-corruptionmeasurements) */
  corruptionMeasurements?: number;
  /** The decoder's name; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-decoderimplementation) */
  decoderImplementation?: string;
  /** Milliseconds since the NTP epoch; the sender's time of what is played now. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-estimatedplayouttimestamp) */
  estimatedPlayoutTimestamp?: number;
  /** Octets of forward error correction. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-fecbytesreceived) */
  fecBytesReceived?: number;
  /** Packets of forward error correction that were not needed. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-fecpacketsdiscarded) */
  fecPacketsDiscarded?: number;
  /** Packets of forward error correction. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-fecpacketsreceived) */
  fecPacketsReceived?: number;
  /** The SSRC of forward error correction. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-fecssrc) */
  fecSsrc?: number;
  /** Full intra requests that were sent; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-fircount) */
  firCount?: number;
  /** Pixels, of the last decoded frame; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-frameheight) */
  frameHeight?: number;
  /** Pixels, of the last decoded frame; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-framewidth) */
  frameWidth?: number;
  /** Decoded frames that came in more than one packet; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-framesassembledfrommultiplepackets) */
  framesAssembledFromMultiplePackets?: number;
  /** Frames that were decoded; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-framesdecoded) */
  framesDecoded?: number;
  /** Frames that were dropped before or after decoding; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-framesdropped) */
  framesDropped?: number;
  /** Frames decoded in the last second; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-framespersecond) */
  framesPerSecond?: number;
  /** Complete frames that came; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-framesreceived) */
  framesReceived?: number;
  /** Frames that were given to the track; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-framesrendered) */
  framesRendered?: number;
  /** How often the picture stood still for longer than it should; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-freezecount) */
  freezeCount?: number;
  /** Octets of RTP headers and padding. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-headerbytesreceived) */
  headerBytesReceived?: number;
  /** Samples per channel that were added to slow playing down; audio. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-insertedsamplesfordeceleration) */
  insertedSamplesForDeceleration?: number;
  /** Seconds, summed over all samples or frames, from arrival to leaving the jitter buffer; divide by `jitterBufferEmittedCount`. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-jitterbufferdelay) */
  jitterBufferDelay?: number;
  /** Samples or frames that left the jitter buffer. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-jitterbufferemittedcount) */
  jitterBufferEmittedCount?: number;
  /** Seconds, summed likewise: the least delay that the network alone would ask for. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-jitterbufferminimumdelay) */
  jitterBufferMinimumDelay?: number;
  /** Seconds, summed likewise: the delay that was aimed at. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-jitterbuffertargetdelay) */
  jitterBufferTargetDelay?: number;
  /** Key frames that were decoded; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-keyframesdecoded) */
  keyFramesDecoded?: number;
  /** Milliseconds since the epoch; when the last packet came. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-lastpacketreceivedtimestamp) */
  lastPacketReceivedTimestamp?: number;
  /** The mid of the media section. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-mid) */
  mid?: string;
  /** Packets that were asked for again. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-nackcount) */
  nackCount?: number;
  /** Packets that came too late or too early to be played. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-packetsdiscarded) */
  packetsDiscarded?: number;
  /** How often no frame came for 5 seconds or more; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-pausecount) */
  pauseCount?: number;
  /** The id of the {@link RTCAudioPlayoutStats}; audio. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-playoutid) */
  playoutId?: string;
  /** Picture loss indications that were sent; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-plicount) */
  pliCount?: number;
  /** Whether the decoder saves power, as one in hardware does; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-powerefficientdecoder) */
  powerEfficientDecoder?: boolean;
  /** The quantizers of all decoded frames, summed; divide by `framesDecoded`; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-qpsum) */
  qpSum?: number;
  /** The id of the peer's {@link RTCRemoteOutboundRtpStreamStats}. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-remoteid) */
  remoteId?: string;
  /** Samples per channel that were dropped to play faster; audio. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-removedsamplesforacceleration) */
  removedSamplesForAcceleration?: number;
  /** Octets of payload in retransmissions. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-retransmittedbytesreceived) */
  retransmittedBytesReceived?: number;
  /** Packets that were retransmissions. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-retransmittedpacketsreceived) */
  retransmittedPacketsReceived?: number;
  /** The SSRC of retransmissions. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-rtxssrc) */
  rtxSsrc?: number;
  /** Those of `concealedSamples` that are silence; audio. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-silentconcealedsamples) */
  silentConcealedSamples?: number;
  /** Seconds, summed over `framesAssembledFromMultiplePackets`, from a frame's first packet to its last; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalassemblytime) */
  totalAssemblyTime?: number;
  /** The squared loudness, integrated over `totalSamplesDuration`; audio. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalaudioenergy) */
  totalAudioEnergy?: number;
  /** The probabilities of corruption that were measured, summed; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalcorruptionprobability) */
  totalCorruptionProbability?: number;
  /** Seconds spent decoding; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totaldecodetime) */
  totalDecodeTime?: number;
  /** Seconds of all freezes; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalfreezesduration) */
  totalFreezesDuration?: number;
  /** Seconds between the frames that were rendered, summed; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalinterframedelay) */
  totalInterFrameDelay?: number;
  /** Seconds of all pauses; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalpausesduration) */
  totalPausesDuration?: number;
  /** Seconds, summed over all samples or frames, from the first packet to being decoded. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalprocessingdelay) */
  totalProcessingDelay?: number;
  /** Seconds of sound that were received; audio. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalsamplesduration) */
  totalSamplesDuration?: number;
  /** Samples per channel that were received, those made up included; audio. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalsamplesreceived) */
  totalSamplesReceived?: number;
  /** The squares of the probabilities of corruption, summed; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalsquaredcorruptionprobability) */
  totalSquaredCorruptionProbability?: number;
  /** The squares of the seconds between rendered frames, summed; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-totalsquaredinterframedelay) */
  totalSquaredInterFrameDelay?: number;
  /** The track's id. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcinboundrtpstreamstats-trackidentifier) */
  trackIdentifier: string;
}
