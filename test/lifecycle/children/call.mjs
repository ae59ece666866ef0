// A call with media and data that goes on. `throw` ends it by an uncaught exception, `wait` waits for a signal.
import { configure, mediaDevices, nonstandard } from 'node-libwebrtc';
import { connect } from './pair.mjs';

configure({ syntheticDevices: true });
const stream = await mediaDevices.getUserMedia({ audio: true, video: { width: 160, height: 120 } });
const sinks = [];
let media;
const received = new Promise((resolve) => {
  media = resolve;
});
globalThis.call = await connect((a, b) => {
  for (const track of stream.getTracks()) a.addTrack(track, stream);
  const channel = a.createDataChannel('data');
  channel.onopen = () => setInterval(() => channel.send('tick'), 1);
  b.ontrack = ({ track }) => {
    const sink = track.kind === 'video' ? new nonstandard.RTCVideoSink(track) : new nonstandard.RTCAudioSink(track);
    sinks.push(sink);
    if (track.kind === 'video') sink.onframe = media;
  };
});
await received;
console.log('connected');
if (process.argv[2] === 'throw')
  setTimeout(() => {
    throw new Error('thrown mid-call');
  }, 50);
