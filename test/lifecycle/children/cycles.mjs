// Connects and closes `process.argv[2]` times after a warm-up; prints threads, file descriptors and resident memory (KB) twenty times
// on the way.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectChannel, talk } from './pair.mjs';

// libwebrtc leaves timers for each connection, the longest of 45 s, so what a program holds depends on how many connections it makes in that
// time, and settles only after it.
const WARM_UP = 65_000;

const cycles = Number(process.argv[2]);
const samples = [];

async function cycle() {
  const call = await connectChannel();
  await talk(call);
  call.a.close();
  call.b.close();
}

async function sample(done) {
  await sleep(200); // What close() ends in the background has ended.
  globalThis.gc();
  await sleep(50);
  globalThis.gc();
  const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  samples.push({ cycle: done, threads: readdirSync('/proc/self/task').length, fds: readdirSync('/proc/self/fd').length, rss });
}

const warm = performance.now() + WARM_UP;
while (performance.now() < warm) await cycle();
for (let done = 1; done <= cycles; done++) {
  await cycle();
  if (done % (cycles / 20) === 0) await sample(done);
}
console.log(JSON.stringify(samples));
