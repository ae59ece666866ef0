import {
  AudioData,
  configure,
  type MediaStreamTrack,
  MediaStreamTrackGenerator,
  MediaStreamTrackProcessor,
  mediaDevices,
  nonstandard,
  VideoFrame,
  VideoTrackGenerator,
} from 'node-libwebrtc';
import { nextEvent } from '../../support/events';

const { RTCVideoSink } = nonstandard;

function picture(timestamp: number, init: object = {}): VideoFrame {
  const data = Uint8Array.from({ length: 64 * 48 * 4 }, (_, index) => index % 251);
  return new VideoFrame(data, { format: 'RGBA', codedWidth: 64, codedHeight: 48, timestamp, ...init });
}

function sound(init: object = {}): AudioData {
  const data = new Float32Array(480).fill(0.5);
  return new AudioData({ format: 'f32', sampleRate: 48_000, numberOfFrames: 480, numberOfChannels: 1, timestamp: 0, data, ...init });
}

function reading<T extends VideoFrame | AudioData>(track: MediaStreamTrack, maxBufferSize?: number): ReadableStreamDefaultReader<T> {
  const processor = new MediaStreamTrackProcessor({ track, ...(maxBufferSize !== undefined && { maxBufferSize }) });
  return processor.readable.getReader() as ReadableStreamDefaultReader<T>;
}

async function openDevice(kind: 'audio' | 'video'): Promise<MediaStreamTrack> {
  const track = (await mediaDevices.getUserMedia({ [kind]: true })).getTracks()[0];
  if (!track) throw new Error('no track');
  return track;
}

beforeAll(() => configure({ syntheticDevices: true }));
afterAll(() => configure({ syntheticDevices: false }));

describe('MediaStreamTrackProcessor', () => {
  it('reads frames of a camera, until the track ends', async () => {
    const track = await openDevice('video');
    const reader = reading<VideoFrame>(track);
    const { value: first } = await reader.read();
    const { value: second } = await reader.read();
    expect(first).toBeInstanceOf(VideoFrame);
    expect(first).toMatchObject({ format: 'I420', codedWidth: 640, codedHeight: 480, displayWidth: 640, displayHeight: 480, rotation: 0 });
    expect(second?.timestamp).toBeGreaterThan(first?.timestamp ?? Number.POSITIVE_INFINITY);
    first?.close();
    second?.close();
    track.stop();
    await reader.closed;
    expect((await reader.read()).done).toBe(true);
  });

  it('reads sound of a microphone', async () => {
    const track = await openDevice('audio');
    const reader = reading<AudioData>(track);
    const { value } = await reader.read();
    expect(value).toBeInstanceOf(AudioData);
    expect(value).toMatchObject({ sampleRate: 48_000, numberOfFrames: 480, numberOfChannels: 1, duration: 10_000 });
    track.stop();
    await reader.closed;
  });

  it('drops the oldest frame when the program does not read, and counts it', async () => {
    const generator = new VideoTrackGenerator();
    const processor = new MediaStreamTrackProcessor({ track: generator.track, maxBufferSize: 2 });
    const watcher = new RTCVideoSink(generator.track);
    const writer = generator.writable.getWriter();
    for (let timestamp = 1; timestamp <= 5; timestamp++) {
      const arrived = nextEvent(watcher, 'frame');
      await writer.write(picture(timestamp));
      await arrived;
    }
    const reader = processor.readable.getReader();
    const read = [await reader.read(), await reader.read()].map(({ value }) => (value as VideoFrame).timestamp);
    expect(read).toEqual([4, 5]);
    expect(processor.totalFrames).toBe(5);
    expect(processor.discardedFrames).toBe(3);
    watcher.stop();
    generator.track.stop();
  });

  it('lets the camera go on when the program keeps its frames', async () => {
    const track = await openDevice('video');
    await track.applyConstraints({ width: 160, height: 120, frameRate: 60 });
    const reader = reading<VideoFrame>(track);
    const kept: VideoFrame[] = [];
    while (kept.length < 40) kept.push((await reader.read()).value as VideoFrame);
    expect(new Set(kept.map(({ timestamp }) => timestamp)).size).toBe(40);
    track.stop();
    const data = new Uint8Array(kept[0]?.allocationSize() ?? 0);
    await kept[0]?.copyTo(data);
    expect(data.some((octet) => octet !== data[0])).toBe(true);
    for (const frame of kept) frame.close();
  });

  it('closes at once for an ended track, and when it is cancelled', async () => {
    const track = await openDevice('video');
    const reader = reading(track);
    await reader.cancel();
    expect((await reader.read()).done).toBe(true);
    track.stop();
    expect((await reading(track).read()).done).toBe(true);
  });

  it.each([[{}], [{ track: {} }], [{ track: null }]])('needs a track: %j', (init) => {
    expect(() => new MediaStreamTrackProcessor(init as never)).toThrow(TypeError);
  });
});

