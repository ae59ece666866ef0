import { RTCError, RTCSessionDescription } from 'node-libwebrtc';
import { nextEvent } from '../../support/events';
import { closePeers, local, negotiate, pair, peer, settled } from '../../support/peers';

afterEach(closePeers);

describe('offer and answer', () => {
  it('goes from stable to stable, each side with its current descriptions', async () => {
    const [a, b] = pair();
    const states: string[] = [];
    a.onsignalingstatechange = () => states.push(`a ${a.signalingState}`);
    b.onsignalingstatechange = () => states.push(`b ${b.signalingState}`);
    a.addTransceiver('audio');
    const offer = await a.createOffer();
    await a.setLocalDescription(offer);
    expect(a.pendingLocalDescription).toMatchObject({ type: 'offer', sdp: offer.sdp });
    expect(a.currentLocalDescription).toBeNull();
    await b.setRemoteDescription(offer);
    const answer = await b.createAnswer();
    await b.setLocalDescription(answer);
    await a.setRemoteDescription(answer);
    expect(states).toEqual(['a have-local-offer', 'b have-remote-offer', 'b stable', 'a stable']);
    expect(a.pendingLocalDescription).toBeNull();
    expect(a.currentLocalDescription?.type).toBe('offer');
    expect(a.currentRemoteDescription?.type).toBe('answer');
    expect(b.remoteDescription).toBe(b.currentRemoteDescription);
  });

  it('makes offer and answer itself when setLocalDescription is given nothing', async () => {
    const [a, b] = pair();
    a.createDataChannel('x');
    await a.setLocalDescription();
    expect(a.localDescription?.type).toBe('offer');
    await b.setRemoteDescription(local(a));
    await b.setLocalDescription({});
    expect(b.localDescription?.type).toBe('answer');
    await a.setRemoteDescription(local(b));
    expect([a.signalingState, b.signalingState]).toEqual(['stable', 'stable']);
  });

  it('goes through a provisional answer', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    await a.setLocalDescription();
    await b.setRemoteDescription(local(a));
    await b.setLocalDescription({ type: 'pranswer' });
    expect(b.signalingState).toBe('have-local-pranswer');
    await a.setRemoteDescription(local(b));
    expect(a.signalingState).toBe('have-remote-pranswer');
    await b.setLocalDescription({ type: 'answer' });
    await a.setRemoteDescription(local(b));
    expect([a.signalingState, b.signalingState]).toEqual(['stable', 'stable']);
  });

  it('runs operations one after another, in the order of the calls', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    const offer = a.createOffer();
    const set = a.setLocalDescription();
    const again = a.createOffer();
    await Promise.all([offer.then(note('createOffer')), set.then(note('setLocalDescription')), again.then(note('createOffer again'))]);
    expect(order).toEqual(['createOffer', 'setLocalDescription', 'createOffer again']);
    await Promise.all([b.setRemoteDescription(local(a)), b.setLocalDescription()]);
    expect(b.signalingState).toBe('stable');
  });

  it('fires signalingstatechange before the promise is fulfilled', async () => {
    const connection = peer();
    const order: string[] = [];
    connection.onsignalingstatechange = () => order.push('event');
    await connection.setLocalDescription().then(() => order.push('promise'));
    expect(order).toEqual(['event', 'promise']);
  });

  it('negotiates again and again', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    await negotiate(a, b);
    b.addTransceiver('video');
    await negotiate(b, a);
    await negotiate(a, b);
    expect(a.getTransceivers().map(({ mid }) => mid)).toEqual(['0', '1']);
    expect(b.getTransceivers().map(({ mid }) => mid)).toEqual(['0', '1']);
  });

  it('tells whether the peer takes trickled candidates', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    expect(b.canTrickleIceCandidates).toBeNull();
    await a.setLocalDescription();
    await b.setRemoteDescription({ type: 'offer', sdp: local(a).sdp.replaceAll(/a=ice-options:.*\r\n/g, '') });
    expect(b.canTrickleIceCandidates).toBe(false);
    await b.setRemoteDescription(local(a));
    expect(b.canTrickleIceCandidates).toBe(true);
  });
});

