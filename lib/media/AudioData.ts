import { invalidState } from '../errors';
import type { AudioDataCopyToOptionsDict, AudioDataInitDict, AudioSampleFormat } from '../generated/dictionaries';
import type { AudioDataAlgorithms } from '../generated/interfaces/AudioData';
import type { NativeAudioChunk } from '../native';
import { octetsOf, withTransfer } from './octets';
import { convertPlane, isPlanar, octetsPerSample, type Sound } from './sampleFormat';

/** https://w3c.github.io/webcodecs/#audiodata-interface */
export class AudioDataImpl implements AudioDataAlgorithms {
  readonly timestamp: number;
  private readonly rate: number;
  /** Null when it is closed. Shared with clones, and never changed. */
  private sound: Sound | null;

  constructor(init: AudioDataInitDict | AudioDataImpl) {
    this.timestamp = init.timestamp;
    if (init instanceof AudioDataImpl) {
      this.rate = init.rate;
      this.sound = init.requireSound();
      return;
    }
    const { format, sampleRate, numberOfFrames: frames, numberOfChannels: channels } = init;
    if (!(sampleRate > 0) || frames === 0 || channels === 0) throw new TypeError('AudioData: the sample rate, frames or channels are none');
    const size = frames * channels * octetsPerSample(format);
    const octets = octetsOf(init.data);
    if (octets.byteLength < size) throw new TypeError(`AudioData: the data has ${octets.byteLength} octets; the samples take ${size}`);
    this.rate = sampleRate;
    this.sound = { format, channels, frames, octets: withTransfer(init.transfer, () => octets.slice(0, size)) };
  }

  /** What a track delivered. */
  static fromTrack({ samples, sampleRate, channelCount, numberOfFrames, timestamp }: NativeAudioChunk): AudioDataImpl {
    return new AudioDataImpl({
      format: 's16',
      sampleRate,
      numberOfFrames,
      numberOfChannels: channelCount,
      timestamp,
      data: samples,
      transfer: [],
    });
  }

  get format(): AudioSampleFormat | null {
    return this.sound?.format ?? null;
  }

  get sampleRate(): number {
    return this.sound ? this.rate : 0;
  }

  get numberOfFrames(): number {
    return this.sound?.frames ?? 0;
  }

  get numberOfChannels(): number {
    return this.sound?.channels ?? 0;
  }

  get duration(): number {
    return this.sound ? Math.floor((this.sound.frames * 1e6) / this.rate) : 0;
  }

  allocationSize(options: AudioDataCopyToOptionsDict): number {
    const sound = this.requireSound(); // 1
    const { format, frames } = parseCopyOptions(sound, options);
    return frames * octetsPerSample(format) * (isPlanar(format) ? 1 : sound.channels);
  }

  copyTo(destination: ArrayBuffer | SharedArrayBuffer | ArrayBufferView, options: AudioDataCopyToOptionsDict): void {
    const sound = this.requireSound(); // 1
    const { format, frames } = parseCopyOptions(sound, options);
    const plane = convertPlane(sound, format, options.planeIndex, options.frameOffset, frames);
    const octets = octetsOf(destination);
    if (octets.byteLength < plane.byteLength)
      throw new RangeError(`the destination has ${octets.byteLength} octets; the plane takes ${plane.byteLength}`); // 4
    octets.set(plane);
  }

  clone(): AudioDataImpl {
    return new AudioDataImpl(this);
  }

  close(): void {
    this.sound = null;
  }

  /** 16-bit samples, interleaved: for a track. */
  toSamples(): Int16Array {
    const sound = this.requireSound();
    const octets = convertPlane(sound, 's16', 0, 0, sound.frames);
    return new Int16Array(octets.buffer, 0, octets.byteLength / 2);
  }

  private requireSound(): Sound {
    if (this.sound === null) throw invalidState('the audio data is closed');
    return this.sound;
  }
}

/** https://w3c.github.io/webcodecs/#compute-copy-element-count */
function parseCopyOptions(sound: Sound, options: AudioDataCopyToOptionsDict): { format: AudioSampleFormat; frames: number } {
  const { format = sound.format, planeIndex, frameOffset, frameCount } = options;
  const planes = isPlanar(format) ? sound.channels : 1;
  if (planeIndex >= planes) throw new RangeError(`planeIndex is ${planeIndex}; ${format} has ${planes} here`); // 3, 4
  if (frameOffset >= sound.frames) throw new RangeError(`frameOffset is ${frameOffset}; there are ${sound.frames} frames`); // 6
  const frames = frameCount ?? sound.frames - frameOffset;
  if (frames > sound.frames - frameOffset) throw new RangeError(`frameCount is ${frames}; ${sound.frames - frameOffset} frames are left`); // 8
  return { format, frames };
}
