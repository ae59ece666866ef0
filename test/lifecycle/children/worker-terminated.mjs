// Workers are terminated in a call, which they record to the path given.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { connectChannel, talk } from './pair.mjs';

const call = await connectChannel();
for (let round = 0; round < 3; round++) {
  const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: process.argv[2] });
  await once(worker, 'message');
  await worker.terminate();
  await talk(call);
}
call.a.close();
call.b.close();
console.log('closed');
