/** Width, height and aspect ratio depend on each other, so they are selected together. */
export interface Size<T> {
  readonly width: T;
  readonly height: T;
  readonly aspectRatio: T;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

export interface SelectedSize {
  readonly size: Size<number>;
  /** From `preferred`: how much the shape differs, where that matters, and how much the size does. */
  readonly distances: readonly [number, number];
}

/** Aspect ratios are compared at the tenth decimal place, to which the specification rounds them. */
const RATIO_TOLERANCE = 1e-10;

/** Whether a picture of whole pixels fits all three ranges. */
export function sizeExists(domain: Size<Range> | undefined): boolean {
  if (!domain) return true;
  for (let height = Math.ceil(domain.height.min); height <= domain.height.max; height++) {
    if (widthsAt(domain, height)) return true;
  }
  return false;
}

/**
 * The size with the smallest fitness distance. Among equals: the size nearest to `preferred`, and where that is not possible or not wanted, the
 * dimension that nothing decides follows the other one at `preferred`'s aspect ratio.
 * Every height is tried. At one height the distance is monotonic between few widths, so these are all that can be the best.
 */
export function selectSize(
  domain: Size<Range>,
  ideal: { readonly [P in keyof Size<number>]?: number | undefined },
  preferred: { readonly [P in keyof Size<number>]?: number | undefined },
): SelectedSize | undefined {
  const keepsRatio =
    ideal.aspectRatio === undefined && (ideal.width !== undefined || ideal.height !== undefined || !fits(domain, preferred));
  let best: { size: Size<number>; rank: readonly [number, number, number] } | undefined;
  for (let height = Math.ceil(domain.height.min); height <= domain.height.max; height++) {
    const widths = widthsAt(domain, height);
    if (!widths) continue;
    const wanted = [ideal.width, times(ideal.aspectRatio, height), times(preferred.aspectRatio, height), preferred.width, widths.max];
    for (const width of new Set(wanted.flatMap((value) => (value === undefined ? [] : around(value, widths))))) {
      const size = { width, height, aspectRatio: aspectRatio(width, height) };
      const rank = [
        relative(width, ideal.width) + relative(height, ideal.height) + relative(size.aspectRatio, ideal.aspectRatio),
        keepsRatio ? offRatio(size, preferred.aspectRatio) : 0,
        relative(width, preferred.width) + relative(height, preferred.height),
      ] as const;
      if (!best || before(rank, best.rank)) best = { size, rank };
    }
  }
  return best && { size: best.size, distances: [best.rank[1], best.rank[2]] };
}

/** The whole widths that fit at `height`. */
function widthsAt({ width, aspectRatio }: Size<Range>, height: number): Range | undefined {
  const min = Math.ceil(Math.max(width.min, (aspectRatio.min - RATIO_TOLERANCE) * height));
  const max = Math.floor(Math.min(width.max, (aspectRatio.max + RATIO_TOLERANCE) * height));
  return min <= max ? { min, max } : undefined;
}

/** The whole numbers on both sides of `value`, within the range. */
function around(value: number, { min, max }: Range): number[] {
  return [Math.floor(value), Math.ceil(value)].map((whole) => Math.min(Math.max(whole, min), max));
}

function times(ratio: number | undefined, height: number): number | undefined {
  return ratio === undefined ? undefined : ratio * height;
}

function relative(actual: number, wanted: number | undefined): number {
  return wanted === undefined || actual === wanted ? 0 : Math.abs(actual - wanted) / Math.max(Math.abs(actual), Math.abs(wanted));
}

/** By how much a picture misses an aspect ratio, beyond what rounding to whole pixels explains. */
function offRatio({ width, height, aspectRatio }: Size<number>, wanted: number | undefined): number {
  return wanted === undefined || Math.abs(width - wanted * height) < 1 ? 0 : relative(aspectRatio, wanted);
}

/** Whether the domain has the preferred size. */
function fits(
  domain: Size<Range>,
  { width, height }: { readonly width?: number | undefined; readonly height?: number | undefined },
): boolean {
  if (width === undefined || height === undefined || height < domain.height.min || height > domain.height.max) return false;
  const widths = widthsAt(domain, height);
  return widths !== undefined && widths.min <= width && width <= widths.max;
}

function before(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value < other;
  }
  return false;
}

/** Rounded to the tenth decimal place, as the specification has it. */
export function aspectRatio(width: number, height: number): number {
  return Math.round((width / height) * 1e10) / 1e10;
}