describe('VideoTrackGenerator', () => {
  it('gives what is written, as it was, and closes it', async () => {
    const generator = new VideoTrackGenerator();
    expect(generator.track).toMatchObject({ kind: 'video', readyState: 'live', muted: false });
    const reader = reading<VideoFrame>(generator.track);
    const writer = generator.writable.getWriter();
    const written = picture(-7, { duration: 40, rotation: 90, visibleRect: { x: 8, y: 4, width: 32, height: 24 } });
    const expected = new Uint8Array(written.allocationSize());
    await written.copyTo(expected);
    const next = reader.read();
    await writer.write(written);
    expect(written.codedWidth).toBe(0);
    const { value: frame } = await next;
    expect(frame).toMatchObject({ format: 'RGBA', timestamp: -7, duration: 40, rotation: 90, codedWidth: 32, codedHeight: 24 });
    expect(frame).toMatchObject({ displayWidth: 24, displayHeight: 32 });
    expect(frame?.colorSpace.matrix).toBe('rgb');
    const pixels = new Uint8Array(frame?.allocationSize() ?? 0);
    await frame?.copyTo(pixels);
    expect(Buffer.compare(pixels, expected)).toBe(0);
    generator.track.stop();
  });

  it('feeds sinks that need I420', async () => {
    const generator = new VideoTrackGenerator();
    const sink = new RTCVideoSink(generator.track);
    const arrived = nextEvent<nonstandard.RTCVideoSinkEvent>(sink, 'frame');
    const white = new Uint8Array(64 * 48 * 4).fill(255);
    await generator.writable.getWriter().write(new VideoFrame(white, { format: 'BGRA', codedWidth: 64, codedHeight: 48, timestamp: 0 }));
    const { frame } = await arrived;
    expect(frame).toMatchObject({ width: 64, height: 48 });
    expect(frame.data[0]).toBe(235);
    expect(frame.data.at(-1)).toBe(128);
    sink.stop();
    generator.track.stop();
  });

  it('has a track that can be scaled', async () => {
    const generator = new VideoTrackGenerator();
    const clone = generator.track.clone();
    const [reader, scaled] = [reading<VideoFrame>(generator.track), reading<VideoFrame>(clone)];
    await clone.applyConstraints({ width: { exact: 32 }, height: { exact: 16 } });
    const frames = Promise.all([reader.read(), scaled.read()]);
    await generator.writable.getWriter().write(picture(3));
    const [{ value: whole }, { value: small }] = await frames;
    expect(whole).toMatchObject({ codedWidth: 64, codedHeight: 48, format: 'RGBA' });
    expect(small).toMatchObject({ codedWidth: 32, codedHeight: 16, format: 'I420', timestamp: 3 });
    expect(clone.getSettings()).toMatchObject({ width: 32, height: 16, resizeMode: 'crop-and-scale' });
    expect(generator.track.getSettings()).toMatchObject({ width: 64, height: 48 });
    generator.track.stop();
    clone.stop();
  });

  it('leaves out what is written while it is muted', async () => {
    const generator = new VideoTrackGenerator();
    const reader = reading<VideoFrame>(generator.track, 5);
    const writer = generator.writable.getWriter();
    generator.muted = true;
    await nextEvent(generator.track, 'mute');
    expect(generator.track.muted).toBe(true);
    const dropped = picture(1);
    await writer.write(dropped);
    expect(dropped.codedWidth).toBe(0);
    generator.muted = false;
    await writer.write(picture(2));
    expect((await reader.read()).value?.timestamp).toBe(2);
    generator.track.stop();
  });

  it('closes its stream when the last track ended, and refuses more', async () => {
    const generator = new VideoTrackGenerator();
    const writer = generator.writable.getWriter();
    const clone = generator.track.clone();
    generator.track.stop();
    await writer.write(picture(1));
    clone.stop();
    await writer.closed;
    const late = picture(2);
    await expect(writer.write(late)).rejects.toBeInstanceOf(TypeError);
    expect(late.codedWidth).toBe(64);
    late.close();
  });

  it('ends its tracks when the stream is closed', async () => {
    const generator = new VideoTrackGenerator();
    const ended = nextEvent(generator.track, 'ended');
    await generator.writable.close();
    await ended;
    expect(generator.track.readyState).toBe('ended');
  });

  it('is the end of a pipe from another track', async () => {
    const camera = await openDevice('video');
    const generator = new VideoTrackGenerator();
    const { readable } = new MediaStreamTrackProcessor({ track: camera });
    const pipe = readable.pipeTo(generator.writable);
    const reader = reading<VideoFrame>(generator.track);
    const { value } = await reader.read();
    expect(value).toMatchObject({ codedWidth: 640, codedHeight: 480 });
    value?.close();
    const ended = nextEvent(generator.track, 'ended');
    camera.stop();
    await pipe;
    await ended;
  });

  it.each([['text'], [{}], [null], [sound()]])('takes VideoFrames alone, not %p', async (chunk) => {
    const generator = new VideoTrackGenerator();
    await expect(generator.writable.getWriter().write(chunk)).rejects.toBeInstanceOf(TypeError);
    generator.track.stop();
  });
});

