// Generated from IDL by scripts/generate. Do not edit.

import type { RTCQualityLimitationReason } from '../enums/RTCQualityLimitationReason';
import type { RTCSentRtpStreamStats } from './RTCSentRtpStreamStats';

/**
 * `outbound-rtp`: an RTP stream that is sent. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats)
 * @category Statistics
 */
export interface RTCOutboundRtpStreamStats extends RTCSentRtpStreamStats {
  /** Whether it is configured to be sent. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-active) */
  active?: boolean;
  /** The encoder's name; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-encoderimplementation) */
  encoderImplementation?: string;
  /** Its place in the sender's encodings. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-encodingindex) */
  encodingIndex?: number;
  /** Full intra requests that came; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-fircount) */
  firCount?: number;
  /** Pixels, of the last encoded frame; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-frameheight) */
  frameHeight?: number;
  /** Pixels, of the last encoded frame; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-framewidth) */
  frameWidth?: number;
  /** Frames that were encoded; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-framesencoded) */
  framesEncoded?: number;
  /** Frames encoded in the last second; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-framespersecond) */
  framesPerSecond?: number;
  /** Frames that were sent; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-framessent) */
  framesSent?: number;
  /** Octets of RTP headers and padding. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-headerbytessent) */
  headerBytesSent?: number;
  /** Frames of more than 2.5 times the usual size; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-hugeframessent) */
  hugeFramesSent?: number;
  /** Key frames that were encoded; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-keyframesencoded) */
  keyFramesEncoded?: number;
  /** The id of the {@link RTCAudioSourceStats} or {@link RTCVideoSourceStats}. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-mediasourceid) */
  mediaSourceId?: string;
  /** The mid of the media section. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-mid) */
  mid?: string;
  /** Packets that the peer asked for again. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-nackcount) */
  nackCount?: number;
  /** Packets sent with ECT(1). [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-packetssentwithect1) */
  packetsSentWithEct1?: number;
  /** Picture loss indications that came; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-plicount) */
  pliCount?: number;
  /** Whether the encoder saves power, as one in hardware does; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-powerefficientencoder) */
  powerEfficientEncoder?: boolean;
  /** How many frames were measured for their noise; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-psnrmeasurements) */
  psnrMeasurements?: number;
  /** Decibels of signal to noise, summed for each plane; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-psnrsum) */
  psnrSum?: Record<string, number>;
  /** The quantizers of all encoded frames, summed; divide by `framesEncoded`; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-qpsum) */
  qpSum?: number;
  /** Seconds that each reason has limited the quality; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-qualitylimitationdurations) */
  qualityLimitationDurations?: Record<string, number>;
  /** What limits the quality now; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-qualitylimitationreason) */
  qualityLimitationReason?: RTCQualityLimitationReason;
  /** How often the resolution changed because of it; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-qualitylimitationresolutionchanges) */
  qualityLimitationResolutionChanges?: number;
  /** The id of the peer's {@link RTCRemoteInboundRtpStreamStats}. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-remoteid) */
  remoteId?: string;
  /** Octets of payload in retransmissions. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-retransmittedbytessent) */
  retransmittedBytesSent?: number;
  /** Packets that were retransmissions. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-retransmittedpacketssent) */
  retransmittedPacketsSent?: number;
  /** The layer's name. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-rid) */
  rid?: string;
  /** The SSRC of retransmissions. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-rtxssrc) */
  rtxSsrc?: number;
  /** The scalable video coding mode in use; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-scalabilitymode) */
  scalabilityMode?: string;
  /** Bits per second that the encoder is to keep to. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-targetbitrate) */
  targetBitrate?: number;
  /** Seconds spent encoding; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-totalencodetime) */
  totalEncodeTime?: number;
  /** Octets that the encoded frames were to have; video. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-totalencodedbytestarget) */
  totalEncodedBytesTarget?: number;
  /** Seconds that packets waited before they were sent, summed. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-totalpacketsenddelay) */
  totalPacketSendDelay?: number;
}
