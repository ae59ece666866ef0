import { MediaStreamTrack, nonstandard } from 'node-libwebrtc';
import { nextEvent } from '../../support/events';
import { patches } from '../../support/pictures';

const { RTCAudioSource, RTCVideoSink, RTCVideoSource } = nonstandard;
type VideoSinkEvent = nonstandard.RTCVideoSinkEvent;

describe('MediaStreamTrack', () => {
  it('is made by sources, not by programs', () => {
    expect(() => new (MediaStreamTrack as never as new () => unknown)()).toThrow(TypeError);
    expect(new RTCVideoSource().createTrack()).toBeInstanceOf(MediaStreamTrack);
  });

  it.each([
    ['audio', () => new RTCAudioSource().createTrack()],
    ['video', () => new RTCVideoSource().createTrack()],
  ])('starts live, enabled and unmuted (%s)', (kind, create) => {
    const track = create();
    expect(track).toMatchObject({ kind, enabled: true, muted: false, readyState: 'live', contentHint: '', label: '' });
    expect(track.id).toMatch(/^[0-9a-f-]{36}$/);
    track.stop();
  });

  it('ends by stop(), once and without an event', () => {
    const track = new RTCVideoSource().createTrack();
    const ended = jest.fn();
    track.onended = ended;
    track.stop();
    expect(track.readyState).toBe('ended');
    track.stop();
    expect(ended).not.toHaveBeenCalled();
  });

  it('fires ended when its source ends', async () => {
    const source = new RTCVideoSource();
    const [track, stopped] = [source.createTrack(), source.createTrack()];
    const clone = track.clone();
    const ended: unknown[] = [];
    for (const each of [track, stopped, clone]) each.onended = ({ target }) => ended.push(target);
    stopped.stop();
    const last = nextEvent(clone, 'ended');
    source.end();
    expect(ended).toEqual([]);
    await last;
    expect(ended).toHaveLength(2);
    expect(ended).toContain(track);
    expect(ended).toContain(clone);
    expect(track.readyState).toBe('ended');
  });

  it('keeps content hints that its kind knows', () => {
    const video = new RTCVideoSource().createTrack();
    video.contentHint = 'detail';
    video.contentHint = 'music';
    expect(video.contentHint).toBe('detail');
    video.contentHint = '';
    expect(video.contentHint).toBe('');
    const audio = new RTCAudioSource().createTrack();
    audio.contentHint = 'speech-recognition';
    audio.contentHint = 'motion';
    expect(audio.contentHint).toBe('speech-recognition');
  });

  it('is cloned with its state and an id of its own', () => {
    const track = new RTCVideoSource().createTrack();
    track.enabled = false;
    track.contentHint = 'text';
    const clone = track.clone();
    expect(clone.id).not.toBe(track.id);
    expect(clone).toMatchObject({ kind: 'video', enabled: false, contentHint: 'text', readyState: 'live' });
    track.stop();
    expect(clone.readyState).toBe('live');
    expect(track.clone().readyState).toBe('ended');
  });

  it('goes on delivering to a clone when it stopped', async () => {
    const source = new RTCVideoSource();
    const track = source.createTrack();
    const clone = track.clone();
    const sink = new RTCVideoSink(clone);
    track.stop();
    const frame = nextEvent<VideoSinkEvent>(sink, 'frame');
    source.onFrame(patches(64, 48));
    expect((await frame).frame).toMatchObject({ width: 64, height: 48 });
    sink.stop();
    clone.stop();
  });

  it('delivers nothing after stop()', async () => {
    const source = new RTCVideoSource();
    const [track, other] = [source.createTrack(), source.createTrack()];
    const [sink, otherSink] = [new RTCVideoSink(track), new RTCVideoSink(other)];
    const frames = jest.fn();
    sink.onframe = frames;
    track.stop();
    const frame = nextEvent(otherSink, 'frame');
    source.onFrame(patches(64, 48));
    await frame;
    expect(frames).not.toHaveBeenCalled();
    sink.stop();
    otherSink.stop();
    other.stop();
  });

  it('delivers black while it is not enabled', async () => {
    const source = new RTCVideoSource();
    const track = source.createTrack();
    const sink = new RTCVideoSink(track);
    track.enabled = false;
    const black = nextEvent<VideoSinkEvent>(sink, 'frame');
    source.onFrame(patches(32, 32));
    const { data } = (await black).frame;
    expect(data.subarray(0, 32 * 32).every((y) => y <= 16)).toBe(true);
    expect(data.subarray(32 * 32).every((chroma) => chroma === 128)).toBe(true);

    track.enabled = true;
    const picture = nextEvent<VideoSinkEvent>(sink, 'frame');
    source.onFrame(patches(32, 32));
    expect((await picture).frame.data[0]).toBe(81);
    sink.stop();
    track.stop();
  });

  it('delivers silence while it is not enabled', async () => {
    const source = new RTCAudioSource();
    const track = source.createTrack();
    const sink = new nonstandard.RTCAudioSink(track);
    track.enabled = false;
    const silence = nextEvent<nonstandard.RTCAudioSinkEvent>(sink, 'data');
    source.onData({ samples: new Int16Array(480).fill(1000), sampleRate: 48_000 });
    expect((await silence).samples.every((sample) => sample === 0)).toBe(true);
    sink.stop();
    track.stop();
  });

  it('tells what its source delivers, and accepts no other constraint', async () => {
    const source = new RTCVideoSource();
    const track = source.createTrack();
    const sink = new RTCVideoSink(track);
    const frame = nextEvent(sink, 'frame');
    source.onFrame(patches(64, 48));
    await frame;
    expect(track.getSettings()).toMatchObject({ width: 64, height: 48, aspectRatio: 1.3333333333 });
    await expect(track.applyConstraints({ width: { ideal: 640 } })).resolves.toBeUndefined();
    expect(track.getConstraints()).toEqual({ width: { ideal: 640 } });
    await expect(track.applyConstraints({ width: { exact: 640 } })).rejects.toMatchObject({
      name: 'OverconstrainedError',
      constraint: 'width',
    });
    expect(track.getConstraints()).toEqual({ width: { ideal: 640 } });
    sink.stop();
    track.stop();
    expect(track.getSettings()).toEqual({});
    await expect(track.applyConstraints({ width: { exact: 1 } })).resolves.toBeUndefined();
  });
});
