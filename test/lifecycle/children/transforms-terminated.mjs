// Workers are terminated while they write the encoded frames of a call.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { nonstandard, RTCRtpScriptTransform } from 'node-libwebrtc';
import { connect } from './pair.mjs';

const sources = Array.from({ length: 8 }, () => new nonstandard.RTCAudioSource());
const silence = { sampleRate: 48_000, channelCount: 1, samples: new Int16Array(480) };
setInterval(() => {
  for (const source of sources) source.onData(silence);
}, 2);
const [near] = await connect((a) => {
  for (const source of sources) a.addTrack(source.createTrack());
});
for (let round = 0; round < 12; round++) {
  const worker = new Worker(new URL('transforming.mjs', import.meta.url));
  await once(worker, 'message');
  for (const sender of near.getSenders()) sender.transform = new RTCRtpScriptTransform(worker);
  await once(worker, 'message');
  await worker.terminate();
}
console.log('terminated');
process.exit();
