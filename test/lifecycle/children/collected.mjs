// Which objects of calls the garbage collector takes: all of a closed one, none of an open one.
import { setTimeout as sleep } from 'node:timers/promises';
import { nonstandard } from 'node-libwebrtc';
import { connect } from './pair.mjs';

async function call() {
  const track = new nonstandard.RTCVideoSource().createTrack();
  let channel;
  const [a, b] = await connect((a) => {
    a.addTrack(track);
    channel = a.createDataChannel('data');
  });
  const [transceiver] = a.getTransceivers();
  const { sender, receiver } = transceiver;
  const objects = {
    a,
    b,
    channel,
    transceiver,
    sender,
    receiver,
    receiverTrack: receiver.track,
    sctp: a.sctp,
    dtls: sender.transport,
    ice: sender.transport.iceTransport,
    track,
  };
  return Object.fromEntries(Object.entries(objects).map(([name, object]) => [name, new WeakRef(object)]));
}

const alive = (references) => Object.keys(references).filter((name) => references[name].deref());

async function collect(references, names) {
  for (let round = 0; round < 50 && names.some((name) => references[name].deref()); round++) {
    await sleep(20);
    globalThis.gc();
  }
}

const open = await call();
const closed = await call();
closed.a.deref().close();
closed.b.deref().close();
await collect(closed, Object.keys(closed));
console.log(JSON.stringify({ closed: alive(closed), open: alive(open).filter((name) => ['a', 'b', 'channel'].includes(name)) }));
open.a.deref().close();
open.b.deref().close();
await collect(open, Object.keys(open));
console.log(JSON.stringify({ closed: alive(open) }));
