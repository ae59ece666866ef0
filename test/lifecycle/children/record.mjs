// Records a call of this process to the file named by the first argument. `wait` waits for a signal; `exit` ends the process in the middle.
import { configure, mediaDevices, nonstandard } from 'node-libwebrtc';
import { connect } from './pair.mjs';

const [, , path, end] = process.argv;
configure({ syntheticDevices: true });
const stream = await mediaDevices.getUserMedia({ audio: true, video: { width: 320, height: 180 } });
const [, receiver] = await connect((a) => {
  for (const track of stream.getTracks()) a.addTrack(track, stream);
});
const recorder = new nonstandard.RTCFileRecorder(path, { tracks: receiver.getReceivers().map(({ track }) => track) });
recorder.start();
while (recorder.stats().duration < 4_000) await new Promise((resolve) => setTimeout(resolve, 20));
console.log('recorded');
if (end === 'exit') process.exit(0);
