// Generated from IDL by scripts/generate. Do not edit.

/**
 * How pictures come to the size that is asked for. [Specification](https://w3c.github.io/mediacapture-main/#dom-videoresizemodeenum)
 *
 * - `none`: As the camera gives them.
 * - `crop-and-scale`: Cropped and scaled down.
 * @category Media capture and streams
 */
export type VideoResizeModeEnum = 'none' | 'crop-and-scale';
