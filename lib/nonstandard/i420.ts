import { native } from '../native';
import { i420Length, type RTCImageData, requireImage, rgbaLength } from './frame';

/**
 * Converts an I420 picture (BT.601, limited range) to RGBA, alpha 255. `rgba.data` is written; both must have the same width and height.
 * @throws TypeError for the wrong type, RangeError for sizes that do not fit.
 */
export function i420ToRgba(i420: RTCImageData, rgba: RTCImageData): void {
  const from = requireImage(i420, 'i420ToRgba: the first argument', 'I420', i420Length);
  const to = requireImage(rgba, 'i420ToRgba: the second argument', 'RGBA', rgbaLength);
  requireSameSize(from, to, 'i420ToRgba');
  native.i420ToRgba(from.width, from.height, from.data, to.data);
}

/**
 * Converts an RGBA picture to I420 (BT.601, limited range); alpha is ignored. `i420.data` is written; both must have the same width and height.
 * @throws TypeError for the wrong type, RangeError for sizes that do not fit.
 */
export function rgbaToI420(rgba: RTCImageData, i420: RTCImageData): void {
  const from = requireImage(rgba, 'rgbaToI420: the first argument', 'RGBA', rgbaLength);
  const to = requireImage(i420, 'rgbaToI420: the second argument', 'I420', i420Length);
  requireSameSize(from, to, 'rgbaToI420');
  native.rgbaToI420(from.width, from.height, from.data, to.data);
}

function requireSameSize(from: { width: number; height: number }, to: { width: number; height: number }, name: string): void {
  if (from.width !== to.width || from.height !== to.height) {
    throw new RangeError(`${name}: the pictures differ in size: ${from.width}x${from.height} and ${to.width}x${to.height}`);
  }
}
