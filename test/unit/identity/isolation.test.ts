import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { configure, type MediaStreamTrack, mediaDevices, nonstandard, type RTCPeerConnection, RTCRtpScriptTransform } from 'node-libwebrtc';
import { nextEvent } from '../../support/events';
import { type ProviderServer, startProviderServer, TRUSTING } from '../../support/identityProvider';
import { closePeers, negotiate, peer, trickle } from '../../support/peers';

let server: ProviderServer;
const ALICE = 'alice@localhost';
const BOB = 'bob@localhost';
const tracks: MediaStreamTrack[] = [];

beforeAll(async () => {
  server = await startProviderServer();
  server.script('default', TRUSTING);
  configure({ syntheticDevices: true, identity: { ca: server.ca } });
});
afterAll(async () => {
  configure({ syntheticDevices: false });
  await server.close();
});
afterEach(() => {
  closePeers();
  for (const track of tracks.splice(0)) track.stop();
});

/** Video and audio that only this peer may get. */
async function isolatedFor(peerIdentity: string): Promise<[video: MediaStreamTrack, audio: MediaStreamTrack]> {
  const stream = await mediaDevices.getUserMedia({ video: { width: 64, height: 48 }, audio: true, peerIdentity });
  const [[video], [audio]] = [stream.getVideoTracks(), stream.getAudioTracks()];
  if (video === undefined || audio === undefined) throw new Error('no tracks');
  tracks.push(video, audio);
  return [video, audio];
}

function named(identity: string, peerIdentity?: string): RTCPeerConnection {
  const connection = peer(peerIdentity === undefined ? {} : { peerIdentity });
  connection.setIdentityProvider(server.domain, { usernameHint: identity });
  return connection;
}

/** Whether there is anything to see in the next frame for which it is as `wanted`. */
async function frameThat(track: MediaStreamTrack, wanted: (luma: number) => boolean): Promise<void> {
  const sink = new nonstandard.RTCVideoSink(track);
  await new Promise<void>((resolve) => {
    sink.onframe = ({ frame: { width, height, data } }) => {
      const luma = data.subarray(0, width * height);
      if (wanted(luma.reduce((sum, value) => sum + value, 0) / luma.length)) resolve();
    };
  });
  sink.stop();
}

const isPicture = (luma: number) => luma > 40;
const isBlack = (luma: number) => luma < 20;

/** The loudest sample of the next second. */
async function loudest(track: MediaStreamTrack): Promise<number> {
  const sink = new nonstandard.RTCAudioSink(track);
  let peak = 0;
  let chunks = 0;
  await new Promise<void>((resolve) => {
    sink.ondata = ({ samples }) => {
      peak = samples.reduce((max, sample) => Math.max(max, Math.abs(sample)), peak);
      if (++chunks === 110) resolve();
    };
  });
  sink.stop();
  return peak;
}

