import type { Worker } from 'node:worker_threads';
import { configure } from 'node-libwebrtc';
import { closePeers, negotiate } from '../../support/peers';
import { call, stopTracks } from './call';
import { Script, startWorker, terminateWorkers } from './workers';

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

async function scripted(kind: 'audio' | 'video') {
  const [out, back] = [new Script(worker, 'pass'), new Script(worker, 'pass')];
  const ends = await call([kind], ({ sender, receiver }) => {
    sender.transform = out.transform;
    receiver.transform = back.transform;
  });
  await back.framesSeen(3);
  return { ...ends, out, back };
}

describe('RTCRtpScriptTransformer', () => {
  it('generates key frames, and says so before they come', async () => {
    const { out } = await scripted('video');
    for (let i = 0; i < 2; i++) {
      const before = out.frames.filter(({ type }) => type === 'key').length;
      const next = out.nextFrame(({ type }) => type === 'key');
      expect(await out.call('generateKeyFrame')).toBe('generateKeyFrame');
      await next;
      expect(out.frames.filter(({ type }) => type === 'key').length).toBeGreaterThan(before);
    }
  });

  it('asks the sender for a key frame', async () => {
    const { out, back } = await scripted('video');
    while (out.frames.filter(({ type }) => type === 'key').length < 2) {
      expect(await back.call('sendKeyFrameRequest')).toBe('sendKeyFrameRequest');
      await out.nextFrame();
    }
  });

  it('does neither where there is no such thing', async () => {
    const video = await scripted('video');
    expect(await video.back.call('generateKeyFrame')).toBe('InvalidStateError');
    expect(await video.out.call('sendKeyFrameRequest')).toBe('InvalidStateError');
    expect(await video.out.call('generateKeyFrame', 'none')).toBe('NotFoundError');
    expect(await video.out.call('generateKeyFrame', 'no-rid')).toBe('TypeError');

    const unused = new Script(worker, 'pass');
    expect(await unused.call('generateKeyFrame')).toBe('InvalidStateError');
    expect(await unused.call('sendKeyFrameRequest')).toBe('InvalidStateError');

    const [transceiver] = video.near.getTransceivers();
    if (transceiver) transceiver.direction = 'inactive';
    await negotiate(video.near, video.far);
    expect(await video.out.call('generateKeyFrame')).toBe('InvalidStateError');
    video.far.getTransceivers()[0]?.stop();
    expect(await video.back.call('sendKeyFrameRequest')).toBe('InvalidStateError');

    const audio = await scripted('audio');
    expect(await audio.out.call('generateKeyFrame')).toBe('InvalidStateError');
    expect(await audio.back.call('sendKeyFrameRequest')).toBe('InvalidStateError');
  });

  it('shows the metadata of the frames', async () => {
    const video = await scripted('video');
    const [sent] = video.out.frames;
    const received = video.back.frames.find(({ metadata }) => metadata.rtpTimestamp === sent?.metadata.rtpTimestamp);
    expect(sent?.metadata).toMatchObject({ mimeType: 'video/VP8', width: 320, height: 240, spatialIndex: 0, temporalIndex: 0 });
    expect(sent?.metadata).toMatchObject({ contributingSources: [], payloadType: expect.any(Number), captureTime: expect.any(Number) });
    expect(received?.metadata).toMatchObject({ mimeType: 'video/VP8', receiveTime: expect.any(Number) });
    expect(received?.metadata.synchronizationSource).toBe(sent?.metadata.synchronizationSource);
    expect(sent?.metadata).not.toHaveProperty('receiveTime');

    const audio = await scripted('audio');
    const [first, second] = audio.back.frames;
    expect(first?.metadata).toMatchObject({ mimeType: 'audio/opus', audioLevel: expect.any(Number) });
    expect((Number(second?.metadata.sequenceNumber) - Number(first?.metadata.sequenceNumber)) & 0xffff).toBe(1);
    expect(audio.out.frames[0]?.metadata).not.toHaveProperty('sequenceNumber');
  });
});
