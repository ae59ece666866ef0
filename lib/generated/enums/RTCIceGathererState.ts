// Generated from IDL by scripts/generate. Do not edit.

/**
 * The gathering of one transport. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicegathererstate)
 *
 * - `new`: Not begun.
 * - `gathering`: Going on.
 * - `complete`: Done; it begins again with an ICE restart.
 * @category WebRTC
 */
export type RTCIceGathererState = 'new' | 'gathering' | 'complete';
