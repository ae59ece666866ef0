import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { RTCRtpScriptTransform } from 'node-libwebrtc';
import { startWorker, terminateWorkers } from './workers';

afterEach(terminateWorkers);

async function lines(worker: Worker, count: number): Promise<string[]> {
  const received: string[] = [];
  while (received.length < count) received.push(...((await once(worker, 'message')) as string[]));
  return received;
}

describe("a worker's messages", () => {
  it.each([
    ['on', false],
    ['on', true],
    ['addEventListener', true],
    ['onmessage', true],
  ] as const)('reach parentPort.%s in order, and transforms do not (late: %s)', async (how, late) => {
    const worker = startWorker('messages.mjs', { how, late });
    const seen = lines(worker, 6);
    worker.postMessage(1);
    new RTCRtpScriptTransform(worker, 'a');
    worker.postMessage(2);
    worker.postMessage(3);
    new RTCRtpScriptTransform(worker, 'b');
    worker.postMessage(4);
    const all = await seen;
    expect(all.filter((line) => line.startsWith('message'))).toEqual(['message 1', 'message 2', 'message 3', 'message 4']);
    expect(all.filter((line) => line.startsWith('transform'))).toEqual(['transform a', 'transform b']);
  });

  it('do not keep it alive once it listens no more', async () => {
    const worker = startWorker('messages.mjs');
    const seen = lines(worker, 2);
    const ended = once(worker, 'exit');
    new RTCRtpScriptTransform(worker, 'a');
    worker.postMessage(1);
    expect(await seen).toEqual(['transform a', 'message 1']);
    expect(await ended).toEqual([0]);
  });

  it('a worker that only loads the package ends by itself', async () => {
    expect(await once(startWorker('load.mjs'), 'exit')).toEqual([0]);
  });
});
