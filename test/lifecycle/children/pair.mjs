import { RTCPeerConnection } from 'node-libwebrtc';

/** Two connections of this thread. `prepare` gives them something to negotiate; resolves when both are connected. */
export async function connect(prepare) {
  const pair = [new RTCPeerConnection(), new RTCPeerConnection()];
  const [a, b] = pair;
  a.onicecandidate = ({ candidate }) => b.addIceCandidate(candidate);
  b.onicecandidate = ({ candidate }) => a.addIceCandidate(candidate);
  const connected = Promise.all(pair.map(whenConnected));
  await prepare(a, b);
  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
  await connected;
  return pair;
}

function whenConnected(connection) {
  return new Promise((resolve, reject) => {
    connection.addEventListener('connectionstatechange', () => {
      if (connection.connectionState === 'connected') resolve();
      if (connection.connectionState === 'failed') reject(new Error('the connection failed'));
    });
  });
}

/** Connects by a data channel, and resolves with both its ends open. */
export async function connectChannel() {
  let ends;
  const [a, b] = await connect((a, b) => {
    const near = a.createDataChannel('data');
    const far = new Promise((resolve) => {
      b.ondatachannel = ({ channel }) => resolve(channel);
    });
    ends = Promise.all([opened(near), far.then(opened)]);
  });
  const [near, far] = await ends;
  return { a, b, near, far };
}

function opened(channel) {
  if (channel.readyState === 'open') return channel;
  return new Promise((resolve) => {
    channel.onopen = () => resolve(channel);
  });
}

/** Resolves with the next message. */
export function nextMessage(channel) {
  return new Promise((resolve) => {
    channel.addEventListener('message', ({ data }) => resolve(data), { once: true });
  });
}

/** A message there and back. */
export async function talk({ near, far }) {
  const heard = nextMessage(far);
  near.send('ping');
  if ((await heard) !== 'ping') throw new Error('the message was changed');
  const answer = nextMessage(near);
  far.send(new Uint8Array([1, 2, 3]));
  if (new Uint8Array(await answer).length !== 3) throw new Error('the answer was changed');
}
