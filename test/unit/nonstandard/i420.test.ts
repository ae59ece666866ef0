import { nonstandard } from 'node-libwebrtc';
import { i420Length } from '../../support/pictures';

const { i420ToRgba, rgbaToI420 } = nonstandard;

/** Even, odd, and smaller than one vector register. */
const SIZES: readonly (readonly [number, number])[] = [
  [1, 1],
  [2, 2],
  [1, 4],
  [3, 3],
  [5, 7],
  [16, 2],
  [17, 9],
  [64, 36],
  [161, 121],
];

/** A repeatable series of octets. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return (state >> 16) & 0xff;
  });
}

const clamp = (value: number) => Math.min(255, Math.max(0, value));

/** BT.601, limited range. */
function toYuv(r: number, g: number, b: number): readonly [number, number, number] {
  return [
    16 + (65.738 * r + 129.057 * g + 25.064 * b) / 256,
    128 + (-37.945 * r - 74.494 * g + 112.439 * b) / 256,
    128 + (112.439 * r - 94.154 * g - 18.285 * b) / 256,
  ];
}

function toRgb(y: number, u: number, v: number): readonly [number, number, number] {
  const luma = 1.164 * (y - 16);
  return [clamp(luma + 1.596 * (v - 128)), clamp(luma - 0.392 * (u - 128) - 0.813 * (v - 128)), clamp(luma + 2.017 * (u - 128))];
}

function largestDifference(actual: ArrayLike<number>, expected: readonly number[]): number {
  expect(actual).toHaveLength(expected.length);
  return expected.reduce((largest, value, index) => Math.max(largest, Math.abs(value - (actual[index] ?? Number.NaN))), 0);
}

describe('i420ToRgba', () => {
  it.each(SIZES)('agrees with BT.601 at %ix%i', (width, height) => {
    const i420 = { width, height, data: noise(i420Length(width, height)) };
    const rgba = { width, height, data: new Uint8ClampedArray(4 * width * height) };
    i420ToRgba(i420, rgba);

    const [chromaWidth, chromaSize] = [Math.ceil(width / 2), Math.ceil(width / 2) * Math.ceil(height / 2)];
    const expected: number[] = [];
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const chroma = width * height + (y >> 1) * chromaWidth + (x >> 1);
        const sample = (index: number) => i420.data[index] ?? 0;
        expected.push(...toRgb(sample(y * width + x), sample(chroma), sample(chroma + chromaSize)), 255);
      }
    }
    expect(largestDifference(rgba.data, expected)).toBeLessThanOrEqual(3);
  });
});

describe('rgbaToI420', () => {
  it.each(SIZES)('agrees with BT.601 at %ix%i', (width, height) => {
    const rgba = { width, height, data: noise(4 * width * height) };
    const i420 = { width, height, data: new Uint8Array(i420Length(width, height)) };
    rgbaToI420(rgba, i420);

    const pixel = (x: number, y: number) => {
      const at = 4 * (Math.min(y, height - 1) * width + Math.min(x, width - 1));
      return [rgba.data[at] ?? 0, rgba.data[at + 1] ?? 0, rgba.data[at + 2] ?? 0] as const;
    };
    const expected: number[] = [];
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) expected.push(toYuv(...pixel(x, y))[0]);
    for (const plane of [1, 2] as const) {
      for (let y = 0; y < height; y += 2) {
        for (let x = 0; x < width; x += 2) {
          const block = [pixel(x, y), pixel(x + 1, y), pixel(x, y + 1), pixel(x + 1, y + 1)];
          const mean = (channel: 0 | 1 | 2) => block.reduce((sum, colour) => sum + colour[channel], 0) / 4;
          expected.push(toYuv(mean(0), mean(1), mean(2))[plane]);
        }
      }
    }
    expect(largestDifference(i420.data, expected)).toBeLessThanOrEqual(3);
  });

  it('is undone by i420ToRgba for a picture of one colour', () => {
    const [width, height] = [7, 5];
    const rgba = { width, height, data: new Uint8ClampedArray(4 * width * height).map((_, i) => [28, 255, 213, 255][i % 4] ?? 0) };
    const i420 = { width, height, data: new Uint8ClampedArray(i420Length(width, height)) };
    const back = { width, height, data: new Uint8ClampedArray(4 * width * height) };
    rgbaToI420(rgba, i420);
    i420ToRgba(i420, back);
    expect(largestDifference(back.data, [...rgba.data])).toBeLessThanOrEqual(3);
  });
});

describe('both', () => {
  const rgba = { width: 4, height: 4, data: new Uint8Array(64) };
  const i420 = { width: 4, height: 4, data: new Uint8Array(24) };

  it('take a view into a larger buffer and leave the rest of it', () => {
    const buffer = new ArrayBuffer(24 + 64 + 16);
    const whole = new Uint8Array(buffer).fill(7);
    i420ToRgba(i420, { ...rgba, data: new Uint8Array(buffer, 24, 64) });
    expect(whole.subarray(0, 24).every((octet) => octet === 7)).toBe(true);
    expect(whole.subarray(88).every((octet) => octet === 7)).toBe(true);
    expect(whole[27]).toBe(255);
  });

  it('take ArrayBuffers and Buffers', () => {
    const target = new ArrayBuffer(64);
    i420ToRgba({ ...i420, data: Buffer.alloc(24, 128) }, { ...rgba, data: target });
    expect(new Uint8Array(target)[3]).toBe(255);
  });

  it('refuse data that does not fit the size', () => {
    expect(() => i420ToRgba({ ...i420, data: new Uint8Array(23) }, rgba)).toThrow(
      new RangeError('i420ToRgba: the first argument.data has 23 octets; 4x4 in I420 has 24'),
    );
    expect(() => rgbaToI420({ ...rgba, data: new Uint8Array(65) }, i420)).toThrow(RangeError);
    expect(() => i420ToRgba({ width: 3, height: 3, data: new Uint8Array(13) }, { width: 3, height: 3, data: new Uint8Array(36) })).toThrow(
      /3x3 in I420 has 17/,
    );
  });

  it('refuse sizes that differ', () => {
    expect(() => i420ToRgba(i420, { width: 2, height: 8, data: new Uint8Array(64) })).toThrow(RangeError);
  });

  it.each([0, -1, 16_385])('refuse the width %i', (width) => {
    expect(() => i420ToRgba({ ...i420, width }, rgba)).toThrow(RangeError);
  });

  it.each([[undefined], ['4'], [4.5], [Number.NaN]])('refuse the width %p', (width) => {
    expect(() => i420ToRgba({ ...i420, width: width as number }, rgba)).toThrow(TypeError);
  });

  it('refuse what is no picture', () => {
    expect(() => i420ToRgba(null as never, rgba)).toThrow(TypeError);
    expect(() => i420ToRgba({ ...i420, data: [1, 2, 3] as never }, rgba)).toThrow(TypeError);
    expect(() => i420ToRgba({ ...i420, data: new Uint8Array(new SharedArrayBuffer(24)) as never }, rgba)).toThrow(TypeError);
  });
});
