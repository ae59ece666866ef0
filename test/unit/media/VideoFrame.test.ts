import { type AlphaOption, VideoColorSpace, VideoFrame, type VideoPixelFormat } from 'node-libwebrtc';

/** 4x4 in each format: every octet is another. */
const SIZES: readonly [VideoPixelFormat, number][] = [
  ['I420', 24],
  ['I420A', 40],
  ['NV12', 24],
  ['RGBA', 64],
  ['RGBX', 64],
  ['BGRA', 64],
  ['BGRX', 64],
];

const octets = (length: number) => Uint8Array.from({ length }, (_, index) => index + 1);

function frame(format: VideoPixelFormat, init: object = {}, size = 4): VideoFrame {
  const length = (SIZES.find(([name]) => name === format)?.[1] ?? 0) * (size / 4) ** 2;
  return new VideoFrame(octets(length), { format, codedWidth: size, codedHeight: size, timestamp: 1000, ...init });
}

async function copy(from: VideoFrame, options: object = {}): Promise<number[]> {
  const data = new Uint8Array(from.allocationSize(options));
  await from.copyTo(data, options);
  return [...data];
}

describe('VideoFrame', () => {
  it.each(SIZES)('keeps the pixels of %s', async (format, size) => {
    const from = frame(format);
    expect(from.format).toBe(format);
    expect(from.allocationSize()).toBe(size);
    expect(await copy(from)).toEqual([...octets(size)]);
    from.close();
  });

  it('tells what it is', () => {
    const from = frame('I420', {
      duration: 500,
      visibleRect: { x: 2, y: 0, width: 2, height: 4 },
      rotation: 95,
      flip: true,
      colorSpace: { matrix: 'smpte170m' },
    });
    expect(from).toMatchObject({ codedWidth: 4, codedHeight: 4, duration: 500, timestamp: 1000, rotation: 90, flip: true });
    expect(from).toMatchObject({ displayWidth: 4, displayHeight: 2 });
    expect(from.visibleRect?.toJSON()).toEqual({ x: 2, y: 0, width: 2, height: 4, top: 0, right: 4, bottom: 4, left: 2 });
    expect(from.codedRect).toMatchObject({ x: 0, y: 0, width: 4, height: 4 });
    expect(from.colorSpace).toBeInstanceOf(VideoColorSpace);
    expect(from.colorSpace.toJSON()).toEqual({ primaries: null, transfer: null, matrix: 'smpte170m', fullRange: null });
    expect(from.metadata()).toEqual({});
    from.close();
  });

  it('is of sRGB or BT.709 unless told otherwise', () => {
    expect(frame('RGBA').colorSpace.toJSON()).toEqual({ primaries: 'bt709', transfer: 'iec61966-2-1', matrix: 'rgb', fullRange: true });
    expect(frame('NV12').colorSpace.toJSON()).toEqual({ primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false });
  });

  it('copies its memory, of which it is independent', async () => {
    const data = octets(24);
    const from = new VideoFrame(data.buffer, { format: 'I420', codedWidth: 4, codedHeight: 4, timestamp: 0 });
    data.fill(0);
    expect(await copy(from)).toEqual([...octets(24)]);
  });

  it('detaches what is transferred', () => {
    const data = octets(24);
    const from = new VideoFrame(data, { format: 'I420', codedWidth: 4, codedHeight: 4, timestamp: 0, transfer: [data.buffer] });
    expect(data.byteLength).toBe(0);
    expect(from.codedWidth).toBe(4);
  });

  it('copies a rectangle, with a layout', async () => {
    const from = frame('I420');
    const rect = { x: 2, y: 2, width: 2, height: 2 };
    expect(await copy(from, { rect })).toEqual([11, 12, 15, 16, 20, 24]);
    const layout = [
      { offset: 4, stride: 3 },
      { offset: 0, stride: 1 },
      { offset: 2, stride: 1 },
    ];
    const data = new Uint8Array(from.allocationSize({ rect, layout }));
    expect(await from.copyTo(data, { rect, layout })).toEqual(layout);
    expect([...data]).toEqual([20, 0, 24, 0, 11, 12, 0, 15, 16, 0]);
    expect(await copy(frame('RGBA'), { rect: { x: 3, y: 0, width: 1, height: 2 } })).toEqual([13, 14, 15, 16, 29, 30, 31, 32]);
  });

  it.each([
    ['RGBA', 'BGRA', [3, 2, 1, 4]],
    ['RGBA', 'RGBX', [1, 2, 3, 255]],
    ['BGRX', 'RGBA', [3, 2, 1, 255]],
    ['BGRA', 'BGRX', [1, 2, 3, 255]],
  ] as const)('converts %s to %s', async (format, to, first) => {
    expect((await copy(frame(format), { format: to })).slice(0, 4)).toEqual(first);
  });

  it.each([
    ['I420', [235, 128, 128]],
    ['I420', [16, 128, 128]],
    ['NV12', [235, 128, 128]],
  ] as const)('converts grey %s to RGB', async (format, [y, u, v]) => {
    const data = new Uint8Array(24).fill(y, 0, 16).fill(u, 16, 20).fill(v, 20);
    const from = new VideoFrame(data, { format, codedWidth: 4, codedHeight: 4, timestamp: 0 });
    const grey = y === 235 ? 255 : 0;
    for (const to of ['RGBA', 'BGRX']) expect((await copy(from, { format: to })).slice(0, 4)).toEqual([grey, grey, grey, 255]);
  });

  it('converts by the matrix of its colour space', async () => {
    // Red, as BT.601 and BT.709 have it.
    const red = { smpte170m: [81, 90, 240], bt709: [63, 102, 240] } as const;
    for (const [matrix, [y, u, v]] of Object.entries(red)) {
      const i420 = new Uint8Array(24).fill(y, 0, 16).fill(u, 16, 20).fill(v, 20);
      const nv12 = new Uint8Array(24).fill(y, 0, 16).map((luma, index) => (index < 16 ? luma : index % 2 ? v : u));
      for (const [format, data] of [['I420', i420] as const, ['NV12', nv12] as const]) {
        const from = new VideoFrame(data, {
          format,
          codedWidth: 4,
          codedHeight: 4,
          timestamp: 0,
          colorSpace: { matrix: matrix as 'bt709' },
        });
        const [r = 0, g = 0, b = 0] = await copy(from, { format: 'RGBA' });
        expect(r).toBeGreaterThan(245);
        expect(Math.max(g, b)).toBeLessThan(10);
        const [b2 = 0, , r2 = 0] = await copy(from, { format: 'BGRA' });
        expect([r2, b2]).toEqual([r, b]);
      }
    }
  });

  it('is made of another frame, with what the program says', async () => {
    const from = frame('RGBA', { rotation: 90, duration: 7 });
    const made = new VideoFrame(from, {
      timestamp: 2000,
      visibleRect: { x: 1, y: 1, width: 2, height: 1 },
      alpha: 'discard' as AlphaOption,
    });
    from.close();
    expect(made).toMatchObject({ format: 'RGBX', timestamp: 2000, duration: 7, rotation: 90, codedWidth: 4 });
    expect(made).toMatchObject({ displayWidth: 1, displayHeight: 2 });
    expect(await copy(made)).toEqual([21, 22, 23, 255, 25, 26, 27, 255]);
  });

  it('has clones of the same pixels', async () => {
    const from = frame('NV12');
    const clone = from.clone();
    from.close();
    expect(await copy(clone)).toEqual([...octets(24)]);
    expect(clone.timestamp).toBe(1000);
  });

  it('has nothing when it is closed but its time', async () => {
    const from = frame('I420', { duration: 3 });
    from.close();
    from.close();
    expect(from).toMatchObject({ format: null, codedWidth: 0, codedHeight: 0, displayWidth: 0, displayHeight: 0, codedRect: null });
    expect(from).toMatchObject({ visibleRect: null, timestamp: 1000, duration: 3 });
    for (const use of [() => from.clone(), () => from.allocationSize(), () => new VideoFrame(from)])
      expect(use).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    await expect(from.copyTo(new Uint8Array(64))).rejects.toMatchObject({ name: 'InvalidStateError' });
  });

  it.each([
    [{ format: undefined }],
    [{ timestamp: undefined }],
    [{ codedWidth: 0 }],
    [{ codedHeight: 5 }],
    [{ codedWidth: 100_000 }],
    [{ displayWidth: 4 }],
    [{ displayWidth: 0, displayHeight: 4 }],
    [{ visibleRect: { x: 1, y: 0, width: 2, height: 2 } }],
    [{ visibleRect: { x: 0, y: 0, width: 5, height: 2 } }],
    [{ visibleRect: { x: 0, y: 0, width: 0, height: 2 } }],
    [{ visibleRect: { x: Number.NaN, y: 0, width: 2, height: 2 } }],
    [{ layout: [{ offset: 0, stride: 4 }] }],
    [{ layout: Array.from({ length: 3 }, () => ({ offset: 0, stride: 4 })) }],
    [
      {
        layout: [
          { offset: 0, stride: 3 },
          { offset: 16, stride: 2 },
          { offset: 20, stride: 2 },
        ],
      },
    ],
    [{ format: 'YUY2' }],
    [{ colorSpace: { matrix: 'none' } }],
  ])('refuses %j', (init) => {
    expect(() => frame('I420', init)).toThrow(TypeError);
  });

  it('refuses formats that it does not know, and buffers that are gone', () => {
    expect(() => new VideoFrame(new Uint8Array(1000), { format: 'I444', codedWidth: 4, codedHeight: 4, timestamp: 0 })).toThrow(
      expect.objectContaining({ name: 'NotSupportedError' }),
    );
    const data = octets(24);
    const twice = { format: 'I420', codedWidth: 4, codedHeight: 4, timestamp: 0, transfer: [data.buffer, data.buffer] } as const;
    expect(() => new VideoFrame(data, { ...twice, transfer: [...twice.transfer] })).toThrow(
      expect.objectContaining({ name: 'DataCloneError' }),
    );
    expect(data.byteLength).toBe(24);
  });

  it.each([
    [{ rect: { x: 1, y: 0, width: 2, height: 2 } }, 'TypeError'],
    [{ rect: { x: 0, y: 0, width: 2, height: 6 } }, 'TypeError'],
    [{ layout: [] }, 'TypeError'],
    [{ format: 'NV12' }, 'NotSupportedError'],
    [{ format: 'RGBA', colorSpace: 'display-p3' }, 'NotSupportedError'],
  ])('refuses to copy with %j', async (options, name) => {
    await expect(frame('I420').copyTo(new Uint8Array(1000), options as object)).rejects.toMatchObject({ name });
  });

  it('refuses to copy into too little', async () => {
    await expect(frame('I420').copyTo(new Uint8Array(23))).rejects.toBeInstanceOf(TypeError);
  });
});
