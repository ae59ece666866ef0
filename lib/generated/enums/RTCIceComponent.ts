// Generated from IDL by scripts/generate. Do not edit.

/**
 * What an ICE transport carries. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecomponent)
 *
 * - `rtp`: RTP, and RTCP when it is multiplexed; or data channels.
 * - `rtcp`: RTCP alone.
 * @category WebRTC
 */
export type RTCIceComponent = 'rtp' | 'rtcp';
