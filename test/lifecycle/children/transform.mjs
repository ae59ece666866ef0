// A call whose frames pass a worker; the argument says what ends first: the call, or the worker.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { configure, mediaDevices, nonstandard, RTCRtpScriptTransform } from 'node-libwebrtc';
import { connect } from './pair.mjs';

async function main(endsFirst) {
  configure({ syntheticDevices: true });
  const worker = new Worker(new URL(import.meta.url));
  const stream = await mediaDevices.getUserMedia({ audio: true, video: { width: 160, height: 120 } });
  const received = new Set();
  const both = new Promise((resolve) => {
    worker.on('message', (name) => {
      received.add(name);
      if (received.size === 4) resolve();
    });
  });
  const [a, b] = await connect((a, b) => {
    for (const track of stream.getTracks()) a.addTrack(track, stream).transform = new RTCRtpScriptTransform(worker, `${track.kind} out`);
    b.ontrack = ({ receiver }) => {
      receiver.transform = new RTCRtpScriptTransform(worker, `${receiver.track.kind} back`);
    };
  });
  await both;
  if (endsFirst === 'worker') await worker.terminate();
  for (const track of stream.getTracks()) track.stop();
  a.close();
  b.close();
  if (endsFirst === 'call') {
    const exited = once(worker, 'exit');
    worker.postMessage('no more transforms');
    const [code] = await exited;
    if (code !== 0) throw new Error(`the worker exited with ${code}`);
  }
  console.log('closed');
}

function work() {
  nonstandard.workerScope.onrtctransform = async ({ transformer: { options, readable, writable } }) => {
    const told = new TransformStream({
      transform(frame, controller) {
        parentPort.postMessage(options);
        controller.enqueue(frame);
      },
    });
    await readable.pipeThrough(told).pipeTo(writable);
  };
  parentPort.once('message', () => {
    nonstandard.workerScope.onrtctransform = null;
  });
}

if (isMainThread) await main(process.argv[2]);
else work();
