// Generated from IDL by scripts/generate. Do not edit.

/**
 * The connectivity checks of one transport. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransportstate)
 *
 * - `closed`: Closed.
 * - `failed`: No path was found.
 * - `disconnected`: The peer no longer answers, maybe for a moment.
 * - `new`: Waits for candidates.
 * - `checking`: Looks for a path.
 * - `completed`: Has found the best path.
 * - `connected`: Has a path and looks for better ones.
 * @category WebRTC
 */
export type RTCIceTransportState = 'closed' | 'failed' | 'disconnected' | 'new' | 'checking' | 'completed' | 'connected';
