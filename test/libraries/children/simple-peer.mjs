// Two peers of simple-peer, which talk and send each other a camera's picture.
import 'node-libwebrtc/globals';
import { once } from 'node:events';
import { configure, nonstandard } from 'node-libwebrtc';
import SimplePeer from 'simple-peer';

configure({ syntheticDevices: true });
const stream = await navigator.mediaDevices.getUserMedia({ video: true, audio: true });
// A timer of simple-peer, which it never clears and which would hold the process for 5 s.
const iceCompleteTimeout = 500;
const caller = new SimplePeer({ initiator: true, stream, iceCompleteTimeout });
const callee = new SimplePeer({ iceCompleteTimeout });
caller.on('signal', (data) => callee.signal(data));
callee.on('signal', (data) => caller.signal(data));

const received = once(callee, 'stream');
const connected = Promise.all([once(caller, 'connect'), once(callee, 'connect')]);
const [remote] = await received;
await connected;
const sink = new nonstandard.RTCVideoSink(remote.getVideoTracks()[0]);
const [{ frame }] = await once(sink, 'frame');
console.log(`picture ${frame.width > 0 && frame.height > 0}`);
sink.stop();

callee.on('data', (data) => callee.write(`${data}, too`));
const answered = once(caller, 'data');
caller.send('good day');
console.log(String((await answered)[0]));

const statistics = await new Promise((resolve, reject) => caller.getStats((error, stats) => (error ? reject(error) : resolve(stats))));
console.log(`statistics ${statistics.length > 0}`);
for (const track of stream.getTracks()) track.stop();
const closed = Promise.all([once(caller, 'close'), once(callee, 'close')]);
caller.destroy();
await closed;
console.log('closed');
