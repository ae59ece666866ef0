import { MediaStream, RTCRtpReceiver, RTCRtpSender, type RTCRtpTransceiver, type RTCTrackEvent } from 'node-libwebrtc';
import { eventWhere, nextEvent } from '../../support/events';
import { closePeers, connect, local, negotiate, pair, peer, settled } from '../../support/peers';

afterEach(closePeers);

function states(transceivers: readonly RTCRtpTransceiver[]) {
  return transceivers.map(({ mid, direction, currentDirection }) => ({ mid, direction, currentDirection }));
}

describe('RTCPeerConnection.addTransceiver', () => {
  it('makes a transceiver that is not negotiated yet', () => {
    const transceiver = peer().addTransceiver('audio', { direction: 'recvonly' });
    expect(states([transceiver])).toEqual([{ mid: null, direction: 'recvonly', currentDirection: null }]);
    expect(transceiver.sender.track).toBeNull();
    expect(transceiver.sender.transport).toBeNull();
    expect(transceiver.receiver.track).toMatchObject({ kind: 'audio', label: 'remote audio', muted: true, readyState: 'live' });
    expect(transceiver.sender).toBe(transceiver.sender);
  });

  it('lists transceivers, senders and receivers in the order they were made', () => {
    const connection = peer();
    const transceivers = [connection.addTransceiver('audio'), connection.addTransceiver('video'), connection.addTransceiver('audio')];
    expect(connection.getTransceivers()).toEqual(transceivers);
    expect(connection.getSenders()).toEqual(transceivers.map(({ sender }) => sender));
    expect(connection.getReceivers()).toEqual(transceivers.map(({ receiver }) => receiver));
  });

  it.each([['text'], [''], [{}]])('refuses the kind %p with a TypeError', (kind) => {
    expect(() => peer().addTransceiver(kind as string)).toThrow(TypeError);
  });

  it('refuses a direction that is none, and a closed connection', () => {
    const connection = peer();
    expect(() => connection.addTransceiver('audio', { direction: 'both' as 'sendrecv' })).toThrow(TypeError);
    connection.close();
    expect(() => connection.addTransceiver('audio')).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
  });

  it.each([
    [[{ rid: 'a' }, {}]],
    [[{ rid: 'a' }, { rid: 'a' }]],
    [[{ rid: '' }]],
    [[{ rid: 'a-b' }, { rid: 'c' }]],
    [[{ rid: 'a'.repeat(256) }]],
  ])('refuses the rids of %j with a TypeError', (sendEncodings) => {
    expect(() => peer().addTransceiver('video', { sendEncodings })).toThrow(TypeError);
  });

  it.each([[[{ scaleResolutionDownBy: 0.5 }]], [[{ maxFramerate: 0 }]], [[{ maxFramerate: -1 }]]])(
    'refuses %j with a RangeError',
    (sendEncodings) => {
      expect(() => peer().addTransceiver('video', { sendEncodings })).toThrow(RangeError);
      expect(() => peer().addTransceiver('audio', { sendEncodings })).not.toThrow();
    },
  );

  it('refuses a codec or scalability mode that cannot be sent with an OperationError', () => {
    const unknown = { codec: { mimeType: 'video/unknown', clockRate: 90000 } };
    expect(() => peer().addTransceiver('video', { sendEncodings: [unknown] })).toThrow(expect.objectContaining({ name: 'OperationError' }));
    expect(() => peer().addTransceiver('video', { sendEncodings: [{ scalabilityMode: 'L9T9' }] })).toThrow(
      expect.objectContaining({ name: 'OperationError' }),
    );
  });

  it.each([
    [
      [{}, {}, {}],
      [4, 2, 1],
    ],
    [
      [{}, { scaleResolutionDownBy: 3 }],
      [1, 3],
    ],
    [
      [{ rid: 'a' }, { rid: 'b' }, { rid: 'c' }, { rid: 'd' }],
      [4, 2, 1],
    ],
  ])('scales %j by %j', (sendEncodings, expected) => {
    const { encodings } = peer().addTransceiver('video', { sendEncodings }).sender.getParameters();
    expect(encodings.map(({ scaleResolutionDownBy }) => scaleResolutionDownBy)).toEqual(expected);
  });

  it('takes the rid of a lone encoding away, and what is for video of audio', () => {
    const connection = peer();
    const [video] = connection
      .addTransceiver('video', { sendEncodings: [{ rid: 'a', maxBitrate: 1000 }] })
      .sender.getParameters().encodings;
    expect(video).toEqual({ active: true, adaptivePtime: false, maxBitrate: 1000, priority: 'low', scaleResolutionDownBy: 1 });
    const [audio] = connection
      .addTransceiver('audio', { sendEncodings: [{ scaleResolutionDownBy: 2, maxFramerate: 3 }] })
      .sender.getParameters().encodings;
    expect(audio).toEqual({ active: true, adaptivePtime: false, priority: 'low' });
    expect(connection.addTransceiver('audio').sender.getParameters().encodings).toEqual([audio]);
  });

  it('offers simulcast', async () => {
    const connection = peer();
    connection.addTransceiver('video', { sendEncodings: [{ rid: 'lo' }, { rid: 'hi' }] });
    const { sdp } = await connection.createOffer();
    expect(sdp).toContain('a=rid:lo send\r\na=rid:hi send\r\na=simulcast:send lo;hi\r\n');
  });
});

