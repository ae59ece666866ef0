// Generated from IDL by scripts/generate. Do not edit.

/**
 * ICE and DTLS transports together. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectionstate)
 *
 * - `closed`: The connection was closed.
 * - `failed`: A transport failed.
 * - `disconnected`: A transport lost the peer, maybe for a moment.
 * - `new`: All are new or closed.
 * - `connecting`: At least one is connecting.
 * - `connected`: All are connected.
 * @category WebRTC
 */
export type RTCPeerConnectionState = 'closed' | 'failed' | 'disconnected' | 'new' | 'connecting' | 'connected';
