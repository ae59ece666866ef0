// Connects and closes `process.argv[2]` times; prints threads, file descriptors and resident memory (KB) at every tenth part.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectChannel, talk } from './pair.mjs';

const cycles = Number(process.argv[2]);
const samples = [];

async function sample(cycle) {
  await sleep(200); // What close() ends in the background has ended.
  globalThis.gc();
  await sleep(50);
  globalThis.gc();
  const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  samples.push({ cycle, threads: readdirSync('/proc/self/task').length, fds: readdirSync('/proc/self/fd').length, rss });
}

for (let cycle = 1; cycle <= cycles; cycle++) {
  const call = await connectChannel();
  await talk(call);
  call.a.close();
  call.b.close();
  if (cycle % (cycles / 10) === 0) await sample(cycle);
}
console.log(JSON.stringify(samples));
