import { nonstandard } from 'node-libwebrtc';
import { eventWhere, nextEvent } from '../../support/events';
import { i420Length, PATCHES, patches, quarterColours } from '../../support/pictures';
import { sendTracks } from '../../support/sendTracks';

const { RTCAudioSource, RTCVideoSink, RTCVideoSource } = nonstandard;
type FrameEvent = nonstandard.RTCVideoSinkEvent;

const black = (width: number, height: number) => ({ width, height, data: new Uint8Array(i420Length(width, height)) });

/** Pushes a picture every 33 ms until `stop()`. */
function play(source: nonstandard.RTCVideoSource, picture: nonstandard.RTCVideoFrame): { stop(): void } {
  const timer = setInterval(() => source.onFrame(picture), 33);
  return { stop: () => clearInterval(timer) };
}

describe('RTCVideoSource', () => {
  it('keeps what it was made with', () => {
    expect(new RTCVideoSource()).toMatchObject({ isScreencast: false, needsDenoising: null });
    expect(new RTCVideoSource({ isScreencast: true, needsDenoising: false })).toMatchObject({ isScreencast: true, needsDenoising: false });
    expect(() => new RTCVideoSource('screen' as never)).toThrow(TypeError);
  });

  it.each([
    [640, 480],
    [161, 121],
    [1, 1],
  ])('hands a frame of %ix%i to a sink as it is', async (width, height) => {
    const source = new RTCVideoSource();
    const track = source.createTrack();
    const sink = new RTCVideoSink(track);
    const picture = patches(width, height);
    const event = nextEvent<FrameEvent>(sink, 'frame');
    source.onFrame(picture);
    picture.data = picture.data.slice();
    const { frame, type } = await event;
    expect(type).toBe('frame');
    expect(frame).toMatchObject({ width, height, rotation: 0 });
    expect(Buffer.compare(frame.data, picture.data)).toBe(0);
    sink.stop();
    track.stop();
  });

  it('copies the data before onFrame returns', async () => {
    const source = new RTCVideoSource();
    const track = source.createTrack();
    const sink = new RTCVideoSink(track);
    const picture = patches(320, 240);
    const expected = picture.data.slice();
    const event = nextEvent<FrameEvent>(sink, 'frame');
    source.onFrame(picture);
    picture.data.fill(0);
    expect(Buffer.compare((await event).frame.data, expected)).toBe(0);
    sink.stop();
    track.stop();
  });

  it('keeps rotation, and the distance between timestamps', async () => {
    const source = new RTCVideoSource();
    const track = source.createTrack();
    const sink = new RTCVideoSink(track);
    const frames: nonstandard.RTCReceivedVideoFrame[] = [];
    const third = eventWhere<FrameEvent>(sink, 'frame', ({ frame }) => frames.push(frame) === 3);
    for (const [rotation, timestamp] of [
      [90, 1_000_000],
      [180, 1_040_000],
      [270, 1_100_000],
    ] as const) {
      source.onFrame({ ...black(16, 16), rotation, timestamp });
    }
    await third;
    expect(frames.map(({ rotation }) => rotation)).toEqual([90, 180, 270]);
    const [a = 0, b = 0, c = 0] = frames.map(({ timestamp }) => timestamp);
    expect([b - a, c - b]).toEqual([40_000, 60_000]);
    sink.stop();
    track.stop();
  });

  it('stamps frames with the time when they have no timestamp', async () => {
    const source = new RTCVideoSource();
    const track = source.createTrack();
    const sink = new RTCVideoSink(track);
    const timestamps: number[] = [];
    const enough = eventWhere<FrameEvent>(sink, 'frame', ({ frame }) => timestamps.push(frame.timestamp) === 10);
    const playing = play(source, black(16, 16));
    await enough;
    playing.stop();
    const gaps = timestamps.slice(1).map((timestamp, index) => timestamp - (timestamps[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(0);
    expect(gaps.reduce((sum, gap) => sum + gap) / 1e6).toBeGreaterThan(0.2);
    sink.stop();
    track.stop();
  });

  it('feeds all its live tracks', async () => {
    const source = new RTCVideoSource();
    const tracks = [source.createTrack(), source.createTrack()];
    const sinks = tracks.map((track) => new RTCVideoSink(track));
    const frames = sinks.map((sink) => nextEvent<FrameEvent>(sink, 'frame'));
    source.onFrame(patches(64, 64));
    for (const { frame } of await Promise.all(frames)) expect(frame.width).toBe(64);
    for (const sink of sinks) sink.stop();
    for (const track of tracks) track.stop();
    expect(() => source.onFrame(patches(64, 64))).not.toThrow();
  });

  it('sends colours to the peer', async () => {
    const source = new RTCVideoSource();
    const track = source.createTrack();
    const {
      received: [remote],
      close,
    } = await sendTracks(track);
    if (!remote) throw new Error('nothing was received');
    const sink = new RTCVideoSink(remote);
    const playing = play(source, patches(320, 240));
    const timestamps: number[] = [];
    const close10 = (a: number, b: number) => Math.abs(a - b) <= 10;
    await eventWhere<FrameEvent>(sink, 'frame', ({ frame }) => {
      timestamps.push(frame.timestamp);
      if (frame.width !== 320 || frame.height !== 240 || timestamps.length < 10) return false;
      return quarterColours(frame).every((colour, quarter) =>
        colour.every((value, plane) => close10(value, PATCHES[quarter]?.[plane] ?? -1)),
      );
    });
    playing.stop();
    expect(timestamps).toEqual(timestamps.toSorted((a, b) => a - b));
    expect(new Set(timestamps).size).toBe(timestamps.length);
    sink.stop();
    track.stop();
    close();
  });

  it('sends black while the track is not enabled', async () => {
    const source = new RTCVideoSource();
    const track = source.createTrack();
    const {
      received: [remote],
      close,
    } = await sendTracks(track);
    if (!remote) throw new Error('nothing was received');
    const sink = new RTCVideoSink(remote);
    const playing = play(source, patches(320, 240));
    await nextEvent(sink, 'frame');
    track.enabled = false;
    await eventWhere<FrameEvent>(sink, 'frame', ({ frame }) => quarterColours(frame).every(([y]) => y < 25));
    playing.stop();
    sink.stop();
    track.stop();
    close();
  });

  it.each([
    [{ ...black(4, 4), data: new Uint8Array(25) }, RangeError, /25 octets; 4x4 in I420 has 24/],
    [{ ...black(5, 5), data: new Uint8Array(37) }, RangeError, /5x5 in I420 has 43/],
    [{ ...black(4, 4), width: 0 }, RangeError, /width is 0; it must be 1 to 16384/],
    [{ ...black(4, 4), height: 20_000 }, RangeError, /height is 20000/],
    [{ ...black(4, 4), rotation: 45 }, RangeError, /rotation is 45/],
    [{ ...black(4, 4), timestamp: 'now' }, TypeError, /timestamp is not a number of microseconds/],
    [{ width: 4, height: 4 }, TypeError, /data is neither an ArrayBuffer nor a view/],
    [{ ...black(4, 4), width: '4' }, TypeError, /width is not a whole number/],
    [undefined, TypeError, /not an object/],
  ])('refuses %#', (frame, type, message) => {
    const source = new RTCVideoSource();
    expect(() => source.onFrame(frame as never)).toThrow(type);
    expect(() => source.onFrame(frame as never)).toThrow(message);
  });
});

describe('RTCVideoSink', () => {
  it('takes a video track', () => {
    expect(() => new RTCVideoSink(new RTCAudioSource().createTrack())).toThrow(
      new TypeError('RTCVideoSink: the track is of kind audio; it must be of kind video'),
    );
    expect(() => new RTCVideoSink({} as never)).toThrow(TypeError);
  });

  it('is an EventTarget with an onframe handler', async () => {
    const source = new RTCVideoSource();
    const track = source.createTrack();
    const sink = new RTCVideoSink(track);
    expect(sink).toBeInstanceOf(EventTarget);
    expect(sink.onframe).toBeNull();
    const event = await new Promise<FrameEvent>((resolve) => {
      sink.onframe = resolve;
      source.onFrame(black(2, 2));
    });
    expect(event.target).toBe(sink);
    sink.onframe = null;
    sink.stop();
    track.stop();
  });

  it('delivers nothing after stop()', async () => {
    const source = new RTCVideoSource();
    const track = source.createTrack();
    const [sink, other] = [new RTCVideoSink(track), new RTCVideoSink(track)];
    const frames = jest.fn();
    sink.onframe = frames;
    expect(sink.stopped).toBe(false);
    const frame = nextEvent(other, 'frame');
    source.onFrame(black(2, 2));
    sink.stop();
    sink.stop();
    expect(sink.stopped).toBe(true);
    await frame;
    expect(frames).not.toHaveBeenCalled();
    other.stop();
    track.stop();
  });

  it('drops frames for a program that is slower, and counts them', async () => {
    const source = new RTCVideoSource();
    const track = source.createTrack();
    const sink = new RTCVideoSink(track);
    const widths: number[] = [];
    const last = eventWhere<FrameEvent>(sink, 'frame', ({ frame }) => widths.push(frame.width) > 0 && frame.width === 100);
    for (let width = 1; width <= 100; width++) source.onFrame(black(width, 2));
    await last;
    expect(sink.dropped).toBe(100 - widths.length);
    expect(sink.dropped).toBeGreaterThan(0);
    sink.stop();
    track.stop();
  });
});
