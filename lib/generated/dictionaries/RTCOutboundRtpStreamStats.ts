// Generated from IDL by scripts/generate. Do not edit.

import type { RTCQualityLimitationReason } from '../enums/RTCQualityLimitationReason';
import type { RTCSentRtpStreamStats } from './RTCSentRtpStreamStats';

export interface RTCOutboundRtpStreamStats extends RTCSentRtpStreamStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-active) */
  active?: boolean;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-encoderimplementation) */
  encoderImplementation?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-encodingindex) */
  encodingIndex?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-fircount) */
  firCount?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-frameheight) */
  frameHeight?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-framewidth) */
  frameWidth?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-framesencoded) */
  framesEncoded?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-framespersecond) */
  framesPerSecond?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-framessent) */
  framesSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-headerbytessent) */
  headerBytesSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-hugeframessent) */
  hugeFramesSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-keyframesencoded) */
  keyFramesEncoded?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-mediasourceid) */
  mediaSourceId?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-mid) */
  mid?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-nackcount) */
  nackCount?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-packetssentwithect1) */
  packetsSentWithEct1?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-plicount) */
  pliCount?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-powerefficientencoder) */
  powerEfficientEncoder?: boolean;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-psnrmeasurements) */
  psnrMeasurements?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-psnrsum) */
  psnrSum?: Record<string, number>;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-qpsum) */
  qpSum?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-qualitylimitationdurations) */
  qualityLimitationDurations?: Record<string, number>;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-qualitylimitationreason) */
  qualityLimitationReason?: RTCQualityLimitationReason;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-qualitylimitationresolutionchanges) */
  qualityLimitationResolutionChanges?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-remoteid) */
  remoteId?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-retransmittedbytessent) */
  retransmittedBytesSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-retransmittedpacketssent) */
  retransmittedPacketsSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-rid) */
  rid?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-rtxssrc) */
  rtxSsrc?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-scalabilitymode) */
  scalabilityMode?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-targetbitrate) */
  targetBitrate?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-totalencodetime) */
  totalEncodeTime?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-totalencodedbytestarget) */
  totalEncodedBytesTarget?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcoutboundrtpstreamstats-totalpacketsenddelay) */
  totalPacketSendDelay?: number;
}
