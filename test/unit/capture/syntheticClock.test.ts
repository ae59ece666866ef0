import { configure, mediaDevices, nonstandard } from 'node-libwebrtc';
import { eventWhere } from '../../support/events';
import { loudness } from '../../support/tones';

const { RTCAudioSink, RTCVideoSink } = nonstandard;
type Frame = nonstandard.RTCVideoSinkEvent['frame'];
type FrameEvent = nonstandard.RTCVideoSinkEvent;
type DataEvent = nonstandard.RTCAudioSinkEvent;

const CELLS = 40;

/** The time in the row of cells along the bottom, in ms since the epoch modulo 2^32; throws when its check octet does not fit. */
function shownTime({ width, height, data }: Frame): number {
  const row = (height - 1 - Math.floor(height / 20)) * width;
  const bits = Array.from({ length: CELLS }, (_, cell) => Number((data[row + Math.floor((width * (cell + 0.5)) / CELLS)] ?? 0) > 128));
  const octets = Array.from({ length: CELLS / 8 }, (_, i) => bits.slice(8 * i, 8 * i + 8).reduce((octet, bit) => 2 * octet + bit, 0));
  if (octets.reduce((check, octet) => check ^ octet, 0) !== 0) throw new Error(`the cells' check fails: ${octets.join(' ')}`);
  return octets.slice(0, 4).reduce((time, octet) => 256 * time + octet, 0);
}

/** Whether the patch at the upper right is white. */
const flashes = ({ width, height, data }: Frame) => (data[Math.floor(height / 8) * width + width - Math.floor(height / 8)] ?? 0) > 128;

describe('the synthetic camera and microphone', () => {
  beforeEach(() => configure({ syntheticDevices: true }));
  afterEach(() => configure({ syntheticDevices: false }));

  it.each([160, 641, 1920])('shows the time of day to programs, %i pixels wide', async (width) => {
    const [track] = (await mediaDevices.getUserMedia({ video: { width: { exact: width } } })).getTracks();
    if (!track) throw new Error('no track');
    const sink = new RTCVideoSink(track);
    const frames: Frame[] = [];
    await eventWhere<FrameEvent>(sink, 'frame', ({ frame }) => frames.push(frame) === 5);
    const age = (Date.now() % 2 ** 32) - shownTime(frames.at(-1) as Frame);
    track.stop();
    expect(age).toBeGreaterThanOrEqual(-5);
    expect(age).toBeLessThan(2000);
    const [first, ...others] = frames.map((frame) => shownTime(frame) - frame.timestamp / 1000);
    for (const offset of others) expect(Math.abs(offset - (first ?? Number.NaN))).toBeLessThan(2);
  });

  it('flash and beep at the same instant, which is a full second', async () => {
    const stream = await mediaDevices.getUserMedia({ audio: true, video: { width: 320, height: 240, frameRate: { exact: 50 } } });
    const [audio, video] = stream.getTracks();
    if (!audio || !video) throw new Error('no tracks');
    const [sound, picture] = [new RTCAudioSink(audio), new RTCVideoSink(video)];

    await Promise.all([
      eventWhere<DataEvent>(sound, 'data', ({ samples }) => loudness(samples) === 0),
      eventWhere<FrameEvent>(picture, 'frame', ({ frame }) => !flashes(frame)),
    ]);
    const [beep, flash] = await Promise.all([
      eventWhere<DataEvent>(sound, 'data', ({ samples }) => loudness(samples) > 500),
      eventWhere<FrameEvent>(picture, 'frame', ({ frame }) => flashes(frame)),
    ]);
    for (const track of [audio, video]) track.stop();

    // The first frame of a flash may have been skipped; its place within the second tells when the flash began.
    const sinceSecond = (Math.floor(Date.now() / 2 ** 32) * 2 ** 32 + shownTime(flash.frame)) % 1000;
    expect(sinceSecond).toBeLessThan(100);
    const seconds = (beep.timestamp - flash.frame.timestamp) / 1e6 + sinceSecond / 1000;
    expect(Math.abs(seconds - Math.round(seconds))).toBeLessThan(0.002);
  });
});
