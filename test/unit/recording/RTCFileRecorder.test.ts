import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  configure,
  type MediaStreamTrack,
  mediaDevices,
  nonstandard,
  type RTCPeerConnection,
  RTCRtpReceiver,
  type RTCStats,
} from 'node-libwebrtc';
import { nextEvent } from '../../support/events';
import { closePeers, negotiate, pair, trickle } from '../../support/peers';
import { beepsAfterPictures, inspect, seek } from '../../support/recordings';

const { RTCFileRecorder, RTCVideoSink } = nonstandard;

const folder = mkdtempSync(join(tmpdir(), 'node-libwebrtc-'));
const opened: MediaStreamTrack[] = [];

beforeEach(() => configure({ syntheticDevices: true }));
afterEach(() => {
  closePeers();
  for (const track of opened.splice(0)) track.stop();
  configure({ syntheticDevices: false });
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Call {
  readonly sender: RTCPeerConnection;
  readonly receiver: RTCPeerConnection;
  readonly audio: MediaStreamTrack;
  readonly video: MediaStreamTrack;
}

/** A call from the synthetic devices. */
async function call({ codec = 'VP8', width = 480, height = 270 } = {}): Promise<Call> {
  const stream = await mediaDevices.getUserMedia({ audio: true, video: { width, height } });
  opened.push(...stream.getTracks());
  const [sender, receiver] = pair();
  for (const track of stream.getTracks()) sender.addTransceiver(track, { direction: 'sendonly' });
  const wanted = RTCRtpReceiver.getCapabilities('video')?.codecs.filter(({ mimeType }) => mimeType === `video/${codec}`);
  const transceivers = sender.getTransceivers();
  transceivers.find(({ sender: { track } }) => track?.kind === 'video')?.setCodecPreferences(wanted ?? []);
  trickle(sender, receiver);
  await negotiate(sender, receiver);
  const tracks = receiver.getReceivers().map(({ track }) => track);
  const [audio, video] = ['audio', 'video'].map((kind) => tracks.find((track) => track.kind === kind));
  if (!audio || !video) throw new Error('a track is missing');
  return { sender, receiver, audio, video };
}

/** Resolves when the file is as long, in ms. */
async function recorded(recorder: nonstandard.RTCFileRecorder, duration: number): Promise<void> {
  while (recorder.stats().duration < duration) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function record(name: string, tracks: readonly MediaStreamTrack[], duration: number) {
  const recorder = new RTCFileRecorder(join(folder, name), { tracks });
  recorder.start();
  await recorded(recorder, duration);
  return recorder.stop();
}

async function decodedFrames({ receiver, video }: Call): Promise<number> {
  const all = [...(await receiver.getStats(video)).values()] as (RTCStats & { framesDecoded?: number })[];
  const stats = all.find(({ type }) => type === 'inbound-rtp');
  if (!stats) throw new Error('no inbound-rtp stats');
  return stats.framesDecoded ?? 0;
}

describe('RTCFileRecorder', () => {
  it.each([
    ['VP8', 'call.webm', 'vp8', 'webm'],
    ['VP9', 'call.webm', 'vp9', 'webm'],
    ['AV1', 'call.webm', 'av1', 'webm'],
    ['H264', 'call.mkv', 'h264', 'matroska'],
  ])(
    'records %s and Opus so that every frame can be decoded',
    async (codec, name, ffmpegName, documentType) => {
      const { audio, video } = await call({ codec });
      const { path, bytes, duration, tracks } = await record(`${codec}-${name}`, [audio, video], 3_000);
      const inspection = await inspect(path);
      expect(inspection.complaints).toBe('');
      expect(tracks).toMatchObject([
        { kind: 'audio', codec: 'audio/opus', lost: 0, frames: inspection.audio?.frames },
        { kind: 'video', codec: `video/${codec}`, lost: 0, frames: inspection.video?.frames },
      ]);
      expect(inspection).toMatchObject({ audio: { codec: 'opus' }, video: { codec: ffmpegName } });
      expect(inspection.duration * 1_000).toBeCloseTo(duration, -1);
      const file = readFileSync(path);
      expect(file.length).toBe(bytes);
      expect(file.subarray(0, 64).includes(documentType)).toBe(true);
    },
    30_000,
  );

  it('keeps sound and picture within 40 ms of each other', async () => {
    const { audio, video } = await call();
    const { path } = await record('sync.webm', [audio, video], 6_500);
    const offsets = await beepsAfterPictures(path);
    expect(offsets.length).toBeGreaterThanOrEqual(5);
    for (const offset of offsets) expect(Math.abs(offset)).toBeLessThan(40);
  }, 30_000);

  it('goes on when the resolution changes', async () => {
    const { sender, audio, video } = await call({ width: 640, height: 360 });
    const recorder = new RTCFileRecorder(join(folder, 'resolution.webm'), { tracks: [audio, video] });
    recorder.start();
    await recorded(recorder, 1_500);
    for (const videoSender of sender.getSenders().filter(({ track }) => track?.kind === 'video')) {
      const parameters = videoSender.getParameters();
      for (const encoding of parameters.encodings) encoding.scaleResolutionDownBy = 4;
      await videoSender.setParameters(parameters);
    }
    while (recorder.stats().tracks[1]?.width !== 160) await new Promise((resolve) => setTimeout(resolve, 50));
    await recorded(recorder, recorder.stats().duration + 1_000);
    const { path } = await recorder.stop();
    const { complaints, video: stream } = await inspect(path);
    expect(complaints).toBe('');
    expect(stream?.sizes.at(-1)).toBe('160x90');
    expect(stream?.sizes.length).toBeGreaterThan(1);
  }, 30_000);

  it('takes a track that is added later, and says so in the file', async () => {
    const { audio, video } = await call({ codec: 'H264' });
    const recorder = new RTCFileRecorder(join(folder, 'later.mkv'), { tracks: [audio] });
    recorder.start();
    await recorded(recorder, 1_500);
    recorder.addTrack(video);
    await recorded(recorder, 4_000);
    const { path, tracks } = await recorder.stop();
    expect(tracks[1]?.firstTimestamp).toBeGreaterThan(1_000);
    const inspection = await inspect(path);
    expect(inspection).toMatchObject({ complaints: '', audio: { codec: 'opus' }, video: { codec: 'h264' } });
    expect(readFileSync(path).subarray(0, 64).includes('matroska')).toBe(true);
  }, 30_000);

  it('has an index for seeking to key frames', async () => {
    const { audio, video } = await call();
    const first = new RTCFileRecorder(join(folder, 'seek.webm'), { tracks: [audio, video] });
    first.start();
    await recorded(first, 2_500);
    // Another recorder asks the sender for a key frame, which the first one gets, too.
    await record('asks.webm', [video], 500);
    await recorded(first, first.stats().duration + 1_000);
    const { path, duration, tracks } = await first.stop();
    expect(tracks[1]?.keyFrames).toBeGreaterThan(1);
    const file = readFileSync(path);
    expect(file.lastIndexOf(Buffer.from('1c53bb6b', 'hex'))).toBeGreaterThan(file.length - 200); // Cues
    expect(await seek(path, 0.5)).toBeLessThan(0.5);
    expect(await seek(path, duration / 1_000 - 0.1)).toBeGreaterThan(2);
  }, 30_000);

  it('does not have video decoded, unless somebody looks at it', async () => {
    const media = await call();
    const { video } = media;
    const sink = new RTCVideoSink(video);
    await nextEvent(sink, 'frame');
    const recorder = new RTCFileRecorder(join(folder, 'looks.webm'), { tracks: [video] });
    recorder.start();
    await recorded(recorder, 1_000);
    await nextEvent(sink, 'frame');

    sink.stop();
    await recorded(recorder, recorder.stats().duration + 500);
    const before = await decodedFrames(media);
    await recorded(recorder, recorder.stats().duration + 1_000);
    expect((await decodedFrames(media)) - before).toBeLessThanOrEqual(1);

    const again = new RTCVideoSink(video);
    await nextEvent(again, 'frame');
    again.stop();
    expect((await inspect((await recorder.stop()).path)).complaints).toBe('');
  }, 30_000);

  it('tells why it cannot write, and stops by itself', async () => {
    const recorder = new RTCFileRecorder(join(folder, 'missing', 'call.webm'));
    const failed = nextEvent<nonstandard.RTCFileRecorderErrorEvent>(recorder, 'error');
    recorder.start();
    expect((await failed).error).toMatchObject({ name: 'NotFoundError' });
    expect(await recorder.stop()).toMatchObject({ bytes: 0, tracks: [], error: { name: 'NotFoundError' } });
  });

  it('tells that the disk is full', async () => {
    const { audio, video } = await call();
    const recorder = new RTCFileRecorder('/dev/full', { tracks: [audio, video] });
    const failed = nextEvent<nonstandard.RTCFileRecorderErrorEvent>(recorder, 'error');
    recorder.start();
    expect((await failed).error).toMatchObject({ name: 'QuotaExceededError' });
    expect(await recorder.stop()).toMatchObject({ error: { name: 'QuotaExceededError' } });
  });

  it('ends without frames with an empty file', async () => {
    const recorder = new RTCFileRecorder(join(folder, 'empty.webm'));
    recorder.start();
    expect(await recorder.stop()).toMatchObject({ bytes: 0, duration: 0, tracks: [] });
    expect(readFileSync(recorder.path)).toHaveLength(0);
  });

  it('refuses tracks that were not received', async () => {
    const stream = await mediaDevices.getUserMedia({ audio: true });
    opened.push(...stream.getTracks());
    expect(() => new RTCFileRecorder('never.webm', { tracks: stream.getTracks() })).toThrow(TypeError);
  });
});
