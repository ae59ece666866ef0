// Generated from IDL by scripts/generate. Do not edit.

/**
 * Where an offer/answer exchange stands. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsignalingstate)
 *
 * - `stable`: No exchange is going on.
 * - `have-local-offer`: A local offer waits for its answer.
 * - `have-remote-offer`: A remote offer waits for its answer.
 * - `have-local-pranswer`: A provisional answer was given.
 * - `have-remote-pranswer`: A provisional answer came.
 * - `closed`: The connection is closed.
 * @category WebRTC
 */
export type RTCSignalingState = 'stable' | 'have-local-offer' | 'have-remote-offer' | 'have-local-pranswer' | 'have-remote-pranswer' | 'closed';
