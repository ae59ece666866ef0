import { nonstandard } from 'node-libwebrtc';
import { eventWhere, nextEvent } from '../../support/events';
import { sendTracks } from '../../support/sendTracks';
import { loudness, tone, toneShare } from '../../support/tones';

const { RTCAudioSink, RTCAudioSource, RTCVideoSource } = nonstandard;
type DataEvent = nonstandard.RTCAudioSinkEvent;

/** Pushes a tone in real time, in pieces of `frames`, until `stop()`. */
function play(
  source: nonstandard.RTCAudioSource,
  frequency: number,
  sampleRate: number,
  frames: number,
  channelCount = 1,
): { stop(): void } {
  const begin = performance.now();
  let pushed = 0;
  const timer = setInterval(() => {
    while (pushed / sampleRate < (performance.now() - begin) / 1000) {
      source.onData({ samples: tone(frequency, sampleRate, pushed, frames, channelCount), sampleRate, channelCount });
      pushed += frames;
    }
  }, 5);
  return { stop: () => clearInterval(timer) };
}

/** The samples of the first channel of `count` events, one after the other. */
async function collect(
  sink: nonstandard.RTCAudioSink,
  count: number,
): Promise<{ samples: number[]; sampleRate: number; timestamps: number[] }> {
  const samples: number[] = [];
  const timestamps: number[] = [];
  const { sampleRate } = await eventWhere<DataEvent>(sink, 'data', (event) => {
    for (let frame = 0; frame < event.numberOfFrames; frame++) samples.push(event.samples[frame * event.channelCount] ?? 0);
    return timestamps.push(event.timestamp) === count;
  });
  return { samples, sampleRate, timestamps };
}

