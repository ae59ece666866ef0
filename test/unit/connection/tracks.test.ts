import { MediaStream, type MediaStreamTrack, nonstandard, type RTCPeerConnection, type RTCTrackEvent } from 'node-libwebrtc';
import { nextEvent } from '../../support/events';
import { makeTrack, stoppedLater, stopTracks } from '../../support/madeTracks';
import { closePeers, connect, local, negotiate, pair, peer } from '../../support/peers';

afterEach(() => {
  closePeers();
  stopTracks();
});

function trackEvents(connection: RTCPeerConnection): RTCTrackEvent[] {
  const events: RTCTrackEvent[] = [];
  connection.addEventListener('track', (event) => events.push(event));
  return events;
}

describe('RTCPeerConnection.addTrack', () => {
  it('makes a transceiver that sends and receives', () => {
    const connection = peer();
    const track = makeTrack();
    const sender = connection.addTrack(track, new MediaStream());
    expect(sender.track).toBe(track);
    expect(connection.getTransceivers()).toMatchObject([{ sender: { track }, direction: 'sendrecv' }]);
  });

  it('takes a transceiver that has never sent', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio', { direction: 'recvonly' });
    a.addTransceiver('video', { direction: 'inactive' });
    const video = a.addTrack(makeTrack('video'));
    const audio = a.addTrack(makeTrack());
    expect(a.getTransceivers().map(({ direction }) => direction)).toEqual(['sendrecv', 'sendonly']);
    expect(a.getSenders()).toEqual([audio, video]);
    await negotiate(a, b);
    a.removeTrack(audio);
    const another = a.addTrack(makeTrack());
    expect(another).not.toBe(audio);
    expect(a.getTransceivers()).toHaveLength(3);
  });

  it('refuses a track that a sender has, and a closed connection', () => {
    const connection = peer();
    const track = makeTrack();
    connection.addTrack(track);
    expect(() => connection.addTrack(track)).toThrow(expect.objectContaining({ name: 'InvalidAccessError' }));
    connection.close();
    expect(() => connection.addTrack(makeTrack())).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    expect(() => connection.addTrack({} as MediaStreamTrack)).toThrow(TypeError);
  });

  it('is met by a remote offer: the answer sends on the same media section', async () => {
    const [a, b] = pair();
    a.addTrack(makeTrack());
    b.addTrack(makeTrack());
    await negotiate(a, b);
    expect(b.getTransceivers()).toMatchObject([{ mid: '0', currentDirection: 'sendrecv' }]);
  });
});

describe('RTCPeerConnection.removeTrack', () => {
  it('stops sending, and the track is muted and leaves its stream at the peer', async () => {
    const [a, b] = pair();
    const track = makeTrack();
    const stream = new MediaStream();
    const sender = a.addTrack(track, stream);
    const added = nextEvent<RTCTrackEvent>(b, 'track');
    await negotiate(a, b);
    const { streams, track: remote, transceiver } = await added;
    const [remoteStream] = streams;
    if (!remoteStream) throw new Error('no stream');
    expect(remoteStream.id).toBe(stream.id);
    expect(remoteStream.getTracks()).toEqual([remote]);
    const needed = nextEvent(a, 'negotiationneeded');
    a.removeTrack(sender);
    expect(sender.track).toBeNull();
    expect(a.getTransceivers()[0]?.direction).toBe('recvonly');
    await needed;
    const removed = nextEvent<Event & { track: MediaStreamTrack }>(remoteStream, 'removetrack');
    await negotiate(a, b);
    expect((await removed).track).toBe(remote);
    expect(remoteStream.getTracks()).toEqual([]);
    expect(transceiver.currentDirection).toBe('inactive');
    expect(remote.readyState).toBe('live');
  });

  it('ignores what has no track, and refuses the sender of another connection', () => {
    const [a, b] = pair();
    const { sender } = a.addTransceiver('audio');
    a.removeTrack(sender);
    expect(a.getTransceivers()[0]?.direction).toBe('sendrecv');
    expect(() => b.removeTrack(sender)).toThrow(expect.objectContaining({ name: 'InvalidAccessError' }));
    a.close();
    expect(() => a.removeTrack(sender)).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
  });
});

