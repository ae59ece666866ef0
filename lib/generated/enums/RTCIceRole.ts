// Generated from IDL by scripts/generate. Do not edit.

/**
 * Which side nominates candidate pairs. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicerole)
 *
 * - `unknown`: Not yet known.
 * - `controlling`: This side.
 * - `controlled`: The peer.
 * @category WebRTC
 */
export type RTCIceRole = 'unknown' | 'controlling' | 'controlled';
