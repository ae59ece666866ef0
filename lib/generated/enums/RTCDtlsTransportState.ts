// Generated from IDL by scripts/generate. Do not edit.

/**
 * The state of a DTLS transport. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransportstate)
 *
 * - `new`: Not begun.
 * - `connecting`: The handshake is going on.
 * - `connected`: The peer's fingerprint was verified.
 * - `closed`: Closed on purpose.
 * - `failed`: Closed by an error.
 * @category WebRTC
 */
export type RTCDtlsTransportState = 'new' | 'connecting' | 'connected' | 'closed' | 'failed';
