// Touches every object of a call; `stop` stops the tracks before the end, `keep` does not.
import { nonstandard } from 'node-libwebrtc';
import { connect } from './pair.mjs';

const stop = process.argv[2] === 'stop';
const local = [new nonstandard.RTCAudioSource().createTrack(), new nonstandard.RTCVideoSource().createTrack()];
const touched = [];
const remote = [];
const [a, b] = await connect((a, b) => {
  for (const track of local) a.addTrack(track);
  touched.push(a.createDataChannel('data'));
  b.ontrack = (event) => {
    remote.push(event.track);
    touched.push(event.transceiver, ...event.streams);
  };
});
for (const connection of [a, b]) {
  const transports = [
    connection.sctp.transport,
    ...connection.getTransceivers().flatMap(({ sender, receiver }) => [sender.transport, receiver.transport]),
  ];
  touched.push(connection.sctp, ...connection.getTransceivers());
  for (const { sender, receiver } of connection.getTransceivers()) {
    touched.push(sender, receiver, receiver.track, sender.getParameters(), receiver.getParameters(), receiver.getSynchronizationSources());
  }
  for (const transport of transports) {
    touched.push(transport, transport.iceTransport, transport.getRemoteCertificates(), transport.iceTransport.getSelectedCandidatePair());
  }
  touched.push(await connection.getStats());
}
const clones = [...local, ...remote].map((track) => track.clone());
const sinks = remote.map((track) => (track.kind === 'video' ? new nonstandard.RTCVideoSink(track) : new nonstandard.RTCAudioSink(track)));
touched.push(...clones);
if (stop) {
  for (const sink of sinks) sink.stop();
  for (const track of [...local, ...remote, ...clones]) track.stop();
}
a.close();
b.close();
console.log('closed');
globalThis.touched = touched;
