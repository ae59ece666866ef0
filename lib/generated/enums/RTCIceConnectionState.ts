// Generated from IDL by scripts/generate. Do not edit.

/**
 * ICE transports together. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtciceconnectionstate)
 *
 * - `closed`: The connection was closed.
 * - `failed`: A transport found no path.
 * - `disconnected`: A transport lost the peer, maybe for a moment.
 * - `new`: All are new or closed.
 * - `checking`: At least one is new or looks for a path.
 * - `completed`: All have found their best path.
 * - `connected`: All have a path.
 * @category WebRTC
 */
export type RTCIceConnectionState = 'closed' | 'failed' | 'disconnected' | 'new' | 'checking' | 'completed' | 'connected';
