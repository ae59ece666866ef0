// Records three seconds of a call, as it is received, to a file: node examples/record.mjs [call.webm]
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { configure, mediaDevices, nonstandard, RTCPeerConnection } from 'node-libwebrtc';

configure({ syntheticDevices: true });
const [sender, receiver] = [new RTCPeerConnection(), new RTCPeerConnection()];
sender.onicecandidate = ({ candidate }) => receiver.addIceCandidate(candidate);
receiver.onicecandidate = ({ candidate }) => sender.addIceCandidate(candidate);

const stream = await mediaDevices.getUserMedia({ audio: true, video: true });
for (const track of stream.getTracks()) sender.addTrack(track, stream);
const recorder = new nonstandard.RTCFileRecorder(process.argv[2] ?? 'call.webm');
receiver.ontrack = ({ track }) => recorder.addTrack(track);

await sender.setLocalDescription();
await receiver.setRemoteDescription(sender.localDescription);
recorder.start();
await receiver.setLocalDescription();
await sender.setRemoteDescription(receiver.localDescription);
while (receiver.connectionState !== 'connected') await once(receiver, 'connectionstatechange');
await sleep(3000);

console.log(await recorder.stop());
for (const track of stream.getTracks()) track.stop();
sender.close();
receiver.close();
