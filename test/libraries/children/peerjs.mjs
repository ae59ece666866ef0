// Two peers of PeerJS find each other at its server, whose port is given: a data connection, then a call.
import 'node-libwebrtc/globals';
import { once } from 'node:events';
import { configure, nonstandard } from 'node-libwebrtc';
import peerjs from 'peerjs';

const { Peer } = peerjs;
configure({ syntheticDevices: true });
const options = { host: '127.0.0.1', port: Number(process.argv[2]), path: '/', secure: false, config: { iceServers: [] } };
const alice = new Peer(options);
const bob = new Peer(options);
await Promise.all([once(alice, 'open'), once(bob, 'open')]);

const arrived = once(bob, 'connection');
const toBob = alice.connect(bob.id, { reliable: true });
const [toAlice] = await arrived;
await Promise.all([once(toBob, 'open'), once(toAlice, 'open')]);
const heard = once(toAlice, 'data');
toBob.send({ text: 'good day', bytes: new Uint8Array([1, 2, 3]) });
const [{ text, bytes }] = await heard;
console.log(`${text} ${[...new Uint8Array(bytes)]}`);

const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
bob.on('call', (call) => call.answer());
const call = alice.call(bob.id, stream);
const [answered] = await once(bob, 'call');
const [remote] = await once(answered, 'stream');
const sink = new nonstandard.RTCVideoSink(remote.getVideoTracks()[0]);
const [{ frame }] = await once(sink, 'frame');
console.log(`picture ${frame.width > 0 && frame.height > 0}`);
sink.stop();

call.close();
for (const track of stream.getTracks()) track.stop();
alice.destroy();
bob.destroy();
console.log('closed');
