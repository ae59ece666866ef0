// The perfect negotiation pattern (MDN, "Establishing a connection"; WebRTC 1.0, 10.7): the same code at both ends, offers that collide, and an ICE
// restart.
import 'node-libwebrtc/globals';
import { configure } from 'node-libwebrtc';

configure({ syntheticDevices: true });

/** One end; `signal` sends to the other. */
function negotiator(polite, signal) {
  const connection = new RTCPeerConnection();
  const end = { connection, collisions: 0, tracks: [] };
  let makingOffer = false;
  let ignoringOffer = false;

  connection.ontrack = ({ track }) => {
    end.tracks.push(track);
  };
  connection.onicecandidate = ({ candidate }) => signal({ candidate });
  connection.oniceconnectionstatechange = () => {
    if (connection.iceConnectionState === 'failed') connection.restartIce();
  };
  connection.onnegotiationneeded = async () => {
    makingOffer = true;
    try {
      await connection.setLocalDescription();
      signal({ description: connection.localDescription });
    } finally {
      makingOffer = false;
    }
  };
  end.receive = async ({ description, candidate }) => {
    if (description) {
      const collision = description.type === 'offer' && (makingOffer || connection.signalingState !== 'stable');
      if (collision) end.collisions++;
      ignoringOffer = !polite && collision;
      if (ignoringOffer) return;
      await connection.setRemoteDescription(description);
      if (description.type === 'offer') {
        await connection.setLocalDescription();
        signal({ description: connection.localDescription });
      }
    } else {
      try {
        await connection.addIceCandidate(candidate);
      } catch (error) {
        if (!ignoringOffer) throw error;
      }
    }
  };
  return end;
}

// Signaling is text that takes its time.
const post = (message, receive) => setTimeout(() => receive()(JSON.parse(JSON.stringify(message))), 5);
const polite = negotiator(true, (message) => post(message, () => impolite.receive));
const impolite = negotiator(false, (message) => post(message, () => polite.receive));

/** Until both ends are connected, have nothing to negotiate, and each receives as many tracks as are said. */
function settled(tracksOfPolite, tracksOfImpolite) {
  const isSettled = ({ connection, tracks }, count) =>
    connection.signalingState === 'stable' && connection.connectionState === 'connected' && tracks.length === count;
  return new Promise((resolve) => {
    const check = () => isSettled(polite, tracksOfPolite) && isSettled(impolite, tracksOfImpolite) && resolve();
    for (const { connection } of [polite, impolite]) {
      for (const type of ['signalingstatechange', 'connectionstatechange', 'track'])
        connection.addEventListener(type, () => setTimeout(check));
    }
    check();
  });
}

const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
const [audio] = stream.getAudioTracks();
const [video] = stream.getVideoTracks();
// Both begin at once.
polite.connection.addTrack(audio, stream);
impolite.connection.addTrack(audio, stream);
await settled(1, 1);
console.log(`collided ${polite.collisions > 0}`);

polite.connection.addTrack(video, stream);
await settled(1, 2);
impolite.connection.addTrack(video, stream);
await settled(2, 2);
console.log(`tracks ${polite.tracks.length} ${impolite.tracks.length}`);

const fragment = ({ connection }) => /a=ice-ufrag:(.*)/.exec(connection.currentLocalDescription.sdp)[1];
const before = fragment(impolite);
const restarted = new Promise((resolve) => {
  impolite.connection.addEventListener('signalingstatechange', () => {
    if (impolite.connection.signalingState === 'stable' && fragment(impolite) !== before) resolve();
  });
});
impolite.connection.restartIce();
await restarted;
await settled(2, 2);
console.log('restarted');

for (const track of stream.getTracks()) track.stop();
polite.connection.close();
impolite.connection.close();
console.log('closed');
