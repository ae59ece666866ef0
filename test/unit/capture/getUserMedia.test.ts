import { configure, DeviceChangeEvent, type MediaStreamTrack, mediaDevices, nonstandard, OverconstrainedError } from 'node-libwebrtc';
import { eventWhere, nextEvent } from '../../support/events';
import { loudness, toneShare } from '../../support/tones';

const { RTCAudioSink, RTCVideoSink } = nonstandard;
type FrameEvent = nonstandard.RTCVideoSinkEvent;
type DataEvent = nonstandard.RTCAudioSinkEvent;

const opened: MediaStreamTrack[] = [];

async function open(constraints: Parameters<typeof mediaDevices.getUserMedia>[0]) {
  const stream = await mediaDevices.getUserMedia(constraints);
  opened.push(...stream.getTracks());
  return stream;
}

async function openCamera(constraints: object = {}): Promise<MediaStreamTrack> {
  const [track] = (await open({ video: constraints })).getVideoTracks();
  if (!track) throw new Error('no video track');
  return track;
}

/** The size of the frames that come now. */
async function frameSize(track: MediaStreamTrack, wanted: (width: number, height: number) => boolean = () => true) {
  const sink = new RTCVideoSink(track);
  const { frame } = await eventWhere<FrameEvent>(sink, 'frame', ({ frame }) => wanted(frame.width, frame.height));
  sink.stop();
  return { width: frame.width, height: frame.height };
}

beforeEach(() => configure({ syntheticDevices: true }));

afterEach(() => {
  for (const track of opened.splice(0)) track.stop();
  configure({ syntheticDevices: false });
});

