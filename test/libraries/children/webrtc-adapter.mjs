// webrtc-adapter as it is in Node, with a window, and told that the engine is Chromium's; then a call through what it has shimmed.
import 'node-libwebrtc/globals';
import { createRequire } from 'node:module';
import { configure, versions } from 'node-libwebrtc';

const require = createRequire(import.meta.url);

/** Loads it anew. */
function adapter() {
  for (const path of Object.keys(require.cache)) if (path.includes('/webrtc-adapter/')) delete require.cache[path];
  return require('webrtc-adapter').default.browserDetails;
}
console.log(adapter().browser);
Object.assign(globalThis, { window: globalThis });
console.log(adapter().browser);
Object.assign(navigator, { userAgentData: { brands: [{ brand: 'Chromium', version: versions.libwebrtc }] } });
const { browser, version } = adapter();
console.log(`${browser} ${version}`);

configure({ syntheticDevices: true });
const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: { width: { ideal: 320 } } });
const sender = new RTCPeerConnection();
const receiver = new RTCPeerConnection();
sender.onicecandidate = ({ candidate }) => candidate && receiver.addIceCandidate(candidate);
receiver.onicecandidate = ({ candidate }) => candidate && sender.addIceCandidate(candidate);
const connected = new Promise((resolve) => {
  sender.onconnectionstatechange = () => sender.connectionState === 'connected' && resolve();
});
const received = new Promise((resolve) => {
  receiver.ontrack = ({ streams }) => resolve(streams[0]);
});
for (const track of stream.getTracks()) sender.addTrack(track, stream);
await sender.setLocalDescription();
await receiver.setRemoteDescription(sender.localDescription);
await receiver.setLocalDescription();
await sender.setRemoteDescription(receiver.localDescription);
await connected;
const kinds = (await received).getTracks().map(({ kind }) => kind);
console.log(`${kinds.toSorted()} ${sender.getSenders().length} ${(await sender.getStats()).size > 0}`);
for (const track of stream.getTracks()) track.stop();
sender.close();
receiver.close();
console.log('closed');