describe('tracks of getUserMedia({ peerIdentity })', () => {
  it('are isolated, with their clones; others are not', async () => {
    const [video, audio] = await isolatedFor(BOB);
    const clone = video.clone();
    tracks.push(clone);
    expect([video.isolated, audio.isolated, clone.isolated]).toEqual([true, true, true]);
    const stream = await mediaDevices.getUserMedia({ video: true });
    tracks.push(...stream.getTracks());
    expect(stream.getTracks().map(({ isolated }) => isolated)).toEqual([false]);
  });

  it('show a program black frames and silence', async () => {
    const [video, audio] = await isolatedFor(BOB);
    await frameThat(video, (luma) => {
      expect(luma).toBe(0);
      return true;
    });
    expect(await loudest(audio)).toBe(0);
  });

  it('are sent as black frames to a peer that is not the one, and as they are to the one', async () => {
    const [video] = await isolatedFor(BOB);
    const toNobody = peer();
    const toMallory = named(ALICE);
    const toBob = named(ALICE);
    const received = async (from: RTCPeerConnection, to: RTCPeerConnection): Promise<MediaStreamTrack> => {
      from.addTrack(video);
      trickle(from, to);
      const event = nextEvent<Event & { track: MediaStreamTrack }>(to, 'track');
      await negotiate(from, to);
      return (await event).track;
    };
    const [nobody, mallory, bob] = await Promise.all([
      received(toNobody, peer()),
      received(toMallory, named('mallory@localhost')),
      received(toBob, named(BOB)),
    ]);
    await Promise.all([toMallory.peerIdentity, toBob.peerIdentity]);
    await Promise.all([frameThat(nobody, isBlack), frameThat(mallory, isBlack), frameThat(bob, isPicture)]);
    const never = (track: MediaStreamTrack) => frameThat(track, isPicture).then(() => Promise.reject(new Error('the picture was sent')));
    // Bob has got twenty pictures meanwhile.
    let count = 0;
    await Promise.race([never(nobody), never(mallory), frameThat(bob, (luma) => isPicture(luma) && ++count === 20)]);
  });

  it('isolate what the connection receives: isolationchange', async () => {
    const [, audio] = await isolatedFor(BOB);
    const connection = peer();
    const { receiver } = connection.addTransceiver('video');
    expect(receiver.track.isolated).toBe(false);
    const changed = nextEvent(receiver.track, 'isolationchange');
    connection.addTrack(audio);
    expect(receiver.track.isolated).toBe(true);
    await changed;
    expect(connection.addTransceiver('audio').receiver.track.isolated).toBe(true);
  });
});

it('encoded transforms do not get the frames of isolated tracks', async () => {
  const [video, audio] = await isolatedFor(BOB);
  const workers = [1, 2].map(() => new Worker('setInterval(() => {}, 1e6)', { eval: true }));
  const [first, second] = workers.map((worker) => new RTCRtpScriptTransform(worker));
  const connection = peer();
  const { receiver } = connection.addTransceiver('audio');
  receiver.transform = first ?? null;
  const sender = connection.addTrack(video);
  expect(receiver.transform).toBeNull();
  for (const side of [sender, receiver]) {
    expect(() => {
      side.transform = second ?? null;
    }).toThrow(expect.objectContaining({ name: 'SecurityError' }));
    expect(side.transform).toBeNull();
  }
  const other = peer().addTransceiver('audio').sender;
  other.transform = second ?? null;
  await other.replaceTrack(audio);
  expect(other.transform).toBeNull();
  await Promise.all(workers.map((worker) => worker.terminate()));
});

describe('what a connection with a target peer identity receives', () => {
  it('is isolated from the program', async () => {
    const stream = await mediaDevices.getUserMedia({ video: true });
    const [video] = stream.getVideoTracks();
    if (video === undefined) throw new Error('no track');
    tracks.push(video);
    const [a, b] = [named(ALICE), named(BOB, ALICE)];
    a.addTrack(video);
    trickle(a, b);
    const event = nextEvent<Event & { track: MediaStreamTrack }>(b, 'track');
    await negotiate(a, b);
    const { track } = await event;
    expect(track.isolated).toBe(true);
    await frameThat(track, (luma) => {
      expect(luma).toBe(0);
      return true;
    });
    const path = join(mkdtempSync(join(tmpdir(), 'isolated-')), 'call.webm');
    expect(() => new nonstandard.RTCFileRecorder(path, { tracks: [track] })).toThrow(expect.objectContaining({ name: 'SecurityError' }));
  });

  it('ends a recording when it becomes isolated', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'isolated-')), 'call.webm');
    const connection = peer();
    const { receiver } = connection.addTransceiver('audio');
    const recorder = new nonstandard.RTCFileRecorder(path, { tracks: [receiver.track] });
    recorder.start();
    const failed = nextEvent<Event & { error: Error }>(recorder, 'error');
    const [, audio] = await isolatedFor(BOB);
    connection.addTrack(audio);
    expect((await failed).error.name).toBe('SecurityError');
    expect(recorder.state).toBe('stopped');
    await recorder.stop();
  });
});
