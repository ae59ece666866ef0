// Generated from IDL by scripts/generate. Do not edit.

/**
 * The transport protocol of a candidate. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceprotocol)
 * @category WebRTC
 */
export type RTCIceProtocol = 'udp' | 'tcp';
