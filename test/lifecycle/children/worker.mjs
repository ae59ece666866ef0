// In a worker: a call of its own; says so, then closes it or, when given a path to record to, goes on until it is terminated.
import { parentPort, workerData } from 'node:worker_threads';
import { busyCall } from './busy.mjs';
import { connectChannel, talk } from './pair.mjs';

if (workerData) {
  globalThis.call = await busyCall(workerData);
  parentPort.postMessage('connected');
} else {
  const call = await connectChannel();
  await talk(call);
  call.a.close();
  call.b.close();
  parentPort.postMessage('done');
}
