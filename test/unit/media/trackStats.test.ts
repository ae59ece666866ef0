import {
  configure,
  type MediaStreamTrack,
  MediaStreamTrackAudioStats,
  MediaStreamTrackVideoStats,
  mediaDevices,
  nonstandard,
} from 'node-libwebrtc';

const opened: MediaStreamTrack[] = [];

async function open(constraints: Parameters<typeof mediaDevices.getUserMedia>[0]): Promise<MediaStreamTrack> {
  const track = (await mediaDevices.getUserMedia(constraints)).getTracks()[0];
  if (!track) throw new Error('no track');
  opened.push(track);
  return track;
}

async function openMicrophone() {
  const track = await open({ audio: true });
  if (!(track.stats instanceof MediaStreamTrackAudioStats)) throw new Error('no audio stats');
  return { track, stats: track.stats };
}

async function openCamera(constraints: object) {
  const track = await open({ video: constraints });
  if (!(track.stats instanceof MediaStreamTrackVideoStats)) throw new Error('no video stats');
  return { track, stats: track.stats };
}

/** Waits in turns of the event loop, as long as a test may take. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

beforeAll(() => configure({ syntheticDevices: true }));
afterEach(() => {
  for (const track of opened.splice(0)) track.stop();
});
afterAll(() => configure({ syntheticDevices: false }));

describe('track.stats', () => {
  it('is there for devices alone, and always the same object', async () => {
    const { track, stats } = await openMicrophone();
    expect(track.stats).toBe(stats);
    expect(new nonstandard.RTCVideoSource().createTrack().stats).toBeNull();
    expect(new nonstandard.RTCAudioSource().createTrack().stats).toBeNull();
  });

  it('counts audio frames and their duration', async () => {
    const { stats } = await openMicrophone();
    await until(() => stats.totalFramesDuration >= 100);
    const { deliveredFrames, deliveredFramesDuration, totalFrames, totalFramesDuration } = stats;
    expect(deliveredFramesDuration).toBeCloseTo((deliveredFrames * 1000) / 48_000, 6);
    expect(totalFrames).toBeGreaterThanOrEqual(deliveredFrames);
    expect(totalFramesDuration).toBeGreaterThanOrEqual(deliveredFramesDuration);
  });

  it('measures the latency, anew after resetLatency()', async () => {
    const { stats } = await openMicrophone();
    await until(() => stats.totalFramesDuration >= 100);
    const { latency, averageLatency, minimumLatency, maximumLatency } = stats;
    expect(minimumLatency).toBeGreaterThan(0);
    expect(minimumLatency).toBeLessThanOrEqual(Math.min(latency, averageLatency));
    expect(maximumLatency).toBeGreaterThanOrEqual(Math.max(latency, averageLatency));
    stats.resetLatency();
    expect(stats.toJSON()).toMatchObject({ latency, averageLatency: latency, minimumLatency: latency, maximumLatency: latency });
  });

  it('does not change while the program runs on, and does after an await', async () => {
    const { stats } = await openMicrophone();
    await until(() => stats.totalFrames > 0);
    const before = stats.toJSON();
    const start = performance.now();
    while (performance.now() - start < 50);
    expect(stats.toJSON()).toEqual(before);
    await Promise.resolve();
    expect(stats.toJSON()).not.toEqual(before);
  });

  it('stands still while the track is not enabled', async () => {
    const { track, stats } = await openMicrophone();
    const { track: other, stats: otherStats } = await openMicrophone();
    await until(() => stats.totalFrames > 0);
    track.enabled = false;
    await new Promise(setImmediate);
    const { totalFrames } = stats;
    expect(other.enabled).toBe(true);
    const { totalFrames: otherFrames } = otherStats;
    await until(() => otherStats.totalFrames > otherFrames + 2400);
    expect(stats.totalFrames - totalFrames).toBeLessThanOrEqual(480);
    track.enabled = true;
    await until(() => stats.totalFrames > totalFrames + 960);
  });

  it('begins anew for a clone', async () => {
    const { track, stats } = await openMicrophone();
    await until(() => stats.totalFramesDuration > 100);
    const clone = track.clone();
    opened.push(clone);
    const cloneStats = clone.stats as MediaStreamTrackAudioStats;
    await until(() => cloneStats.totalFrames > 0);
    expect(cloneStats.totalFrames).toBeLessThan(stats.totalFrames);
  });

  it('counts video frames without a sink, and those that the frame rate discards', async () => {
    const { track, stats } = await openCamera({ width: 160, height: 120, frameRate: 20 });
    await until(() => stats.totalFrames >= 15);
    const { totalFrames, deliveredFrames, discardedFrames } = stats;
    expect(deliveredFrames + discardedFrames).toBe(totalFrames);
    expect(discardedFrames / totalFrames).toBeCloseTo(1 / 3, 1);
    expect(stats.toJSON()).toEqual({ totalFrames, deliveredFrames, discardedFrames });
    track.stop();
    const last = stats.toJSON();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stats.toJSON()).toEqual(last);
  });
});
