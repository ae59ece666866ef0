// Generated from IDL by scripts/generate. Do not edit.

/**
 * The state of a data channel. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelstate)
 *
 * - `connecting`: It is being established.
 * - `open`: Messages can be sent.
 * - `closing`: What was queued is still sent.
 * - `closed`: It ended, or could not be established.
 * @category WebRTC
 */
export type RTCDataChannelState = 'connecting' | 'open' | 'closing' | 'closed';
