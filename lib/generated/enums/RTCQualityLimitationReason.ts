// Generated from IDL by scripts/generate. Do not edit.

/**
 * What limits a video's resolution or frame rate. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcqualitylimitationreason)
 *
 * - `none`: Nothing.
 * - `cpu`: The processor.
 * - `bandwidth`: The network.
 * - `other`: Something else.
 * @category Statistics
 */
export type RTCQualityLimitationReason = 'none' | 'cpu' | 'bandwidth' | 'other';
