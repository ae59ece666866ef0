// Generated from IDL by scripts/generate. Do not edit.

/**
 * Which side one is in the DTLS handshake. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdtlsrole)
 *
 * - `client`: It begins.
 * - `server`: It answers.
 * - `unknown`: Not yet known.
 * @category Statistics
 */
export type RTCDtlsRole = 'client' | 'server' | 'unknown';
