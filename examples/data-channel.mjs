// Two connections in one process, a message there and back.
import { RTCPeerConnection } from 'node-libwebrtc';

const [alice, bob] = [new RTCPeerConnection(), new RTCPeerConnection()];
alice.onicecandidate = ({ candidate }) => bob.addIceCandidate(candidate);
bob.onicecandidate = ({ candidate }) => alice.addIceCandidate(candidate);

bob.ondatachannel = ({ channel }) => {
  channel.onmessage = ({ data }) => channel.send(`${data}, Alice`);
};
const channel = alice.createDataChannel('greeting');
channel.onopen = () => channel.send('Hello');
channel.onmessage = ({ data }) => {
  console.log(data);
  alice.close();
  bob.close();
};

await alice.setLocalDescription();
await bob.setRemoteDescription(alice.localDescription);
await bob.setLocalDescription();
await alice.setRemoteDescription(bob.localDescription);