describe('getUserMedia', () => {
  it.each([[undefined], [{}], [{ audio: false, video: false }]])('asks what is wanted: %p', async (constraints) => {
    await expect(mediaDevices.getUserMedia(constraints)).rejects.toBeInstanceOf(TypeError);
  });

  it('opens camera and microphone', async () => {
    const stream = await open({ audio: true, video: true });
    const [audio, video] = stream.getTracks();
    expect(stream.active).toBe(true);
    expect(audio).toMatchObject({ kind: 'audio', label: 'Synthetic microphone', muted: false, readyState: 'live' });
    expect(video).toMatchObject({ kind: 'video', label: 'Synthetic camera', muted: false, readyState: 'live' });
  });

  it.each([
    [{}, { width: 640, height: 480, frameRate: 30 }],
    [{}, { resizeMode: 'none' }],
    [{ width: 1280 }, { width: 1280, height: 720, frameRate: 30, resizeMode: 'none' }],
    [{ height: 360 }, { width: 640, height: 360, frameRate: 30, resizeMode: 'none' }],
    [{ height: 300 }, { height: 300, frameRate: 30, resizeMode: 'crop-and-scale' }],
    [
      { width: 640, height: 480, frameRate: 60 },
      { frameRate: 60, resizeMode: 'none' },
    ],
    [{ frameRate: 20 }, { width: 640, height: 480, frameRate: 20, resizeMode: 'crop-and-scale' }],
    [
      { width: 700, frameRate: 50, resizeMode: { exact: 'none' } },
      { width: 640, height: 360, frameRate: 60, resizeMode: 'none' },
    ],
    [{ resizeMode: 'crop-and-scale' }, { width: 640, height: 480, resizeMode: 'crop-and-scale' }],
    [{ resizeMode: 'no such' }, { width: 640, height: 480, resizeMode: 'none' }],
    [{ advanced: [{ resizeMode: 'none' }, { width: 641 }, { width: { min: 1000 } }] }, { width: 1280, height: 720, resizeMode: 'none' }],
    [
      { width: 320, height: 240, frameRate: 15 },
      { width: 320, height: 240, frameRate: 15 },
    ],
    [
      { width: 4000, height: 4000 },
      { width: 1920, height: 1080, frameRate: 30 },
    ],
    [
      { width: 1, height: 1, frameRate: 0.1 },
      { width: 1, height: 1, frameRate: 1 },
    ],
    [
      { width: { min: 1000, ideal: 500 }, height: { exact: 500 } },
      { width: 1000, height: 500, frameRate: 30 },
    ],
    [
      { width: { max: 200 }, frameRate: { min: 50, max: 90 } },
      { width: 200, frameRate: 50 },
    ],
    [
      { width: 640, aspectRatio: { exact: 1 } },
      { width: 640, height: 640, aspectRatio: 1 },
    ],
    [{ aspectRatio: { exact: 16 / 9 }, width: { max: 700 } }, { aspectRatio: 1.7777777778 }],
    [{ advanced: [{ width: 1920, height: 1080 }, { aspectRatio: 1 }] }, { width: 1920, height: 1080 }],
    [{ advanced: [{ width: 9999 }, { width: 800, height: 600 }] }, { width: 800, height: 600 }],
    [{ deviceId: ['other', 'synthetic-camera'] }, { deviceId: 'synthetic-camera', groupId: 'synthetic' }],
    [
      { facingMode: 'user', sampleRate: { exact: 1 } },
      { width: 640, height: 480 },
    ],
  ])('selects settings for %j', async (constraints, expected) => {
    const track = await openCamera(constraints);
    expect(track.getSettings()).toMatchObject(expected);
    expect(track.getConstraints()).toEqual(constraints);
  });

  it('delivers the picture that was asked for', async () => {
    expect(await frameSize(await openCamera({ width: 1920, height: 1080 }))).toEqual({ width: 1920, height: 1080 });
    expect(await frameSize(await openCamera({ width: 64, height: 36 }))).toEqual({ width: 64, height: 36 });
  });

  it.each([10, 60])('delivers %i frames in a second', async (frameRate) => {
    const sink = new RTCVideoSink(await openCamera({ width: 160, height: 120, frameRate: { exact: frameRate } }));
    const timestamps: number[] = [];
    await eventWhere<FrameEvent>(sink, 'frame', ({ frame }) => timestamps.push(frame.timestamp) > frameRate);
    sink.stop();
    const [first = 0, last = 0] = [timestamps[0], timestamps.at(-1)];
    expect((last - first) / 1e6).toBeGreaterThan(0.9);
    expect((last - first) / 1e6).toBeLessThan(1.25);
    expect(timestamps).toEqual(timestamps.toSorted((a, b) => a - b));
  });

  it('moves the picture', async () => {
    const sink = new RTCVideoSink(await openCamera());
    const first = await nextEvent<FrameEvent>(sink, 'frame');
    await eventWhere<FrameEvent>(sink, 'frame', ({ frame }) => Buffer.compare(first.frame.data, frame.data) !== 0);
    sink.stop();
  });

  it('beeps with 1 kHz at each full second and is silent between', async () => {
    const [track] = (await open({ audio: true })).getTracks();
    if (!track) throw new Error('no audio track');
    const sink = new RTCAudioSink(track);
    const beep = await eventWhere<DataEvent>(sink, 'data', ({ samples }) => loudness(samples) > 500);
    expect(toneShare(beep.samples, beep.sampleRate * beep.channelCount, 1000)).toBeGreaterThan(0.8);
    await eventWhere<DataEvent>(sink, 'data', ({ samples }) => loudness(samples) === 0);
    sink.stop();
  });

  it.each([
    [{ video: { width: { exact: 5000 } } }, 'width'],
    [{ video: { height: { max: 0 } } }, 'height'],
    [{ video: { frameRate: { min: 61 } } }, 'frameRate'],
    [{ video: { aspectRatio: { exact: 0.0001 } } }, 'aspectRatio'],
    [{ video: { width: { exact: 64 }, height: { exact: 64 }, aspectRatio: { exact: 2 } } }, 'aspectRatio'],
    [{ video: { facingMode: { exact: 'user' } } }, 'facingMode'],
    [{ video: { deviceId: { exact: 'none' } } }, 'deviceId'],
    [{ video: { width: { exact: 639 }, resizeMode: { exact: 'none' } } }, 'width'],
    [{ video: { frameRate: { exact: 20 }, resizeMode: { exact: 'none' } } }, 'frameRate'],
    [{ video: { resizeMode: { exact: 'stretch' } } }, 'resizeMode'],
    [{ video: { groupId: 'x'.repeat(501) } }, 'groupId'],
    [{ video: { facingMode: Array.from({ length: 101 }, () => 'user') } }, 'facingMode'],
    [{ audio: { autoGainControl: { exact: true } } }, 'autoGainControl'],
    [{ audio: { echoCancellation: { exact: 'some' } } }, 'echoCancellation'],
    [{ audio: { channelCount: { min: 3 } }, video: true }, 'channelCount'],
  ])('is overconstrained by %j', async (constraints, constraint) => {
    const error = await mediaDevices.getUserMedia(constraints).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OverconstrainedError);
    expect(error).toMatchObject({ name: 'OverconstrainedError', constraint });
    expect((error as Error).message).not.toBe('');
  });

  it('refuses a required constraint that cannot select a device', async () => {
    await expect(mediaDevices.getUserMedia({ audio: { voiceIsolation: { exact: false } } })).rejects.toBeInstanceOf(TypeError);
    await expect(open({ audio: { voiceIsolation: true } })).resolves.toBeDefined();
    await expect(open({ video: { voiceIsolation: { exact: true } } })).resolves.toBeDefined();
  });

  it('returns a promise that is rejected already when nothing is asked for', async () => {
    const first = Promise.race([mediaDevices.getUserMedia({}), Promise.resolve()]);
    await expect(first).rejects.toBeInstanceOf(TypeError);
  });
});

