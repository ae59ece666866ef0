import { AudioData, type AudioSampleFormat } from 'node-libwebrtc';

function sound(init: object = {}): AudioData {
  return new AudioData({
    format: 's16',
    sampleRate: 48_000,
    numberOfFrames: 3,
    numberOfChannels: 2,
    timestamp: 5,
    data: Int16Array.of(0x4000, -0x4000, 0x2000, -0x2000, 0, 0x7fff),
    ...init,
  });
}

describe('AudioData', () => {
  it('tells what it is', () => {
    expect(sound()).toMatchObject({
      format: 's16',
      sampleRate: 48_000,
      numberOfFrames: 3,
      numberOfChannels: 2,
      timestamp: 5,
      duration: 62,
    });
  });

  it.each([
    ['f32-planar', 1, Float32Array, [-0.5, -0.25, 0x7fff / 0x8000]],
    ['f32', 0, Float32Array, [0.5, -0.5, 0.25, -0.25, 0, 0x7fff / 0x8000]],
    ['s16-planar', 0, Int16Array, [0x4000, 0x2000, 0]],
    ['s32', 0, Int32Array, [0x4000_0000, -0x4000_0000, 0x2000_0000, -0x2000_0000, 0, 0x7fff_0000]],
    ['u8', 0, Uint8Array, [192, 64, 160, 96, 128, 255]],
  ] as const)('is copied as %s', (format, planeIndex, Samples, expected) => {
    const options = { format: format as AudioSampleFormat, planeIndex };
    const from = sound();
    expect(from.allocationSize(options)).toBe(expected.length * Samples.BYTES_PER_ELEMENT);
    const samples = new Samples(expected.length);
    from.copyTo(samples, options);
    expect([...samples]).toEqual(expected);
  });

  it('is copied in part', () => {
    const samples = new Int16Array(2);
    sound().copyTo(samples, { planeIndex: 0, frameOffset: 1, frameCount: 1 });
    expect([...samples]).toEqual([0x2000, -0x2000]);
  });

  it('has clones, and nothing when it is closed', () => {
    const from = sound();
    const clone = from.clone();
    from.close();
    expect(from).toMatchObject({ format: null, sampleRate: 0, numberOfFrames: 0, numberOfChannels: 0, duration: 0, timestamp: 5 });
    expect(() => from.clone()).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    expect(() => from.copyTo(new Int16Array(6), { planeIndex: 0 })).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    expect(clone.allocationSize({ planeIndex: 0 })).toBe(12);
  });

  it.each([
    [{ numberOfFrames: 4 }],
    [{ numberOfFrames: 0 }],
    [{ numberOfChannels: 0 }],
    [{ sampleRate: 0 }],
    [{ format: 's24' }],
    [{ data: [] }],
  ])('refuses %j', (init) => {
    expect(() => sound(init)).toThrow(TypeError);
  });

  it.each([
    [{ planeIndex: 1 }],
    [{ planeIndex: 0, frameOffset: 3 }],
    [{ planeIndex: 0, frameCount: 4 }],
    [{ planeIndex: 2, format: 'f32-planar' }],
  ])('refuses to copy %j', (options) => {
    expect(() => sound().copyTo(new Uint8Array(100), options as { planeIndex: number })).toThrow(RangeError);
  });

  it('refuses to copy into too little', () => {
    expect(() => sound().copyTo(new Uint8Array(11), { planeIndex: 0 })).toThrow(RangeError);
  });
});
