/** Pictures in I420 with known colours, and a look at them afterwards. */

export interface Picture {
  width: number;
  height: number;
  data: Uint8Array<ArrayBuffer>;
}

export type Yuv = readonly [y: number, u: number, v: number];

/** Four colours that differ in every component by more than any encoder blurs. */
export const PATCHES: readonly Yuv[] = [
  [81, 90, 240], // red
  [145, 54, 34], // green
  [41, 240, 110], // blue
  [210, 16, 146], // yellow
];

export function i420Length(width: number, height: number): number {
  return width * height + 2 * Math.ceil(width / 2) * Math.ceil(height / 2);
}

/** A picture of four quarters, in the order of {@link PATCHES} from the upper left to the lower right. */
export function patches(width: number, height: number): Picture {
  const data = new Uint8Array(i420Length(width, height));
  const quarter = (x: number, y: number, w: number, h: number) => PATCHES[(y < h / 2 ? 0 : 2) + (x < w / 2 ? 0 : 1)] as Yuv;
  eachSample(width, height, (index, plane, x, y, w, h) => {
    data[index] = quarter(x, y, w, h)[plane];
  });
  return { width, height, data };
}

/** The mean colour of the middle of each quarter. */
export function quarterColours({ width, height, data }: { width: number; height: number; data: Uint8Array }): Yuv[] {
  const sums = PATCHES.map(() => [0, 0, 0]);
  const counts = PATCHES.map(() => [0, 0, 0]);
  eachSample(width, height, (index, plane, x, y, w, h) => {
    const [fx, fy] = [((2 * x) / w) % 1, ((2 * y) / h) % 1];
    if (fx < 0.25 || fx > 0.75 || fy < 0.25 || fy > 0.75) return;
    const quarter = (y < h / 2 ? 0 : 2) + (x < w / 2 ? 0 : 1);
    const [sum, count] = [sums[quarter], counts[quarter]];
    if (!sum || !count) return;
    sum[plane] = (sum[plane] ?? 0) + (data[index] ?? 0);
    count[plane] = (count[plane] ?? 0) + 1;
  });
  return sums.map((sum, q) => sum.map((value, plane) => value / (counts[q]?.[plane] ?? 1)) as unknown as Yuv);
}

/** Calls `visit` for every sample of the three planes. */
export function eachSample(
  width: number,
  height: number,
  visit: (index: number, plane: 0 | 1 | 2, x: number, y: number, planeWidth: number, planeHeight: number) => void,
): void {
  let index = 0;
  for (const plane of [0, 1, 2] as const) {
    const [w, h] = plane === 0 ? [width, height] : [Math.ceil(width / 2), Math.ceil(height / 2)];
    for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) visit(index++, plane, x, y, w, h);
  }
}
