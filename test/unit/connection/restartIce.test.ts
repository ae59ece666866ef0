import type { RTCPeerConnection } from 'node-libwebrtc';
import { nextEvent } from '../../support/events';
import { closePeers, connect, connected, local, negotiate, pair, peer, settled } from '../../support/peers';

afterEach(closePeers);

function usernameFragments(connection: RTCPeerConnection): readonly string[] {
  return [...local(connection).sdp.matchAll(/a=ice-ufrag:(\S+)/g)].map(([, fragment = '']) => fragment);
}

describe('RTCPeerConnection.restartIce', () => {
  it('asks for negotiation, and the next offer has new credentials', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    await connect(a, b);
    const [before] = usernameFragments(a);
    const needed = nextEvent(a, 'negotiationneeded');
    a.restartIce();
    await needed;
    await negotiate(a, b);
    expect(usernameFragments(a)[0]).not.toBe(before);
    await Promise.all([connected(a), connected(b)]);
  });

  it('is like createOffer({ iceRestart: true })', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    await negotiate(a, b);
    const [before] = usernameFragments(a);
    await a.setLocalDescription(await a.createOffer({ iceRestart: true }));
    expect(usernameFragments(a)[0]).not.toBe(before);
    await a.setLocalDescription({ type: 'rollback' });
    expect(usernameFragments(a)[0]).toBe(before);
  });

  it('gathers anew, and the transport stays the same object', async () => {
    const [a, b] = pair();
    const { sender } = a.addTransceiver('audio');
    await connect(a, b);
    const transport = sender.transport;
    const pair1 = transport?.iceTransport.getLocalParameters();
    a.restartIce();
    await negotiate(a, b);
    await settled(a, b);
    expect(sender.transport).toBe(transport);
    expect(transport?.iceTransport.getLocalParameters()).not.toEqual(pair1);
  });

  it('does nothing before anything was negotiated, and on a closed connection', async () => {
    const connection = peer();
    let events = 0;
    connection.onnegotiationneeded = () => events++;
    connection.restartIce();
    await settled(connection);
    expect(events).toBe(0);
    connection.close();
    connection.restartIce();
  });
});

describe('negotiationneeded', () => {
  it('is fired once for several changes, and not again before they are negotiated', async () => {
    const connection = peer();
    let events = 0;
    connection.onnegotiationneeded = () => events++;
    connection.addTransceiver('audio');
    connection.addTransceiver('video');
    connection.createDataChannel('x');
    await nextEvent(connection, 'negotiationneeded');
    await settled(connection);
    expect(events).toBe(1);
    connection.addTransceiver('audio');
    await settled(connection);
    expect(events).toBe(1);
  });

  it('waits until the operations chain is empty and the state stable', async () => {
    const [a, b] = pair();
    const states: string[] = [];
    a.onnegotiationneeded = () => states.push(a.signalingState);
    const set = a.setLocalDescription(await a.createOffer());
    a.addTransceiver('audio');
    await set;
    await settled(a);
    expect(states).toEqual([]);
    await b.setRemoteDescription(local(a));
    await b.setLocalDescription();
    const needed = nextEvent(a, 'negotiationneeded');
    await a.setRemoteDescription(local(b));
    await needed;
    expect(states).toEqual(['stable']);
  });

  it('is not fired when the change was negotiated meanwhile', async () => {
    const [a, b] = pair();
    let events = 0;
    a.onnegotiationneeded = () => events++;
    a.addTransceiver('audio');
    await negotiate(a, b);
    await settled(a);
    expect(events).toBe(0);
  });

  it('is fired when a direction or the streams of a sender change', async () => {
    const [a, b] = pair();
    const transceiver = a.addTransceiver('audio');
    await negotiate(a, b);
    const needed = nextEvent(a, 'negotiationneeded');
    transceiver.direction = 'inactive';
    await needed;
    await negotiate(a, b);
    let events = 0;
    a.onnegotiationneeded = () => events++;
    transceiver.direction = 'inactive';
    await settled(a);
    expect(events).toBe(0);
  });
});