describe('MediaStreamTrackGenerator', () => {
  it('makes a track of sound', async () => {
    const track = new MediaStreamTrackGenerator({ kind: 'audio' });
    expect(track).toMatchObject({ kind: 'audio', readyState: 'live' });
    const reader = reading<AudioData>(track);
    const written = sound();
    await track.writable.getWriter().write(written);
    expect(written.numberOfFrames).toBe(0);
    const { value } = await reader.read();
    const samples = new Float32Array(480);
    value?.copyTo(samples, { planeIndex: 0, format: 'f32' });
    expect(samples.every((sample) => Math.abs(sample - 0.5) < 0.001)).toBe(true);
    track.stop();
    await reader.closed;
  });

  it('makes a track of pictures', async () => {
    const track = new MediaStreamTrackGenerator('video');
    const reader = reading<VideoFrame>(track);
    await track.writable.getWriter().write(picture(9));
    expect((await reader.read()).value?.timestamp).toBe(9);
    track.stop();
  });

  it('refuses other kinds, and data of another kind', async () => {
    for (const init of [undefined, 'text', {}, { kind: 'text' }])
      expect(() => new MediaStreamTrackGenerator(init as never)).toThrow(TypeError);
    const [audio, video] = [new MediaStreamTrackGenerator('audio'), new MediaStreamTrackGenerator('video')];
    await expect(audio.writable.getWriter().write(picture(1))).rejects.toBeInstanceOf(TypeError);
    await expect(video.writable.getWriter().write(sound())).rejects.toBeInstanceOf(TypeError);
    audio.stop();
    video.stop();
    const slow = new MediaStreamTrackGenerator('audio');
    await expect(slow.writable.getWriter().write(sound({ sampleRate: 4000 }))).rejects.toMatchObject({ name: 'NotSupportedError' });
    slow.stop();
  });
});
