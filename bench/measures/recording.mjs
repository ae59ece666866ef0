import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const publishers = 2;
const seconds = 8;

/** CPU of this process per recorded 720p30 VP8 + Opus stream, in cores; another process publishes. */
export async function recording({ webrtc }) {
  if (!webrtc?.nonstandard?.RTCFileRecorder) return {};
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const publisher = fork(fileURLToPath(new URL('../publisher.mjs', import.meta.url)), { serialization: 'advanced' });
  try {
    const calls = [];
    for (let index = 0; index < publishers; index++) calls.push(await receive(webrtc, publisher, join(folder, `${index}.webm`)));
    await Promise.all(calls.map(fullSize));
    const start = { cpu: process.cpuUsage(), time: performance.now() };
    await sleep(seconds * 1_000);
    const { user, system } = process.cpuUsage(start.cpu);
    const cores = (user + system) / 1_000 / (performance.now() - start.time);
    for (const { connection, recorder, path } of calls) {
      const { tracks } = await recorder.stop();
      const video = tracks.find(({ kind }) => kind === 'video');
      if (video.width !== 1280 || video.lost > 0 || statSync(path).size < 100_000)
        throw new Error(`not a recording of 720p: ${JSON.stringify(video)}`);
      connection.close();
    }
    return { recording: cores / publishers };
  } finally {
    publisher.kill();
    rmSync(folder, { recursive: true });
  }
}

/** One call from the publisher, recorded. */
async function receive({ RTCPeerConnection, nonstandard }, publisher, path) {
  const connection = new RTCPeerConnection();
  const offer = await ask(publisher, { type: 'call' });
  await connection.setRemoteDescription({ type: 'offer', sdp: offer.sdp });
  await connection.setLocalDescription();
  await new Promise((resolve) => {
    if (connection.iceGatheringState === 'complete') resolve();
    connection.onicegatheringstatechange = () => connection.iceGatheringState === 'complete' && resolve();
  });
  // The publisher's estimate starts at what 720p needs: the ramp is not what is measured.
  const sdp = connection.localDescription.sdp.replace(/(a=rtpmap:(\d+) VP8\/90000\r\n)/, '$1a=fmtp:$2 x-google-start-bitrate=2500\r\n');
  publisher.send({ type: 'answer', id: offer.id, sdp });
  const recorder = new nonstandard.RTCFileRecorder(path, { tracks: connection.getReceivers().map(({ track }) => track) });
  recorder.start();
  return { connection, recorder, path };
}

async function fullSize({ recorder }) {
  for (let wait = 0; wait < 150; wait++) {
    if (recorder.stats().tracks.some(({ width }) => width === 1280)) return;
    await sleep(100);
  }
  throw new Error('the publisher never sent 720p');
}

function ask(child, message) {
  return new Promise((resolve) => {
    child.once('message', resolve);
    child.send(message);
  });
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