describe('negotiation of transceivers', () => {
  it('gives mid, directions and transports', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    a.addTransceiver('video', { direction: 'sendonly' });
    await a.setLocalDescription();
    expect(states(a.getTransceivers())).toEqual([
      { mid: '0', direction: 'sendrecv', currentDirection: null },
      { mid: '1', direction: 'sendonly', currentDirection: null },
    ]);
    await b.setRemoteDescription(local(a));
    expect(states(b.getTransceivers())).toEqual([
      { mid: '0', direction: 'recvonly', currentDirection: null },
      { mid: '1', direction: 'recvonly', currentDirection: null },
    ]);
    await b.setLocalDescription();
    await a.setRemoteDescription(local(b));
    expect(states(a.getTransceivers()).map(({ currentDirection }) => currentDirection)).toEqual(['sendonly', 'sendonly']);
    expect(states(b.getTransceivers()).map(({ currentDirection }) => currentDirection)).toEqual(['recvonly', 'recvonly']);
    const [one, two] = a.getTransceivers();
    expect(one?.sender.transport).not.toBeNull();
    expect(one?.sender.transport).toBe(two?.receiver.transport);
  });

  it('follows the directions that both sides want', async () => {
    const [a, b] = pair();
    const transceiver = a.addTransceiver('audio');
    await a.setLocalDescription();
    await b.setRemoteDescription(local(a));
    const [other] = b.getTransceivers();
    if (!other) throw new Error('no transceiver');
    other.direction = 'sendrecv';
    await b.setLocalDescription();
    await a.setRemoteDescription(local(b));
    expect([transceiver.currentDirection, other.currentDirection]).toEqual(['sendrecv', 'sendrecv']);
    transceiver.direction = 'inactive';
    expect([transceiver.direction, transceiver.currentDirection]).toEqual(['inactive', 'sendrecv']);
    await negotiate(a, b);
    expect([other.direction, other.currentDirection]).toEqual(['sendrecv', 'inactive']);
  });

  it('refuses to set stopped', () => {
    const transceiver = peer().addTransceiver('audio');
    expect(() => {
      transceiver.direction = 'stopped';
    }).toThrow(TypeError);
    transceiver.direction = 'bogus' as 'sendrecv';
    expect(transceiver.direction).toBe('sendrecv');
  });
});

describe('RTCRtpTransceiver.stop', () => {
  it('ends the track, and stops both sides when it is negotiated', async () => {
    const [a, b] = pair();
    const transceiver = a.addTransceiver('audio');
    await connect(a, b);
    const [other] = b.getTransceivers();
    const needed = nextEvent(a, 'negotiationneeded');
    let ended = 0;
    transceiver.receiver.track.onended = () => ended++;
    transceiver.stop();
    transceiver.stop();
    expect(transceiver.receiver.track.readyState).toBe('live');
    await nextEvent(transceiver.receiver.track, 'ended');
    expect(ended).toBe(1);
    expect(transceiver.receiver.track.readyState).toBe('ended');
    expect([transceiver.direction, transceiver.currentDirection]).toEqual(['stopped', 'sendonly']);
    await needed;
    const otherEnded = nextEvent(other?.receiver.track as EventTarget, 'ended');
    await negotiate(a, b);
    await otherEnded;
    expect([transceiver.currentDirection, other?.direction, other?.currentDirection]).toEqual(['stopped', 'stopped', 'stopped']);
    expect(a.getTransceivers()).toEqual([]);
    expect(b.getTransceivers()).toEqual([]);
  });

  it('before negotiation takes the transceiver out of the next offer, and asks for one negotiation only', async () => {
    const [a, b] = pair();
    let negotiations = 0;
    a.onnegotiationneeded = () => {
      negotiations++;
      void negotiate(a, b);
    };
    const stopped = a.addTransceiver('audio');
    const kept = a.addTransceiver('video');
    stopped.stop();
    expect(a.getTransceivers()).toEqual([stopped, kept]);
    await eventWhere(a, 'signalingstatechange', () => a.signalingState === 'stable');
    await settled(a, b);
    expect(a.getTransceivers()).toEqual([kept]);
    expect([stopped.mid, stopped.currentDirection, kept.mid]).toEqual([null, 'stopped', '0']);
    expect(negotiations).toBe(1);
  });

  it('stays listed when the offer that it was in is rolled back', async () => {
    const connection = peer();
    const transceiver = connection.addTransceiver('audio');
    await connection.setLocalDescription();
    transceiver.stop();
    await connection.setLocalDescription({ type: 'rollback' });
    expect(connection.getTransceivers()).toEqual([transceiver]);
    expect([transceiver.mid, transceiver.direction, transceiver.currentDirection]).toEqual([null, 'stopped', null]);
  });

  it('makes the media section free for the next transceiver', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio').stop();
    a.addTransceiver('video');
    await negotiate(a, b);
    a.getTransceivers()
      .find(({ direction }) => direction !== 'stopped')
      ?.stop();
    await negotiate(a, b);
    a.addTransceiver('audio');
    await negotiate(a, b);
    expect(local(a).sdp.match(/^m=/gm)).toHaveLength(1);
  });

  it('leaves nothing that can be changed', async () => {
    const transceiver = peer().addTransceiver('audio');
    transceiver.stop();
    const invalidState = expect.objectContaining({ name: 'InvalidStateError' });
    expect(() => {
      transceiver.direction = 'sendonly';
    }).toThrow(invalidState);
    await expect(transceiver.sender.replaceTrack(null)).rejects.toEqual(invalidState);
    await expect(transceiver.sender.setParameters(transceiver.sender.getParameters())).rejects.toEqual(invalidState);
  });

  it('is refused when the connection is closed', () => {
    const connection = peer();
    const transceiver = connection.addTransceiver('audio');
    connection.close();
    expect(() => transceiver.stop()).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
  });
});

