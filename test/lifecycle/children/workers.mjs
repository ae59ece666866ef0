// Main thread and two workers at once, each with a connected pair.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { connectChannel, talk } from './pair.mjs';

const workers = [1, 2].map(() => new Worker(new URL('worker.mjs', import.meta.url)));
const exits = workers.map((worker) => once(worker, 'exit'));
const call = await connectChannel();
await talk(call);
await Promise.all(workers.map((worker) => once(worker, 'message')));
await talk(call);
for (const [code] of await Promise.all(exits)) if (code !== 0) throw new Error(`a worker exited with ${code}`);
call.a.close();
call.b.close();
console.log('closed');
