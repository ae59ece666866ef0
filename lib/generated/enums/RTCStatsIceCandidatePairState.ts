// Generated from IDL by scripts/generate. Do not edit.

/**
 * The connectivity check of a pair. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcstatsicecandidatepairstate)
 *
 * - `frozen`: Waits for another pair's.
 * - `waiting`: Is next.
 * - `in-progress`: Was sent.
 * - `failed`: Got no answer, or an error.
 * - `succeeded`: Was answered.
 * @category Statistics
 */
export type RTCStatsIceCandidatePairState = 'frozen' | 'waiting' | 'in-progress' | 'failed' | 'succeeded';
