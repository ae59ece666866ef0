// Generated from IDL by scripts/generate. Do not edit.

/**
 * The state of the SCTP association. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsctptransportstate)
 *
 * - `connecting`: It is being negotiated or established.
 * - `connected`: Channels can be used.
 * - `closed`: It ended.
 * @category WebRTC
 */
export type RTCSctpTransportState = 'connecting' | 'connected' | 'closed';
