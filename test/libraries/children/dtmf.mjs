// Dials a number in a call, as MDN's "Using DTMF with WebRTC" does it.
import 'node-libwebrtc/globals';
import { configure } from 'node-libwebrtc';

configure({ syntheticDevices: true });
const caller = new RTCPeerConnection();
const receiver = new RTCPeerConnection();
caller.onicecandidate = ({ candidate }) => candidate && receiver.addIceCandidate(candidate);
receiver.onicecandidate = ({ candidate }) => candidate && caller.addIceCandidate(candidate);

const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: false });
const audio = stream.getAudioTracks();
caller.addTrack(audio[0], stream);
const { dtmf } = caller.getSenders()[0];
let played = '';
const dialed = new Promise((resolve) => {
  dtmf.ontonechange = ({ tone }) => {
    played += tone;
    if (tone === '') resolve();
  };
});
caller.onconnectionstatechange = () => {
  if (caller.connectionState === 'connected') dtmf.insertDTMF('15#,A', 70, 30);
};
caller.onnegotiationneeded = async () => {
  await caller.setLocalDescription(await caller.createOffer({ offerToReceiveAudio: true }));
  await receiver.setRemoteDescription(caller.localDescription);
  await receiver.setLocalDescription(await receiver.createAnswer());
  await caller.setRemoteDescription(receiver.localDescription);
};
await dialed;
console.log(played, `left ${dtmf.toneBuffer.length}`);
audio[0].stop();
caller.close();
receiver.close();
console.log('closed');
