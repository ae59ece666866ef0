// Packages with the W3C API: one code for both, so that only the package differs.

export function standardAdapter(webrtc) {
  const { RTCPeerConnection } = webrtc;

  /** Two connections of this process, connected, with one open channel. */
  async function connect() {
    const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
    trickle(a, b);
    trickle(b, a);
    const near = a.createDataChannel('bench');
    near.binaryType = 'arraybuffer';
    const accepted = new Promise((resolve) => {
      b.ondatachannel = ({ channel }) => resolve(channel);
    });
    const opened = new Promise((resolve) => {
      near.onopen = resolve;
    });
    await a.setLocalDescription(await a.createOffer());
    await b.setRemoteDescription(a.localDescription);
    await b.setLocalDescription(await b.createAnswer());
    await a.setRemoteDescription(b.localDescription);
    const far = await accepted;
    far.binaryType = 'arraybuffer';
    await opened;
    return {
      near: channel(near),
      far: channel(far),
      close() {
        a.close();
        b.close();
      },
    };
  }

  function trickle(from, to) {
    from.onicecandidate = ({ candidate }) => {
      // A candidate may come when the other end is closed already.
      if (candidate) to.addIceCandidate(candidate)?.catch(() => {});
    };
  }

  function channel(dataChannel) {
    return {
      send: (data) => dataChannel.send(data),
      get bufferedAmount() {
        return dataChannel.bufferedAmount;
      },
      set onmessage(handler) {
        dataChannel.onmessage = ({ data }) => handler(data);
      },
      /** Calls `handler` each time no more than `threshold` octets wait. */
      onlow(threshold, handler) {
        dataChannel.bufferedAmountLowThreshold = threshold;
        dataChannel.onbufferedamountlow = handler;
      },
    };
  }

  return { connect, webrtc };
}
