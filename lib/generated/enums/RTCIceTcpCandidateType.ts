// Generated from IDL by scripts/generate. Do not edit.

/**
 * Which side opens the TCP connection of a candidate. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetcpcandidatetype)
 *
 * - `active`: This side.
 * - `passive`: The peer.
 * - `so`: Both at once.
 * @category WebRTC
 */
export type RTCIceTcpCandidateType = 'active' | 'passive' | 'so';
