import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, type Worker } from 'node:worker_threads';
import { configure, type MediaStreamTrack, nonstandard, RTCPeerConnection, RTCRtpScriptTransform } from 'node-libwebrtc';
import { closePeers, peer } from '../../support/peers';
import { call, picture, stopTracks } from './call';
import { Script, type Seen, startWorker, terminateWorkers } from './workers';

let worker: Worker;

beforeAll(() => configure({ syntheticDevices: true }));
beforeEach(() => {
  worker = startWorker();
});
afterEach(async () => {
  closePeers();
  stopTracks();
  await terminateWorkers();
});
afterAll(() => configure({ syntheticDevices: false }));

/** Their payloads. libwebrtc probes the bandwidth with packets that it has sent before: a frame may come twice. */
const payloads = (frames: readonly Seen[]) => frames.map(({ hash }) => hash).filter((hash, index, all) => hash !== all[index - 1]);

/** A call with a script at both ends. */
async function scripted(kind: 'audio' | 'video', near: string, far: string) {
  const [out, back] = [new Script(worker, near), new Script(worker, far)];
  const ends = await call([kind], ({ sender, receiver }) => {
    sender.transform = out.transform;
    receiver.transform = back.transform;
  });
  return { ...ends, out, back };
}

describe('RTCRtpScriptTransform', () => {
  it.each(['audio', 'video'] as const)('shows every %s frame to the worker at both ends, unchanged', async (kind) => {
    const { out, back } = await scripted(kind, 'pass', 'pass');
    const frames = await back.framesSeen(8);
    const [sent, received] = [payloads(out.frames), payloads(frames)];
    const first = sent.indexOf(received[0] ?? '');
    expect(first).toBeGreaterThanOrEqual(0);
    expect(received).toEqual(sent.slice(first, first + received.length));
    expect(frames.every((frame) => frame.kind === kind)).toBe(true);
    expect(frames.every(({ timestamp, metadata }) => timestamp === metadata.rtpTimestamp)).toBe(true); // By its older name too.
  });

  it('lets a worker change the bytes at one end and restore them at the other', async () => {
    const { out, back, halves } = await scripted('video', 'xor', 'xor');
    const frame = await picture(halves[0]?.receiver.track as MediaStreamTrack);
    expect([frame.width, frame.height]).toEqual([320, 240]);
    // What the far worker got is what the near one made of the encoder's frame.
    const [near, far] = [out.frames[0] as Seen, back.frames[0] as Seen];
    expect(far.metadata.rtpTimestamp).toBe(near.metadata.rtpTimestamp);
    expect(far.hash).not.toBe(near.hash);
  });

  it('lets a worker make frames longer', async () => {
    const { out, back } = await scripted('audio', 'lengthen', 'pass');
    const [far] = (await back.framesSeen(1)) as [Seen];
    const near = out.frames.find(({ metadata }) => metadata.rtpTimestamp === far.metadata.rtpTimestamp);
    expect(far.size).toBe((near?.size ?? 0) + 4);
  });

  it('sends nothing of what the worker does not write', async () => {
    const { out, back } = await scripted('video', 'drop', 'pass');
    await out.framesSeen(10);
    expect(back.frames).toHaveLength(0);
  });

  it('sends a frame once, however often it is written', async () => {
    const { back } = await scripted('audio', 'twice', 'pass');
    const timestamps = (await back.framesSeen(10)).map(({ metadata }) => metadata.rtpTimestamp);
    expect(new Set(timestamps).size).toBe(timestamps.length);
  });

  it('sends a copy in the place of its original', async () => {
    const { back } = await scripted('video', 'copy', 'copy');
    await back.framesSeen(5);
  });

  it('delivers frames while the main thread is busy', async () => {
    const { back } = await scripted('audio', 'pass', 'pass');
    await back.framesSeen(5);
    const begin = performance.timeOrigin + performance.now();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    const end = performance.timeOrigin + performance.now();
    await back.nextFrame(({ at }) => at > end);
    const during = back.frames.filter(({ at }) => at > begin && at < end).map(({ at }) => at);
    // 20 ms each: had they waited for the main thread, there would be none.
    expect(during.length).toBeGreaterThan(15);
    const gaps = during.slice(1).map((at, index) => at - (during[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(250);
  });

  it('drops frames while the worker does not read, and goes on when it is terminated', async () => {
    const script = new Script(worker, 'ignore');
    const { near, halves } = await call(['video'], ({ sender }) => {
      sender.transform = script.transform;
    });
    const framesSent = async () => {
      const report = await near.getStats();
      const stats = [...report.values()].find(({ type }) => type === 'outbound-rtp');
      return (stats as { framesEncoded?: number } | undefined)?.framesEncoded ?? 0;
    };
    while ((await framesSent()) < 90) await new Promise((resolve) => setTimeout(resolve, 50)); // More than may wait.
    await worker.terminate();
    const before = await framesSent();
    while ((await framesSent()) <= before) await new Promise((resolve) => setTimeout(resolve, 20));

    // Without the transform the call is as any other.
    if (halves[0]) halves[0].sender.transform = null;
    await picture(halves[0]?.receiver.track as MediaStreamTrack);
  });

  it('can be replaced by none and by another while the call goes on', async () => {
    const [first, second] = [new Script(worker, 'pass'), new Script(worker, 'pass')];
    const { halves } = await call(['video'], ({ receiver }) => {
      receiver.transform = first.transform;
    });
    const [{ receiver } = { receiver: null }] = halves;
    if (receiver === null) throw new Error('no receiver');
    await first.framesSeen(2);
    const over = first.ended();
    receiver.transform = null;
    expect(receiver.transform).toBeNull();
    expect(await over).toBe(true);
    expect(await first.call('sendKeyFrameRequest')).toBe('InvalidStateError');
    const seen = first.frames.length;
    await picture(receiver.track as MediaStreamTrack);

    receiver.transform = second.transform;
    expect(receiver.transform).toBe(second.transform);
    await second.framesSeen(2);
    expect(first.frames).toHaveLength(seen);
    expect(() => {
      receiver.transform = first.transform;
    }).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    expect(receiver.transform).toBe(second.transform);
  });

  it('closes the readable when the connection is closed', async () => {
    const { out, back, near, far } = await scripted('audio', 'pass', 'pass');
    await back.framesSeen(1);
    const over = Promise.all([out.ended(), back.ended()]);
    near.close();
    far.close();
    expect(await over).toEqual([true, true]);
  });

  it.each(['sender', 'receiver'] as const)('closes the readable when the connection of its %s was closed before', async (side) => {
    const connection = peer();
    const transceiver = connection.addTransceiver('audio');
    connection.close();
    const script = new Script(worker, 'pass');
    const over = script.ended();
    transceiver[side].transform = script.transform;
    expect(await over).toBe(true);
  });

  it('works beside a recorder of the same track, which gets what the worker wrote', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'node-libwebrtc-'));
    const [out, back] = [new Script(worker, 'xor'), new Script(worker, 'xor')];
    const { halves } = await call(['audio'], ({ sender, receiver }) => {
      sender.transform = out.transform;
      receiver.transform = back.transform;
    });
    const track = halves[0]?.receiver.track as MediaStreamTrack;
    const recorder = new nonstandard.RTCFileRecorder(join(folder, 'a.webm'), { tracks: [track] });
    recorder.start();
    await back.framesSeen(50);
    const stopped = await recorder.stop();
    expect(stopped.tracks).toEqual([expect.objectContaining({ codec: 'audio/opus', lost: 0 })]);
    expect(stopped.tracks[0]?.frames).toBeGreaterThan(20);

    const dropping = new Script(worker, 'drop');
    if (halves[0]) halves[0].receiver.transform = dropping.transform;
    await dropping.framesSeen(1);
    const empty = new nonstandard.RTCFileRecorder(join(folder, 'b.webm'), { tracks: [track] });
    empty.start();
    await dropping.framesSeen(20);
    expect((await empty.stop()).tracks[0]?.frames).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('is of a sender or receiver once', () => {
    const [first, second] = [peer().addTransceiver('audio'), peer().addTransceiver('video')];
    const { transform } = new Script(worker, 'pass');
    first.sender.transform = transform;
    first.sender.transform = transform;
    for (const half of [first.receiver, second.sender, second.receiver]) {
      expect(() => {
        half.transform = transform;
      }).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
      expect(half.transform).toBeNull();
    }
  });

  it('takes a Worker, or what posts messages to one, and nothing else', () => {
    const wrapped = { postMessage: (message: unknown, transfer?: readonly object[]) => worker.postMessage(message, transfer as []) };
    expect(new RTCRtpScriptTransform(wrapped)).toBeInstanceOf(RTCRtpScriptTransform);
    expect(new RTCRtpScriptTransform({ worker })).toBeInstanceOf(RTCRtpScriptTransform);
    const { port1, port2 } = new MessageChannel();
    for (const wrong of [undefined, null, 1, {}, { worker: {} }, port1]) {
      expect(() => new RTCRtpScriptTransform(wrong as unknown as Worker)).toThrow(TypeError);
    }
    expect(() => new RTCRtpScriptTransform({ worker, type: 'sframe' })).toThrow(expect.objectContaining({ name: 'NotSupportedError' }));
    expect(() => new RTCRtpScriptTransform(worker, () => {})).toThrow(expect.objectContaining({ name: 'DataCloneError' }));
    expect(() => new RTCRtpScriptTransform(worker, {}, [port1, port1])).toThrow(expect.objectContaining({ name: 'DataCloneError' }));
    port1.close();
    port2.close();
    const { sender } = new RTCPeerConnection().addTransceiver('audio');
    expect(() => {
      sender.transform = {} as RTCRtpScriptTransform;
    }).toThrow(TypeError);
  });
});
