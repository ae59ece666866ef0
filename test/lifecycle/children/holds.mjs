// One thing that holds the process until SIGUSR2 ends it: a `connection`, a `capture`, or a `recorder` to the path given second.
import { configure, mediaDevices, nonstandard } from 'node-libwebrtc';
import { connectChannel } from './pair.mjs';

const things = {
  async connection() {
    const { a, b } = await connectChannel();
    return () => {
      a.close();
      b.close();
    };
  },
  async capture() {
    configure({ syntheticDevices: true });
    const stream = await mediaDevices.getUserMedia({ video: true });
    return () => {
      for (const track of stream.getTracks()) track.stop();
    };
  },
  async recorder(path) {
    const recorder = new nonstandard.RTCFileRecorder(path);
    recorder.start();
    return () => recorder.stop();
  },
};

const [, , thing, path] = process.argv;
const end = await things[thing](path);
process.on('SIGUSR2', async () => {
  await end();
  console.log('closed');
});
console.log('begun');
