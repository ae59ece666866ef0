import { MediaStream, type RTCIceCandidate, type RTCPeerConnection, type RTCTrackEvent } from 'node-libwebrtc';
import { nextEvent } from '../../support/events';
import { closePeers, connected, local, negotiate, pair, peer } from '../../support/peers';

afterEach(closePeers);

describe('rollback', () => {
  it('of a local offer goes back to stable and takes the mids away', async () => {
    const connection = peer();
    const transceiver = connection.addTransceiver('audio');
    await connection.setLocalDescription();
    expect(transceiver.mid).toBe('0');
    await connection.setLocalDescription({ type: 'rollback' });
    expect(connection.signalingState).toBe('stable');
    expect(connection.localDescription).toBeNull();
    expect(connection.pendingLocalDescription).toBeNull();
    expect(transceiver.mid).toBeNull();
    expect(connection.getTransceivers()).toEqual([transceiver]);
    expect(transceiver.sender.transport).toBeNull();
  });

  it('of a remote offer removes the transceivers that it made, and their tracks from their streams', async () => {
    const [a, b] = pair();
    const { track } = a.addTransceiver('audio').receiver;
    a.addTransceiver('video', { streams: [new MediaStream()] });
    expect(track.kind).toBe('audio');
    await a.setLocalDescription();
    const trackEvent = nextEvent<RTCTrackEvent>(b, 'track');
    await b.setRemoteDescription(local(a));
    await trackEvent;
    const [audio, video] = b.getTransceivers();
    const ended = nextEvent(audio?.receiver.track as EventTarget, 'ended');
    await b.setRemoteDescription({ type: 'rollback', sdp: '' });
    await ended;
    expect(b.signalingState).toBe('stable');
    expect(b.remoteDescription).toBeNull();
    expect(b.getTransceivers()).toEqual([]);
    expect([audio, video].map((transceiver) => [transceiver?.currentDirection, transceiver?.mid])).toEqual([
      ['stopped', null],
      ['stopped', null],
    ]);
    expect(audio?.receiver.track.readyState).toBe('ended');
  });

  it('keeps a transceiver of a remote offer that addTrack took', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    await a.setLocalDescription();
    await b.setRemoteDescription(local(a));
    const { track } = peer().addTransceiver('audio').receiver;
    const sender = b.addTrack(track);
    expect(b.getSenders()).toEqual([sender]);
    await b.setRemoteDescription({ type: 'rollback', sdp: '' });
    expect(b.getSenders()).toEqual([sender]);
    expect(b.getTransceivers()[0]?.mid).toBeNull();
  });

  it('keeps what was negotiated before', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    await negotiate(a, b);
    const before = b.currentRemoteDescription?.sdp;
    a.addTransceiver('video');
    await a.setLocalDescription();
    await b.setRemoteDescription(local(a));
    expect(b.getTransceivers()).toHaveLength(2);
    await b.setRemoteDescription({ type: 'rollback', sdp: '' });
    expect(b.getTransceivers().map(({ mid, currentDirection }) => [mid, currentDirection])).toEqual([['0', 'recvonly']]);
    expect(b.currentRemoteDescription?.sdp).toBe(before);
  });

  it('happens by itself when a remote offer meets a local one', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    b.addTransceiver('video');
    await Promise.all([a.setLocalDescription(), b.setLocalDescription()]);
    const states: string[] = [];
    b.onsignalingstatechange = () => states.push(b.signalingState);
    await b.setRemoteDescription(local(a));
    expect(states).toEqual(['stable', 'have-remote-offer']);
    expect(b.pendingLocalDescription).toBeNull();
    await b.setLocalDescription();
    await a.setRemoteDescription(local(b));
    expect([a.signalingState, b.signalingState]).toEqual(['stable', 'stable']);
  });

  it('is refused where there is nothing to roll back', async () => {
    const connection = peer();
    await connection.setLocalDescription();
    await expect(connection.setRemoteDescription({ type: 'rollback', sdp: '' })).rejects.toMatchObject({ name: 'InvalidStateError' });
    await expect(peer().setRemoteDescription({ type: 'rollback', sdp: '' })).rejects.toMatchObject({ name: 'InvalidStateError' });
  });
});

/** Both sides alike but for politeness: https://w3c.github.io/webrtc-pc/#perfect-negotiation-example */
function negotiatePerfectly(
  self: RTCPeerConnection,
  other: () => RTCPeerConnection,
  polite: boolean,
  deliver: Map<RTCPeerConnection, (message: Message) => Promise<void>>,
): void {
  let makingOffer = false;
  let ignoreOffer = false;
  const send = (message: Message) => void deliver.get(other())?.(message);
  self.onnegotiationneeded = async () => {
    makingOffer = true;
    await self.setLocalDescription();
    makingOffer = false;
    send({ description: local(self) });
  };
  self.onicecandidate = ({ candidate }) => send({ candidate });
  deliver.set(self, async ({ description, candidate }) => {
    if (description) {
      ignoreOffer = !polite && description.type === 'offer' && (makingOffer || self.signalingState !== 'stable');
      if (ignoreOffer) return;
      await self.setRemoteDescription(description);
      if (description.type !== 'offer') return;
      await self.setLocalDescription();
      send({ description: local(self) });
    } else {
      await self.addIceCandidate(candidate ?? undefined).catch((error: Error) => {
        if (!ignoreOffer) throw error;
      });
    }
  });
}

interface Message {
  readonly description?: ReturnType<typeof local>;
  readonly candidate?: RTCIceCandidate | null;
}

describe('perfect negotiation', () => {
  it('connects when both sides begin at once', async () => {
    const [a, b] = pair();
    const deliver = new Map<RTCPeerConnection, (message: Message) => Promise<void>>();
    negotiatePerfectly(a, () => b, true, deliver);
    negotiatePerfectly(b, () => a, false, deliver);
    a.addTransceiver('audio');
    b.addTransceiver('video');
    a.createDataChannel('x');
    b.createDataChannel('y');
    await Promise.all([connected(a), connected(b)]);
    while (a.signalingState !== 'stable' || b.signalingState !== 'stable' || a.getTransceivers().some(({ mid }) => mid === null)) {
      await nextEvent(a, 'signalingstatechange');
    }
    expect(a.getTransceivers()).toHaveLength(2);
    expect(b.getTransceivers()).toHaveLength(2);
  });
});
