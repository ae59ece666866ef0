import { configure, type MediaStreamTrack, type MediaTrackConstraints, mediaDevices, nonstandard } from 'node-libwebrtc';
import { eventWhere } from '../../support/events';

const { RTCVideoSink } = nonstandard;
type FrameEvent = nonstandard.RTCVideoSinkEvent;

const opened: MediaStreamTrack[] = [];

async function openCamera(constraints: MediaTrackConstraints): Promise<MediaStreamTrack> {
  const track = (await mediaDevices.getUserMedia({ video: constraints })).getVideoTracks()[0];
  if (!track) throw new Error('no video track');
  opened.push(track);
  return track;
}

async function frameOfSize(track: MediaStreamTrack, width: number, height: number) {
  const sink = new RTCVideoSink(track);
  const { frame } = await eventWhere<FrameEvent>(sink, 'frame', ({ frame }) => frame.width === width && frame.height === height);
  sink.stop();
  return frame;
}

/** The luma of the test picture's bars from left to right, each a little darker than the one before. A white line sweeps over them. */
function bars({ width, height, data }: { width: number; height: number; data: Uint8Array }): number[] {
  const row = data.subarray(Math.floor(height * 0.6) * width, Math.floor(height * 0.6) * width + width);
  const runs: { luma: number; length: number }[] = [];
  for (const luma of row) {
    const last = runs.at(-1);
    if (last && Math.abs(last.luma - luma) <= 4) last.length++;
    else runs.push({ luma, length: 1 });
  }
  return [...new Set(runs.filter(({ luma, length }) => length > width / 32 && luma < 200).map(({ luma }) => luma))];
}

/** Frames per second, from the timestamps of `count` frames. */
async function frameRate(track: MediaStreamTrack, count: number): Promise<number> {
  const timestamps: number[] = [];
  const sink = new RTCVideoSink(track);
  await eventWhere<FrameEvent>(sink, 'frame', ({ frame }) => timestamps.push(frame.timestamp) > count);
  sink.stop();
  const [first = 0, last = 0] = [timestamps[0], timestamps.at(-1)];
  return (count * 1e6) / (last - first);
}

beforeAll(() => configure({ syntheticDevices: true }));
afterEach(() => {
  for (const track of opened.splice(0)) track.stop();
});
afterAll(() => configure({ syntheticDevices: false }));

describe('crop-and-scale', () => {
  it('scales the whole picture when the shape is the same', async () => {
    const whole = bars(await frameOfSize(await openCamera({ width: 640, height: 360 }), 640, 360));
    const scaled = bars(await frameOfSize(await openCamera({ width: 576, height: 324 }), 576, 324));
    expect(whole.length).toBeGreaterThan(4);
    expect(scaled).toEqual(whole);
  });

  it('cuts from both sides what another shape does not have', async () => {
    const whole = bars(await frameOfSize(await openCamera({ width: 640, height: 360 }), 640, 360));
    const square = bars(await frameOfSize(await openCamera({ width: 360, height: 360 }), 360, 360));
    expect(square.length).toBeLessThan(whole.length);
    const start = whole.indexOf(square[0] ?? -1);
    expect(start).toBeGreaterThan(0);
    expect(whole.slice(start, start + square.length)).toEqual(square);
    expect(start + square.length).toBeLessThan(whole.length);
  });

  it('gives no more than was asked for', async () => {
    const track = await openCamera({ width: { exact: 100 }, height: { exact: 900 } });
    expect(track.getSettings()).toMatchObject({ width: 100, height: 900, resizeMode: 'crop-and-scale' });
    await frameOfSize(track, 100, 900);
  });

  it.each([
    [20, 'crop-and-scale'],
    [45, 'crop-and-scale'],
    [60, 'none'],
  ])('thins out to %i frames a second (%s)', async (wanted, resizeMode) => {
    const track = await openCamera({ width: 160, height: 120, frameRate: { exact: wanted } });
    expect(track.getSettings()).toMatchObject({ frameRate: wanted, resizeMode });
    expect(await frameRate(track, wanted)).toBeCloseTo(wanted, -1);
    expect(Math.abs((await frameRate(track, wanted)) - wanted)).toBeLessThan(wanted / 10);
  });

  it('serves a clone with other settings, and leaves the track as it was', async () => {
    const track = await openCamera({ width: 640, height: 480 });
    const clone = track.clone();
    opened.push(clone);
    expect(clone.getSettings()).toEqual(track.getSettings());
    await clone.applyConstraints({ width: 200, height: 300, frameRate: 10 });
    expect(clone.getSettings()).toMatchObject({ width: 200, height: 300, frameRate: 10, resizeMode: 'crop-and-scale' });
    await frameOfSize(clone, 200, 300);
    await frameOfSize(track, 640, 480);
    expect(track.getSettings()).toMatchObject({ width: 640, height: 480, frameRate: 30, resizeMode: 'none' });
    const copy = clone.clone();
    opened.push(copy);
    expect(copy.getSettings()).toEqual(clone.getSettings());
    await frameOfSize(copy, 200, 300);
  });
});
