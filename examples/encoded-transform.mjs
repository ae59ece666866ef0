// A call whose video a worker scrambles at one end and restores at the other; the main thread sees no frame.
import { isMainThread, Worker } from 'node:worker_threads';
import { configure, mediaDevices, nonstandard, RTCPeerConnection, RTCRtpScriptTransform } from 'node-libwebrtc';

/** VP8 keeps its first octets: the other end's depacketizer reads the picture's size in them. */
function scramble(frame, controller) {
  const bytes = new Uint8Array(frame.data);
  for (let i = 10; i < bytes.length; i++) bytes[i] ^= 0x5a;
  controller.enqueue(frame);
}

if (isMainThread) {
  configure({ syntheticDevices: true });
  const worker = new Worker(new URL(import.meta.url));
  const [alice, bob] = [new RTCPeerConnection(), new RTCPeerConnection()];
  alice.onicecandidate = ({ candidate }) => bob.addIceCandidate(candidate);
  bob.onicecandidate = ({ candidate }) => alice.addIceCandidate(candidate);

  const stream = await mediaDevices.getUserMedia({ video: { width: 640, height: 360 } });
  const [track] = stream.getVideoTracks();
  alice.addTrack(track, stream).transform = new RTCRtpScriptTransform(worker, { name: 'out' });
  bob.ontrack = ({ receiver }) => {
    receiver.transform = new RTCRtpScriptTransform(worker, { name: 'back' });
    const sink = new nonstandard.RTCVideoSink(receiver.track);
    sink.onframe = ({ frame }) => {
      console.log(`restored: ${frame.width}x${frame.height}`);
      sink.stop();
      track.stop();
      alice.close();
      bob.close();
      void worker.terminate();
    };
  };
  await alice.setLocalDescription();
  await bob.setRemoteDescription(alice.localDescription);
  await bob.setLocalDescription();
  await alice.setRemoteDescription(bob.localDescription);
} else {
  // With `node-libwebrtc/globals` this is `self.onrtctransform`, as in a browser.
  nonstandard.workerScope.onrtctransform = ({ transformer }) => {
    transformer.readable.pipeThrough(new TransformStream({ transform: scramble })).pipeTo(transformer.writable);
  };
}
