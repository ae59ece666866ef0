import { nextEvent } from '../../support/events';
import { channelPair, closePeers, connect, local, negotiate, pair, peer, trickle } from '../../support/peers';

afterEach(closePeers);

const events = [
  'signalingstatechange',
  'iceconnectionstatechange',
  'connectionstatechange',
  'icegatheringstatechange',
  'icecandidate',
  'negotiationneeded',
  'datachannel',
  'track',
];

describe('RTCPeerConnection.close', () => {
  it('changes every state at once and fires nothing on the connection, its channels and its transports', async () => {
    const { a, b, near } = await channelPair();
    a.addTransceiver('audio');
    const transport = a.sctp?.transport;
    const seen: string[] = [];
    const targets = [a, near, a.sctp, transport, transport?.iceTransport].filter((target) => target instanceof EventTarget);
    for (const target of targets) {
      for (const type of [...events, 'statechange', 'close', 'closing', 'error']) target.addEventListener(type, () => seen.push(type));
    }
    a.close();
    a.close();
    expect(a).toMatchObject({ signalingState: 'closed', iceConnectionState: 'closed', connectionState: 'closed' });
    expect(near.readyState).toBe('closed');
    expect(a.sctp?.state).toBe('closed');
    expect([transport?.state, transport?.iceTransport.state]).toEqual(['closed', 'closed']);
    expect(transport?.iceTransport.getSelectedCandidatePair()).toBeNull();
    await b.getStats();
    expect(seen).toEqual([]);
  });

  it('closes the channels of the peer', async () => {
    const { a, far } = await channelPair();
    const closed = nextEvent(far, 'close');
    a.close();
    await closed;
    expect(far.readyState).toBe('closed');
  });

  it('stops the transceivers and ends their tracks', async () => {
    const [a, b] = pair();
    const transceiver = a.addTransceiver('audio');
    await connect(a, b);
    const ended = nextEvent(transceiver.receiver.track, 'ended');
    a.close();
    expect(transceiver).toMatchObject({ direction: 'stopped', currentDirection: 'stopped' });
    await ended;
    expect(transceiver.receiver.track.readyState).toBe('ended');
    expect(a.getTransceivers()).toEqual([transceiver]);
  });

  it('leaves promises that were pending unsettled', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    let settled = 0;
    const watch = (promise: Promise<unknown>) => promise.finally(() => settled++);
    void watch(a.createOffer());
    void watch(a.setLocalDescription());
    void watch(a.createOffer());
    a.close();
    await b.setLocalDescription();
    await b.getStats();
    expect(settled).toBe(0);
  });

  it.each<[string, (connection: ReturnType<typeof peer>) => Promise<unknown>]>([
    ['createOffer', (connection) => connection.createOffer()],
    ['createAnswer', (connection) => connection.createAnswer()],
    ['setLocalDescription', (connection) => connection.setLocalDescription()],
    ['setRemoteDescription', (connection) => connection.setRemoteDescription({ type: 'offer', sdp: '' })],
    ['addIceCandidate', (connection) => connection.addIceCandidate({})],
  ])('makes %s reject with an InvalidStateError', async (_, call) => {
    const connection = peer();
    connection.close();
    await expect(call(connection)).rejects.toMatchObject({ name: 'InvalidStateError' });
  });

  it('leaves what can still be read', async () => {
    const connection = peer({ iceTransportPolicy: 'relay' });
    const { sender } = connection.addTransceiver('audio');
    await connection.setLocalDescription();
    const { sdp } = local(connection);
    connection.close();
    expect(connection.localDescription?.sdp).toBe(sdp);
    expect(connection.getConfiguration().iceTransportPolicy).toBe('relay');
    expect(connection.getTransceivers()).toMatchObject([{ stopped: true, currentDirection: 'stopped' }]);
    expect(connection.getSenders()).toEqual([]);
    expect(connection.getReceivers()).toEqual([]);
    expect((await connection.getStats()).size).toBe(0);
    expect((await sender.getStats()).size).toBe(0);
  });

  it('may be called in any event', async () => {
    for (const type of [
      'signalingstatechange',
      'icecandidate',
      'icegatheringstatechange',
      'iceconnectionstatechange',
      'connectionstatechange',
    ]) {
      const [a, b] = pair();
      a.createDataChannel('x');
      const closed = nextEvent(a, type).then(() => a.close());
      trickle(a, b);
      // It never comes to its end.
      negotiate(a, b).catch(() => {});
      await closed;
      expect(a.signalingState).toBe('closed');
      b.close();
    }
  });
});
