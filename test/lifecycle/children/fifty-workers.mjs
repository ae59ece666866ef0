import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

for (let index = 0; index < 50; index++) {
  const worker = new Worker(new URL('worker.mjs', import.meta.url));
  const exit = once(worker, 'exit');
  await once(worker, 'message');
  const [code] = await exit;
  if (code !== 0) throw new Error(`worker ${index} exited with ${code}`);
}
console.log('closed');
