// Inverts the bytes of each frame that is sent, and inverts them back at the other end, in a worker, as MDN's "Using WebRTC Encoded Transforms" does it.
import 'node-libwebrtc/globals';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { configure, nonstandard } from 'node-libwebrtc';

configure({ syntheticDevices: true });
const worker = new Worker(new URL('./encoded-transform-worker.mjs', import.meta.url));
const seen = { sender: 0, receiver: 0 };
worker.on('message', ({ end, frames }) => {
  seen[end] = frames;
});

const near = new RTCPeerConnection();
const far = new RTCPeerConnection();
near.onicecandidate = ({ candidate }) => candidate && far.addIceCandidate(candidate);
far.onicecandidate = ({ candidate }) => candidate && near.addIceCandidate(candidate);
const shown = new Promise((resolve) => {
  far.ontrack = ({ receiver, track }) => {
    receiver.transform = new RTCRtpScriptTransform(worker, { name: 'receiver' });
    resolve(new nonstandard.RTCVideoSink(track));
  };
});
const [track] = (await navigator.mediaDevices.getUserMedia({ video: { width: 320, height: 240 } })).getTracks();
near.addTrack(track).transform = new RTCRtpScriptTransform(worker, { name: 'sender' });
await near.setLocalDescription();
await far.setRemoteDescription(near.localDescription);
await far.setLocalDescription();
await near.setRemoteDescription(far.localDescription);

const sink = await shown;
const [{ frame }] = await once(sink, 'frame');
console.log(`picture ${frame.width}x${frame.height}`);
sink.stop();
track.stop();
near.close();
far.close();
await worker.terminate();
console.log(`frames ${seen.sender > 0} ${seen.receiver > 0}`);
console.log('closed');