describe('a camera track', () => {
  it('tells its capabilities', async () => {
    const track = await openCamera();
    expect(track.getCapabilities()).toMatchObject({
      width: { min: 1, max: 1920 },
      height: { min: 1, max: 1080 },
      frameRate: { min: 1, max: 60 },
      resizeMode: ['none', 'crop-and-scale'],
      deviceId: 'synthetic-camera',
    });
    track.stop();
    expect(track.getCapabilities()).toEqual({ deviceId: 'synthetic-camera', groupId: 'synthetic' });
    expect(track.getSettings()).toEqual({ deviceId: 'synthetic-camera', groupId: 'synthetic' });
  });

  it('changes its picture by applyConstraints', async () => {
    const track = await openCamera({ width: 320, height: 240 });
    expect(await frameSize(track)).toEqual({ width: 320, height: 240 });
    await track.applyConstraints({ width: { exact: 800 }, height: { exact: 450 } });
    expect(track.getSettings()).toMatchObject({ width: 800, height: 450, aspectRatio: 1.7777777778 });
    expect(await frameSize(track, (width) => width === 800)).toEqual({ width: 800, height: 450 });
    await track.applyConstraints();
    expect(track.getConstraints()).toEqual({});
    expect(track.getSettings()).toMatchObject({ width: 640, height: 480 });
  });

  it('keeps its settings when constraints cannot be met', async () => {
    const track = await openCamera({ width: 320, height: 240 });
    await expect(track.applyConstraints({ width: { min: 3000 } })).rejects.toMatchObject({ constraint: 'width' });
    expect(track.getSettings()).toMatchObject({ width: 320, height: 240 });
    expect(track.getConstraints()).toEqual({ width: 320, height: 240 });
  });

  it('has clones with settings of their own', async () => {
    const track = await openCamera({ width: 320, height: 240 });
    const clone = track.clone();
    opened.push(clone);
    expect(clone.getConstraints()).toEqual({ width: 320, height: 240 });
    await clone.applyConstraints({ width: 160, height: 120 });
    expect(await frameSize(clone, (width) => width === 160)).toEqual({ width: 160, height: 120 });
    expect(await frameSize(track)).toEqual({ width: 320, height: 240 });
    track.stop();
    expect(await frameSize(clone)).toEqual({ width: 160, height: 120 });
  });
});

describe('enumerateDevices', () => {
  it('lists the synthetic devices', async () => {
    const devices = await mediaDevices.enumerateDevices();
    expect(devices.map((device) => JSON.parse(JSON.stringify(device)))).toEqual([
      { deviceId: 'synthetic-microphone', kind: 'audioinput', label: 'Synthetic microphone', groupId: 'synthetic' },
      { deviceId: 'synthetic-camera', kind: 'videoinput', label: 'Synthetic camera', groupId: 'synthetic' },
      { deviceId: 'synthetic-speaker', kind: 'audiooutput', label: 'Synthetic speaker', groupId: 'synthetic' },
    ]);
    const classes = devices.map((device) => Object.prototype.toString.call(device));
    expect(classes).toEqual(['[object InputDeviceInfo]', '[object InputDeviceInfo]', '[object MediaDeviceInfo]']);
  });

  it('lists no synthetic device that nobody asked for', async () => {
    configure({ syntheticDevices: false });
    const devices = await mediaDevices.enumerateDevices();
    expect(devices.filter(({ groupId }) => groupId === 'synthetic')).toEqual([]);
  });
});

describe('devicechange', () => {
  it('comes when there are other devices, with a list of them', async () => {
    const changed = nextEvent<DeviceChangeEvent>(mediaDevices, 'devicechange');
    configure({ syntheticDevices: false });
    const without = await changed;
    expect(without).toBeInstanceOf(DeviceChangeEvent);
    expect(without.devices.filter(({ groupId }) => groupId === 'synthetic')).toEqual([]);

    const changedAgain = nextEvent<DeviceChangeEvent>(mediaDevices, 'devicechange');
    configure({ syntheticDevices: true });
    configure({ syntheticDevices: true });
    const { devices } = await changedAgain;
    expect(devices.map(({ label }) => label)).toEqual(['Synthetic microphone', 'Synthetic camera', 'Synthetic speaker']);
  });
});

describe('without a device', () => {
  it('is not found', async () => {
    configure({ syntheticDevices: false });
    for (const [kind, member] of [
      ['videoinput', 'video'],
      ['audioinput', 'audio'],
    ] as const) {
      if ((await mediaDevices.enumerateDevices()).some((device) => device.kind === kind)) continue; // This machine has one.
      await expect(mediaDevices.getUserMedia({ [member]: true })).rejects.toMatchObject({ name: 'NotFoundError' });
    }
  });
});

describe('getSupportedConstraints', () => {
  it('names what is recognized', () => {
    const supported = mediaDevices.getSupportedConstraints();
    expect(supported).toMatchObject({
      width: true,
      height: true,
      aspectRatio: true,
      frameRate: true,
      echoCancellation: true,
      voiceIsolation: true,
      deviceId: true,
    });
    expect(Object.values(supported).every((value) => value === true)).toBe(true);
    expect(supported).not.toHaveProperty('backgroundBlur');
  });
});
