// In a worker: passes the frames of its transforms on; says when it is ready, and when frames come.
import { parentPort } from 'node:worker_threads';
import { nonstandard } from 'node-libwebrtc';

let frames = 0;
nonstandard.workerScope.onrtctransform = ({ transformer: { readable, writable } }) => {
  const through = new TransformStream({
    transform(frame, controller) {
      if (++frames === 20) parentPort.postMessage('frames');
      controller.enqueue(frame);
    },
  });
  readable.pipeThrough(through).pipeTo(writable);
};
parentPort.postMessage('ready');
