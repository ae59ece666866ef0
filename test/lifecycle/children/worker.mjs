// In a worker: a call of its own; says so, then closes it or, when told `stay`, goes on sending until it is terminated.
import { parentPort, workerData } from 'node:worker_threads';
import { connectChannel, talk } from './pair.mjs';

const call = await connectChannel();
await talk(call);
if (workerData === 'stay') {
  call.far.onmessage = () => call.near.send('again');
  call.near.send('first');
  parentPort.postMessage('connected');
} else {
  call.a.close();
  call.b.close();
  parentPort.postMessage('done');
}
