import { domException } from '../errors';
import type { PlaneLayout, VideoPixelFormat } from '../generated/dictionaries';

/** The formats that are implemented, in the native order. */
const PIXEL_FORMATS = ['I420', 'I420A', 'NV12', 'RGBA', 'RGBX', 'BGRA', 'BGRX'] as const;
export type PixelFormat = (typeof PIXEL_FORMATS)[number];

/** A plane's samples: octets of each, and how many pixels in each direction one stands for. */
interface PlaneShape {
  readonly octets: number;
  readonly pixelsX: number;
  readonly pixelsY: number;
}

const full: PlaneShape = { octets: 1, pixelsX: 1, pixelsY: 1 };
const quarter: PlaneShape = { octets: 1, pixelsX: 2, pixelsY: 2 };
const rgb: PlaneShape = { octets: 4, pixelsX: 1, pixelsY: 1 };

const PLANES: Readonly<Record<PixelFormat, readonly PlaneShape[]>> = {
  I420: [full, quarter, quarter],
  I420A: [full, quarter, quarter, full],
  NV12: [full, { ...quarter, octets: 2 }],
  RGBA: [rgb],
  RGBX: [rgb],
  BGRA: [rgb],
  BGRX: [rgb],
};

const WITHOUT_ALPHA: Partial<Record<PixelFormat, PixelFormat>> = { I420A: 'I420', RGBA: 'RGBX', BGRA: 'BGRX' };

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @throws NotSupportedError for a format that is known and not implemented. */
export function requirePixelFormat(format: VideoPixelFormat): PixelFormat {
  const known = PIXEL_FORMATS.find((each) => each === format);
  if (!known) throw domException('NotSupportedError', `the pixel format ${format} is not supported; ${PIXEL_FORMATS.join(', ')} are`);
  return known;
}

export function toNativeFormat(format: PixelFormat): number {
  return PIXEL_FORMATS.indexOf(format);
}

export function fromNativeFormat(index: number): PixelFormat {
  return PIXEL_FORMATS[index] ?? 'I420';
}

export function isRgb(format: PixelFormat): boolean {
  return PLANES[format][0] === rgb;
}

export function hasAlpha(format: PixelFormat): boolean {
  return format in WITHOUT_ALPHA;
}

export function withoutAlpha(format: PixelFormat): PixelFormat {
  return WITHOUT_ALPHA[format] ?? format;
}

/** https://w3c.github.io/webcodecs/#videoframe-verify-rect-offset-alignment */
export function isAligned(format: PixelFormat, { x, y }: Rect): boolean {
  return PLANES[format].every(({ pixelsX, pixelsY }) => x % pixelsX === 0 && y % pixelsY === 0);
}

export interface CombinedLayout {
  readonly allocationSize: number;
  readonly planes: readonly PlaneLayout[];
}

/**
 * Where the planes of a rectangle lie; one after the other unless `layout` says something else.
 * https://w3c.github.io/webcodecs/#videoframe-compute-layout-and-allocation-size
 * @throws TypeError for a layout that does not fit the format and the rectangle.
 */
export function computeLayout(format: PixelFormat, { width, height }: Rect, layout: readonly PlaneLayout[] | undefined): CombinedLayout {
  const shapes = PLANES[format];
  if (layout && layout.length !== shapes.length)
    throw new TypeError(`${format} has ${shapes.length} planes, and the layout ${layout.length}`);
  const planes: PlaneLayout[] = [];
  const ends: number[] = [];
  let allocationSize = 0;
  for (const [index, { octets, pixelsX, pixelsY }] of shapes.entries()) {
    const row = Math.ceil(width / pixelsX) * octets;
    const rows = Math.ceil(height / pixelsY);
    const { offset, stride } = layout?.[index] ?? { offset: allocationSize, stride: row };
    if (stride < row) throw new TypeError(`the stride of plane ${index} is ${stride}; a row has ${row} octets`);
    const end = offset + stride * rows;
    if (end > 0xffff_ffff) throw new TypeError(`plane ${index} ends beyond 2^32 octets`);
    for (const [earlier, plane] of planes.entries()) {
      if (plane.offset < end && offset < (ends[earlier] ?? 0)) throw new TypeError(`the planes ${earlier} and ${index} overlap`);
    }
    planes.push({ offset, stride });
    ends.push(end);
    allocationSize = Math.max(allocationSize, end);
  }
  return { allocationSize, planes };
}

export function toNativeLayout({ planes }: CombinedLayout): number[] {
  return planes.flatMap(({ offset, stride }) => [offset, stride]);
}
