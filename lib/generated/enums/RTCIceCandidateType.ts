// Generated from IDL by scripts/generate. Do not edit.

/**
 * How a candidate's address was found. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidatetype)
 *
 * - `host`: It is an interface's.
 * - `srflx`: A STUN server saw it.
 * - `prflx`: The peer saw it during the checks.
 * - `relay`: A TURN server lends it.
 * @category WebRTC
 */
export type RTCIceCandidateType = 'host' | 'srflx' | 'prflx' | 'relay';
