// A pair of connections in one program with a channel between them, as MDN's "A simple RTCDataChannel sample" does it: with promises and handlers.
import 'node-libwebrtc/globals';

const local = new RTCPeerConnection();
const remote = new RTCPeerConnection();
const sending = local.createDataChannel('sendChannel');
const states = [];
sending.onopen = sending.onclose = () => states.push(sending.readyState);

local.onicecandidate = (event) => !event.candidate || remote.addIceCandidate(event.candidate).catch(console.error);
remote.onicecandidate = (event) => !event.candidate || local.addIceCandidate(event.candidate).catch(console.error);

const text = new Promise((resolve) => {
  remote.ondatachannel = ({ channel }) => {
    channel.onmessage = (event) => {
      resolve(event.data);
      sending.close();
    };
    channel.onclose = () => {
      local.close();
      remote.close();
      console.log(states.join());
      console.log('closed');
    };
  };
});
sending.addEventListener('open', () => sending.send('a message'));

local
  .createOffer()
  .then((offer) => local.setLocalDescription(offer))
  .then(() => remote.setRemoteDescription(local.localDescription))
  .then(() => remote.createAnswer())
  .then((answer) => remote.setLocalDescription(answer))
  .then(() => local.setRemoteDescription(remote.localDescription))
  .catch(console.error);

console.log(await text);
