// Generated from IDL by scripts/generate. Do not edit.

/**
 * Which members an object of a report has. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcstatstype)
 *
 * - `codec`: {@link RTCCodecStats}.
 * - `inbound-rtp`: {@link RTCInboundRtpStreamStats}.
 * - `outbound-rtp`: {@link RTCOutboundRtpStreamStats}.
 * - `remote-inbound-rtp`: {@link RTCRemoteInboundRtpStreamStats}.
 * - `remote-outbound-rtp`: {@link RTCRemoteOutboundRtpStreamStats}.
 * - `media-source`: {@link RTCAudioSourceStats} or {@link RTCVideoSourceStats}.
 * - `media-playout`: {@link RTCAudioPlayoutStats}.
 * - `peer-connection`: {@link RTCPeerConnectionStats}.
 * - `data-channel`: {@link RTCDataChannelStats}.
 * - `transport`: {@link RTCTransportStats}.
 * - `candidate-pair`: {@link RTCIceCandidatePairStats}.
 * - `local-candidate`: {@link RTCIceCandidateStats}.
 * - `remote-candidate`: {@link RTCIceCandidateStats}.
 * - `certificate`: {@link RTCCertificateStats}.
 * @category Statistics
 */
export type RTCStatsType = 'codec' | 'inbound-rtp' | 'outbound-rtp' | 'remote-inbound-rtp' | 'remote-outbound-rtp' | 'media-source' | 'media-playout' | 'peer-connection' | 'data-channel' | 'transport' | 'candidate-pair' | 'local-candidate' | 'remote-candidate' | 'certificate';
