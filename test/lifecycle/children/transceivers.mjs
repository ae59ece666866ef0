import { configure, mediaDevices } from 'node-libwebrtc';
import { connect } from './pair.mjs';

configure({ syntheticDevices: true });
const stream = await mediaDevices.getUserMedia({ audio: true, video: { width: 160, height: 120 } });
const [a, b] = await connect((a) => {
  for (const track of stream.getTracks()) a.addTrack(track, stream);
  a.addTransceiver('video', { direction: 'recvonly' });
});
for (const track of stream.getTracks()) track.stop();
a.close();
b.close();
console.log('closed');
