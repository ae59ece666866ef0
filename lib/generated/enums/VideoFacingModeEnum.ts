// Generated from IDL by scripts/generate. Do not edit.

/**
 * Where a camera looks. [Specification](https://w3c.github.io/mediacapture-main/#dom-videofacingmodeenum)
 *
 * - `user`: At the user.
 * - `environment`: Away from the user.
 * - `left`: To the user's left.
 * - `right`: To the user's right.
 * @category Media capture and streams
 */
export type VideoFacingModeEnum = 'user' | 'environment' | 'left' | 'right';