describe('a description that cannot be set', () => {
  const invalidState = expect.objectContaining({ name: 'InvalidStateError' });

  it.each(['answer', 'pranswer', 'rollback'] as const)('is a local %s in stable', async (type) => {
    await expect(peer().setLocalDescription({ type })).rejects.toEqual(invalidState);
  });

  it.each(['answer', 'pranswer', 'rollback'] as const)('is a remote %s in stable', async (type) => {
    await expect(peer().setRemoteDescription({ type, sdp: '' })).rejects.toEqual(invalidState);
  });

  it('is an answer created in stable, an offer created in have-remote-offer', async () => {
    const [a, b] = pair();
    await expect(a.createAnswer()).rejects.toEqual(invalidState);
    a.addTransceiver('audio');
    await a.setLocalDescription();
    await b.setRemoteDescription(local(a));
    await expect(b.createOffer()).rejects.toEqual(invalidState);
    await expect(b.setLocalDescription({ type: 'offer' })).rejects.toEqual(invalidState);
  });

  it.each(['answer', 'pranswer'] as const)('is a local %s in stable, even with an SDP that could not be set at any time', async (type) => {
    const connection = peer();
    const { sdp = '' } = await connection.createOffer();
    await expect(connection.setLocalDescription({ type, sdp })).rejects.toEqual(invalidState);
  });

  it('is one that createOffer() did not return last', async () => {
    const connection = peer();
    const before = await connection.createOffer();
    connection.addTransceiver('audio');
    const last = await connection.createOffer();
    const others = await peer().createOffer();
    const otherKeys = { type: 'offer', sdp: (last.sdp ?? '').replace(/^a=ice-pwd:.*$/m, `a=ice-pwd:${'x'.repeat(24)}`) } as const;
    for (const description of [before, others, otherKeys]) {
      await expect(connection.setLocalDescription(description)).rejects.toMatchObject({ name: 'InvalidModificationError' });
    }
    await connection.setLocalDescription(last);
    expect(connection.signalingState).toBe('have-local-offer');
  });

  it('may be edited as pages do: a bitrate added, an option taken out', async () => {
    const connection = peer();
    connection.addTransceiver('audio');
    const offer = await connection.createOffer();
    const sdp = (offer.sdp ?? '').replace(/^a=ice-options:.*\r\n/gm, '').replace(/^(c=IN IP4 .*\r\n)/gm, '$1b=AS:64\r\n');
    await connection.setLocalDescription({ type: 'offer', sdp });
    expect(connection.localDescription?.sdp).toContain('b=AS:64');
  });

  it.each([
    ['', 1],
    ['not sdp at all', 1],
    ['v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\nnonsense\r\n', 3],
  ])('is SDP with an error: %j, line %i', async (sdp, line) => {
    const connection = peer();
    const error = await connection.setRemoteDescription({ type: 'offer', sdp }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RTCError);
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({ name: 'OperationError', errorDetail: 'sdp-syntax-error', sdpLineNumber: line });
    expect(connection.signalingState).toBe('stable');
    expect(connection.remoteDescription).toBeNull();
  });

  it('is an answer with another number of media sections than the offer', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    await a.setLocalDescription();
    await b.setRemoteDescription(local(a));
    await b.setLocalDescription();
    const { sdp } = local(b);
    const withoutMedia = sdp.slice(0, sdp.indexOf('m='));
    await expect(a.setRemoteDescription({ type: 'answer', sdp: withoutMedia })).rejects.toMatchObject({ name: 'InvalidAccessError' });
    await a.setRemoteDescription({ type: 'answer', sdp });
    expect(a.signalingState).toBe('stable');
  });

  it('has a type that is not one', async () => {
    await expect(peer().setRemoteDescription({ type: 'question' as 'offer', sdp: '' })).rejects.toBeInstanceOf(TypeError);
    await expect(peer().setRemoteDescription({} as never)).rejects.toBeInstanceOf(TypeError);
  });
});

describe('RTCSessionDescription', () => {
  it('keeps type and SDP, and is JSON', () => {
    const description = new RTCSessionDescription({ type: 'offer', sdp: 'v=0\r\n' });
    expect(description).toMatchObject({ type: 'offer', sdp: 'v=0\r\n' });
    expect(JSON.stringify(description)).toBe('{"type":"offer","sdp":"v=0\\r\\n"}');
    expect(() => new RTCSessionDescription({} as never)).toThrow(TypeError);
  });

  it('is the same object while nothing changed', async () => {
    const connection = peer();
    await connection.setLocalDescription();
    expect(connection.localDescription).toBe(connection.localDescription);
    expect(connection.localDescription).toBeInstanceOf(RTCSessionDescription);
  });
});

describe('methods with callbacks', () => {
  it('call the one or the other, and return a promise of nothing', async () => {
    const connection = peer();
    connection.addTransceiver('audio');
    const offer = await new Promise<{ type: string }>((resolve, reject) => {
      expect(connection.createOffer(resolve, reject)).toBeInstanceOf(Promise);
    });
    expect(offer.type).toBe('offer');
    const changed = nextEvent(connection, 'signalingstatechange');
    await new Promise<void>((resolve, reject) => void connection.setLocalDescription(offer as { type: 'offer' }, resolve, reject));
    await changed;
    const error = await new Promise<Error>((resolve, reject) => void connection.createAnswer(reject, resolve));
    expect(error.name).toBe('InvalidStateError');
    await expect(
      connection.createAnswer(
        () => {},
        () => {},
      ),
    ).resolves.toBeUndefined();
  });

  it('are told by createOffer to receive', async () => {
    const connection = peer();
    await connection.createOffer({ offerToReceiveAudio: true, offerToReceiveVideo: true });
    expect(connection.getTransceivers().map(({ direction, receiver }) => [receiver.track.kind, direction])).toEqual([
      ['audio', 'recvonly'],
      ['video', 'recvonly'],
    ]);
    await connection.createOffer({ offerToReceiveAudio: true, offerToReceiveVideo: false });
    expect(connection.getTransceivers().map(({ direction }) => direction)).toEqual(['recvonly', 'inactive']);
  });

  it('do not ask for negotiation: the offer is on its way', async () => {
    const connection = peer();
    let asked = 0;
    connection.onnegotiationneeded = () => asked++;
    await connection.createOffer({ offerToReceiveAudio: true });
    await connection.createOffer({ offerToReceiveAudio: false });
    await settled(connection);
    expect(asked).toBe(0);
  });
});