describe('track events', () => {
  it('come after signalingstatechange and addtrack, before the promise, one for each track', async () => {
    const [a, b] = pair();
    const stream = new MediaStream();
    a.addTrack(makeTrack(), stream);
    a.addTrack(makeTrack('video'), stream);
    await a.setLocalDescription();
    const order: string[] = [];
    b.onsignalingstatechange = () => order.push('signalingstatechange');
    b.ontrack = ({ track, streams, receiver, transceiver }) => {
      order.push(`track ${track.kind}`);
      expect(receiver.track).toBe(track);
      expect(transceiver.receiver).toBe(receiver);
      expect(streams).toHaveLength(1);
      expect(streams[0]?.getTracks()).toHaveLength(2);
      expect(b.signalingState).toBe('have-remote-offer');
    };
    await b.setRemoteDescription(local(a)).then(() => order.push('promise'));
    expect(order).toEqual(['signalingstatechange', 'track audio', 'track video', 'promise']);
  });

  it('are not repeated while nothing changed, and come again when sending resumes', async () => {
    const [a, b] = pair();
    const transceiver = a.addTransceiver(makeTrack());
    const events = trackEvents(b);
    await negotiate(a, b);
    await negotiate(a, b);
    expect(events).toHaveLength(1);
    transceiver.direction = 'inactive';
    await negotiate(a, b);
    expect(events).toHaveLength(1);
    transceiver.direction = 'sendrecv';
    await negotiate(a, b);
    expect(events).toHaveLength(2);
    expect(events[1]?.track).toBe(events[0]?.track);
  });

  it('are fired at the offerer for what the answer sends', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    b.addTrack(makeTrack());
    const events = trackEvents(a);
    await negotiate(a, b);
    expect(events).toHaveLength(1);
    expect(events[0]?.streams).toEqual([]);
  });

  it('stop when the program closes the connection in one of them', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    a.addTransceiver('video');
    await a.setLocalDescription();
    const events = trackEvents(b);
    b.addEventListener('track', () => b.close());
    let settled = false;
    b.setRemoteDescription(local(a)).finally(() => {
      settled = true;
    });
    await nextEvent(b, 'track');
    await a.getStats();
    expect(events).toHaveLength(1);
    expect(settled).toBe(false);
  });
});

describe('a remote track', () => {
  it('is muted until packets come, and when they are no longer to come', async () => {
    const [a, b] = pair();
    const source = new nonstandard.RTCAudioSource();
    const track = stoppedLater(source.createTrack());
    const sender = a.addTrack(track);
    const added = nextEvent<RTCTrackEvent>(b, 'track');
    const timer = setInterval(() => source.onData({ samples: new Int16Array(480).fill(1000), sampleRate: 48000 }), 10);
    try {
      const connecting = connect(a, b);
      const { track: remote } = await added;
      expect(remote.muted).toBe(true);
      await nextEvent(remote, 'unmute');
      await connecting;
      expect(remote.muted).toBe(false);
      a.removeTrack(sender);
      const muted = nextEvent(remote, 'mute');
      await negotiate(a, b);
      await muted;
      expect(remote.muted).toBe(true);
    } finally {
      clearInterval(timer);
    }
  });
});

describe('RTCRtpSender.replaceTrack', () => {
  it('changes the track without negotiation', async () => {
    const [a, b] = pair();
    const [first, second] = [makeTrack(), makeTrack()];
    const sender = a.addTrack(first);
    await connect(a, b);
    let needed = 0;
    a.onnegotiationneeded = () => needed++;
    const replacing = sender.replaceTrack(second);
    expect(sender.track).toBe(first);
    await replacing;
    expect(sender.track).toBe(second);
    await sender.replaceTrack(null);
    expect(sender.track).toBeNull();
    expect(needed).toBe(0);
  });

  it('refuses a track of the other kind with a TypeError, and a closed connection', async () => {
    const connection = peer();
    const sender = connection.addTrack(makeTrack());
    await expect(sender.replaceTrack(makeTrack('video'))).rejects.toBeInstanceOf(TypeError);
    connection.close();
    await expect(sender.replaceTrack(null)).rejects.toMatchObject({ name: 'InvalidStateError' });
  });
});
