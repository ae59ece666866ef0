import type { AudioSampleFormat } from '../generated/dictionaries';

// Samples of AudioData: https://w3c.github.io/webcodecs/#audio-sample-formats

type Samples = Uint8Array | Int16Array | Int32Array | Float32Array;
type Encoding = 'u8' | 's16' | 's32' | 'f32';

interface Codec {
  readonly octets: number;
  view(octets: Uint8Array): Samples;
  /** To -1..1. */
  decode(sample: number): number;
  encode(value: number): number;
}

const CODECS: Readonly<Record<Encoding, Codec>> = {
  u8: {
    octets: 1,
    view: (octets) => octets,
    decode: (sample) => (sample - 128) / 128,
    encode: (value) => clamp(Math.round(value * 128) + 128, 0, 255),
  },
  s16: {
    octets: 2,
    view: (octets) => new Int16Array(octets.buffer, octets.byteOffset, octets.byteLength >> 1),
    decode: (sample) => sample / 0x8000,
    encode: (value) => clamp(Math.round(value * 0x8000), -0x8000, 0x7fff),
  },
  s32: {
    octets: 4,
    view: (octets) => new Int32Array(octets.buffer, octets.byteOffset, octets.byteLength >> 2),
    decode: (sample) => sample / 0x8000_0000,
    encode: (value) => clamp(Math.round(value * 0x8000_0000), -0x8000_0000, 0x7fff_ffff),
  },
  f32: {
    octets: 4,
    view: (octets) => new Float32Array(octets.buffer, octets.byteOffset, octets.byteLength >> 2),
    decode: (sample) => sample,
    encode: (value) => value,
  },
};

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

export function isPlanar(format: AudioSampleFormat): boolean {
  return format.endsWith('-planar');
}

function codecOf(format: AudioSampleFormat): Codec {
  return CODECS[format.replace('-planar', '') as Encoding];
}

export function octetsPerSample(format: AudioSampleFormat): number {
  return codecOf(format).octets;
}

/** Sound in one format. */
export interface Sound {
  readonly format: AudioSampleFormat;
  readonly channels: number;
  readonly frames: number;
  /** Aligned to the samples. */
  readonly octets: Uint8Array;
}

/** One plane of the frames from `first` on, in `format`: a channel, or all of them interleaved. */
export function convertPlane(sound: Sound, format: AudioSampleFormat, plane: number, first: number, frames: number): Uint8Array {
  const { channels } = sound;
  const [from, to] = [codecOf(sound.format), codecOf(format)];
  const source = from.view(sound.octets);
  const planar = isPlanar(format);
  const samples = frames * (planar ? 1 : channels);
  const octets = new Uint8Array(samples * to.octets);
  const target = to.view(octets);
  const [channelStep, frameStep] = isPlanar(sound.format) ? [sound.frames, 1] : [1, channels];
  for (let index = 0; index < samples; index++) {
    const [channel, frame] = planar ? [plane, index] : [index % channels, Math.floor(index / channels)];
    const sample = source[channel * channelStep + (first + frame) * frameStep] ?? 0;
    target[index] = from === to ? sample : to.encode(from.decode(sample));
  }
  return octets;
}
