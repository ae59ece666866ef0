// Generated from IDL by scripts/generate. Do not edit.

/**
 * What a device is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadevicekind)
 *
 * - `audioinput`: A microphone.
 * - `audiooutput`: A speaker.
 * - `videoinput`: A camera.
 * @category Media capture and streams
 */
export type MediaDeviceKind = 'audioinput' | 'audiooutput' | 'videoinput';
