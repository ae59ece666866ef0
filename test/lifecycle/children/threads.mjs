// Threads of the process with one connected pair and with twenty.
import { readdirSync } from 'node:fs';
import { connectChannel } from './pair.mjs';

const calls = [await connectChannel()];
const one = readdirSync('/proc/self/task').length;
while (calls.length < 20) calls.push(await connectChannel());
console.log(JSON.stringify({ one, twenty: readdirSync('/proc/self/task').length }));
for (const { a, b } of calls) {
  a.close();
  b.close();
}