describe('RTCAudioSource', () => {
  it.each([
    [8000, 1],
    [16_000, 1],
    [48_000, 2],
  ])('hands 10 ms at %i Hz with %i channels to a sink as they are', async (sampleRate, channelCount) => {
    const source = new RTCAudioSource();
    const track = source.createTrack();
    const sink = new RTCAudioSink(track);
    const numberOfFrames = sampleRate / 100;
    const samples = tone(440, sampleRate, 0, numberOfFrames, channelCount);
    const event = nextEvent<DataEvent>(sink, 'data');
    expect(source.onData({ samples, sampleRate, bitsPerSample: 16, channelCount, numberOfFrames })).toBeUndefined();
    const data = await event;
    expect(data).toMatchObject({ type: 'data', sampleRate, bitsPerSample: 16, channelCount, numberOfFrames });
    expect(Array.from(data.samples)).toEqual(Array.from(samples));
    sink.stop();
    track.stop();
  });

  it('takes pieces of any length', async () => {
    const source = new RTCAudioSource();
    const track = source.createTrack();
    const sink = new RTCAudioSink(track);
    const collected = collect(sink, 10);
    const whole = tone(1000, 48_000, 0, 4800);
    for (let start = 0; start < whole.length; start += 77) source.onData({ samples: whole.slice(start, start + 77), sampleRate: 48_000 });
    expect((await collected).samples).toEqual(Array.from(whole));
    sink.stop();
    track.stop();
  });

  it('takes octets, at any offset', async () => {
    const source = new RTCAudioSource();
    const track = source.createTrack();
    const sink = new RTCAudioSink(track);
    const samples = tone(1000, 8000, 0, 80);
    const odd = new Uint8Array(1 + samples.byteLength);
    odd.set(new Uint8Array(samples.buffer), 1);
    for (const octets of [samples.buffer, Buffer.from(samples.buffer), odd.subarray(1)]) {
      const event = nextEvent<DataEvent>(sink, 'data');
      source.onData({ samples: octets, sampleRate: 8000 });
      expect(Array.from((await event).samples)).toEqual(Array.from(samples));
    }
    sink.stop();
    track.stop();
  });

  it.each([
    [11_025, 100],
    [22_050, 441],
    [44_100, 1024],
    [96_000, 960],
    [192_000, 5000],
  ])('keeps a tone at %i Hz in pieces of %i frames', async (sampleRate, frames) => {
    const source = new RTCAudioSource();
    const track = source.createTrack();
    const sink = new RTCAudioSink(track);
    const collected = collect(sink, 50);
    const playing = play(source, 1000, sampleRate, frames);
    const heard = await collected;
    playing.stop();
    const settled = heard.samples.slice(heard.sampleRate / 50);
    expect(toneShare(settled, heard.sampleRate, 1000)).toBeGreaterThan(0.95);
    expect(loudness(settled)).toBeGreaterThan(7500);
    sink.stop();
    track.stop();
  });

  it.each([
    [48_000, 480, 1],
    [44_100, 1000, 2],
    [8000, 37, 1],
  ])('sends a tone to the peer (%i Hz, pieces of %i frames, %i channels)', async (sampleRate, frames, channelCount) => {
    const source = new RTCAudioSource();
    const track = source.createTrack();
    const {
      received: [remote],
      close,
    } = await sendTracks(track);
    if (!remote) throw new Error('nothing was received');
    const sink = new RTCAudioSink(remote);
    const playing = play(source, 1000, sampleRate, frames, channelCount);
    await eventWhere<DataEvent>(sink, 'data', ({ samples }) => loudness(samples) > 1000);
    await collect(sink, 30);
    const { samples, sampleRate: heardRate, timestamps } = await collect(sink, 50);
    playing.stop();
    expect(toneShare(samples, heardRate, 1000)).toBeGreaterThan(0.9);
    expect(loudness(samples)).toBeGreaterThan(4000);
    const gaps = timestamps.slice(1).map((timestamp, index) => timestamp - (timestamps[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(0);
    sink.stop();
    track.stop();
    close();
  });

  it('sends silence while the track is not enabled', async () => {
    const source = new RTCAudioSource();
    const track = source.createTrack();
    const {
      received: [remote],
      close,
    } = await sendTracks(track);
    if (!remote) throw new Error('nothing was received');
    const sink = new RTCAudioSink(remote);
    const playing = play(source, 1000, 48_000, 480);
    await eventWhere<DataEvent>(sink, 'data', ({ samples }) => loudness(samples) > 1000);
    track.enabled = false;
    await eventWhere<DataEvent>(sink, 'data', ({ samples }) => loudness(samples) < 10);
    playing.stop();
    sink.stop();
    track.stop();
    close();
  });

  const samples = new Int16Array(80);
  it.each([
    [{ samples, sampleRate: 7999 }, RangeError, /sampleRate is 7999; it must be 8000 to 192000/],
    [{ samples, sampleRate: 8000.5 }, TypeError, /sampleRate is not a whole number/],
    [{ samples }, TypeError, /sampleRate is not a whole number/],
    [{ samples, sampleRate: 8000, channelCount: 0 }, RangeError, /channelCount is 0/],
    [{ samples, sampleRate: 8000, channelCount: 3 }, RangeError, /channelCount is 3; it must be 1, 2, 4, 6 or 8/],
    [{ samples: new Int16Array(81), sampleRate: 8000, channelCount: 2 }, RangeError, /81 samples are not a whole number of frames/],
    [{ samples, sampleRate: 8000, numberOfFrames: 40 }, RangeError, /numberOfFrames is 40, but samples hold 80 frames/],
    [{ samples, sampleRate: 8000, bitsPerSample: 8 }, RangeError, /bitsPerSample is 8/],
    [{ samples: new Float32Array(80), sampleRate: 8000 }, TypeError, /samples is a Float32Array; it must be an Int16Array, or octets/],
    [{ samples: new Uint8Array(3), sampleRate: 8000 }, RangeError, /3 octets; a sample has two/],
    [{ samples: [0], sampleRate: 8000 }, TypeError, /samples is neither an ArrayBuffer nor a view/],
    [null, TypeError, /not an object/],
  ])('refuses %#', (data, type, message) => {
    const source = new RTCAudioSource();
    expect(() => source.onData(data as never)).toThrow(type);
    expect(() => source.onData(data as never)).toThrow(message);
  });
});

describe('RTCAudioSink', () => {
  it('takes an audio track', () => {
    expect(() => new RTCAudioSink(new RTCVideoSource().createTrack())).toThrow(TypeError);
  });

  it('delivers nothing after stop()', async () => {
    const source = new RTCAudioSource();
    const track = source.createTrack();
    const [sink, other] = [new RTCAudioSink(track), new RTCAudioSink(track)];
    const heard = jest.fn();
    sink.ondata = heard;
    const data = nextEvent(other, 'data');
    source.onData({ samples: new Int16Array(480), sampleRate: 48_000 });
    sink.stop();
    expect(sink.stopped).toBe(true);
    await data;
    expect(heard).not.toHaveBeenCalled();
    other.stop();
    track.stop();
  });
});