describe('RTCRtpTransceiver.setCodecPreferences', () => {
  const video = () => RTCRtpSender.getCapabilities('video')?.codecs ?? [];

  it('orders the codecs of the offer, and of the answer', async () => {
    const [a, b] = pair();
    const transceiver = a.addTransceiver('video');
    const vp9 = video().filter(({ mimeType }) => mimeType === 'video/VP9');
    const vp8 = video().filter(({ mimeType }) => mimeType === 'video/VP8');
    expect(vp9.length).toBeGreaterThan(0);
    transceiver.setCodecPreferences([...vp9, ...vp8, ...vp9]);
    await negotiate(a, b);
    const names = [...local(b).sdp.matchAll(/a=rtpmap:\d+ (\w+)\/90000/g)].map(([, name]) => name);
    expect([...new Set(names)]).toEqual(['VP9', 'VP8']);
    expect(b.getReceivers()[0]?.getParameters().codecs[0]?.mimeType).toBe('video/VP9');
  });

  it('is undone by an empty list', async () => {
    const connection = peer();
    const transceiver = connection.addTransceiver('video');
    transceiver.setCodecPreferences(video().filter(({ mimeType }) => mimeType === 'video/VP8'));
    transceiver.setCodecPreferences([]);
    expect((await connection.createOffer()).sdp).toContain('VP9/90000');
  });

  it.each([
    ['one that is unknown', () => [{ mimeType: 'video/unknown', clockRate: 90000 }]],
    ['one of the other kind', () => [{ mimeType: 'audio/opus', clockRate: 48000, channels: 2, sdpFmtpLine: 'minptime=10;useinbandfec=1' }]],
    [
      'one with another clock rate',
      () =>
        video()
          .slice(0, 1)
          .map((codec) => ({ ...codec, clockRate: 1 })),
    ],
    [
      'one with other parameters',
      () =>
        video()
          .filter(({ mimeType }) => mimeType === 'video/VP9')
          .slice(0, 1)
          .map((codec) => ({ ...codec, sdpFmtpLine: 'profile-id=9' })),
    ],
    ['retransmission alone', () => video().filter(({ mimeType }) => mimeType === 'video/rtx')],
  ])('refuses %s with an InvalidModificationError', (_, codecs) => {
    expect(() => peer().addTransceiver('video').setCodecPreferences(codecs())).toThrow(
      expect.objectContaining({ name: 'InvalidModificationError' }),
    );
  });
});

describe('getCapabilities', () => {
  it.each([
    ['sender', RTCRtpSender],
    ['receiver', RTCRtpReceiver],
  ])('of the %s tells codecs and header extensions of a kind', (_, side) => {
    const codecs = (kind: string) => side.getCapabilities(kind)?.codecs.map(({ mimeType }) => mimeType);
    expect(codecs('audio')).toEqual(expect.arrayContaining(['audio/opus', 'audio/telephone-event', 'audio/PCMU', 'audio/G722']));
    expect(codecs('video')).toEqual(expect.arrayContaining(['video/VP8', 'video/VP9', 'video/H264', 'video/AV1', 'video/rtx']));
    expect(side.getCapabilities('audio')?.headerExtensions).toContainEqual({
      uri: 'urn:ietf:params:rtp-hdrext:ssrc-audio-level',
      direction: 'sendrecv',
    });
    expect(side.getCapabilities('text')).toBeNull();
  });
});

describe('streams of a sender', () => {
  it('are told to the peer, and can be set anew', async () => {
    const [a, b] = pair();
    const streams = [new MediaStream(), new MediaStream()];
    const { sender } = a.addTransceiver('audio', { streams });
    const first = nextEvent<RTCTrackEvent>(b, 'track');
    await negotiate(a, b);
    expect((await first).streams.map(({ id }) => id)).toEqual(streams.map(({ id }) => id));
    const needed = nextEvent(a, 'negotiationneeded');
    const other = new MediaStream();
    sender.setStreams(other);
    await needed;
    const second = nextEvent<RTCTrackEvent>(b, 'track');
    await negotiate(a, b);
    expect((await second).streams.map(({ id }) => id)).toEqual([other.id]);
  });
});
