import { type Octets, requireInteger, requireObject, requireOctets } from './check';

/** An uncompressed picture. */
export interface RTCVideoFrame {
  /** Pixels, 1 to 16384. */
  readonly width: number;
  /** Pixels, 1 to 16384. */
  readonly height: number;
  /**
   * I420: the luma plane, then the two chroma planes, each row after the other without padding. A chroma plane is half as wide and half as
   * high, rounded up: width * height + 2 * ceil(width / 2) * ceil(height / 2) octets in all.
   */
  readonly data: Octets;
  /** Degrees clockwise by which the picture is to be turned to stand upright. Default 0. */
  readonly rotation?: 0 | 90 | 180 | 270;
  /** Microseconds on a monotonic clock; when the frame was captured. Default: now. */
  readonly timestamp?: number;
}

/** A picture as {@link i420ToRgba} and {@link rgbaToI420} take it. */
export interface RTCImageData {
  /** Pixels, 1 to 16384. */
  readonly width: number;
  /** Pixels, 1 to 16384. */
  readonly height: number;
  /** The pixels, row after row without padding. */
  readonly data: Octets;
}

const MAX_DIMENSION = 16_384;

/** Octets of an I420 picture. */
export function i420Length(width: number, height: number): number {
  return width * height + 2 * Math.ceil(width / 2) * Math.ceil(height / 2);
}

/** Octets of an RGBA picture. */
export function rgbaLength(width: number, height: number): number {
  return 4 * width * height;
}

/**
 * Checks a picture's dimensions and the length of its data.
 * @throws TypeError for the wrong type, RangeError for a size out of range or one that the data does not fit.
 */
export function requireImage(
  image: unknown,
  name: string,
  format: string,
  lengthOf: (width: number, height: number) => number,
): { width: number; height: number; data: Uint8Array<ArrayBuffer> } {
  requireObject(image, name);
  const { width: w, height: h, data: d } = image as { width?: unknown; height?: unknown; data?: unknown };
  const width = requireInteger(w, `${name}.width`, 1, MAX_DIMENSION);
  const height = requireInteger(h, `${name}.height`, 1, MAX_DIMENSION);
  const data = requireOctets(d, `${name}.data`);
  const expected = lengthOf(width, height);
  if (data.byteLength !== expected) {
    throw new RangeError(`${name}.data has ${data.byteLength} octets; ${width}x${height} in ${format} has ${expected}`);
  }
  return { width, height, data };
}
