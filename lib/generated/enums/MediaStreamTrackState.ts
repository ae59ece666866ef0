// Generated from IDL by scripts/generate. Do not edit.

/**
 * Whether media can still come from a track. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrackstate)
 *
 * - `live`: It can.
 * - `ended`: It cannot, for good.
 * @category Media capture and streams
 */
export type MediaStreamTrackState = 'live' | 'ended';
