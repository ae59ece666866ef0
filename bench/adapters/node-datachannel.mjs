// node-datachannel through its own API, which is faster than its W3C polyfill.
import nodeDataChannel from 'node-datachannel';

async function connect() {
  const [a, b] = ['a', 'b'].map((name) => new nodeDataChannel.PeerConnection(name, { iceServers: [] }));
  signal(a, b);
  signal(b, a);
  const accepted = new Promise((resolve) => b.onDataChannel(resolve));
  const near = a.createDataChannel('bench');
  const opened = new Promise((resolve) => near.onOpen(resolve));
  const far = await accepted;
  await opened;
  return {
    near: channel(near),
    far: channel(far),
    close() {
      near.close();
      far.close();
      a.close();
      b.close();
    },
  };
}

/** Candidates may come before the description that they belong to. */
function signal(from, to) {
  const early = [];
  let described = false;
  from.onLocalDescription((sdp, type) => {
    to.setRemoteDescription(sdp, type);
    described = true;
    for (const candidate of early) to.addRemoteCandidate(...candidate);
  });
  from.onLocalCandidate((...candidate) => (described ? to.addRemoteCandidate(...candidate) : early.push(candidate)));
}

function channel(dataChannel) {
  return {
    send: (data) => (typeof data === 'string' ? dataChannel.sendMessage(data) : dataChannel.sendMessageBinary(data)),
    get bufferedAmount() {
      return dataChannel.bufferedAmount();
    },
    set onmessage(handler) {
      dataChannel.onMessage(handler);
    },
    onlow(threshold, handler) {
      dataChannel.setBufferedAmountLowThreshold(threshold);
      dataChannel.onBufferedAmountLow(handler);
    },
  };
}

export const adapter = { connect };
