// Generated from IDL by scripts/generate. Do not edit.

/**
 * The gathering of candidates, over all transports. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicegatheringstate)
 *
 * - `new`: None has begun.
 * - `gathering`: At least one gathers.
 * - `complete`: All are done.
 * @category WebRTC
 */
export type RTCIceGatheringState = 'new' | 'gathering' | 'complete';
