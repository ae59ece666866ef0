import { nonstandard, RTCRtpSender } from 'node-libwebrtc';
import { closePeers, connect, local, negotiate, pair, peer } from '../../support/peers';

afterEach(closePeers);

const nextTask = () => new Promise((resolve) => setImmediate(resolve));

describe('RTCRtpSender.getParameters', () => {
  it('has one active encoding, and nothing negotiated, at first', () => {
    const { transactionId, ...parameters } = peer().addTransceiver('video').sender.getParameters();
    expect(transactionId).toMatch(/./);
    expect(parameters).toMatchObject({ codecs: [], headerExtensions: [], encodings: [{ active: true, scaleResolutionDownBy: 1 }] });
    expect(parameters.rtcp).toEqual({ cname: '', reducedSize: false });
  });

  it('returns the same transaction within a task, and another one later', async () => {
    const { sender } = peer().addTransceiver('audio');
    const { transactionId } = sender.getParameters();
    expect(sender.getParameters().transactionId).toBe(transactionId);
    await nextTask();
    expect(sender.getParameters().transactionId).not.toBe(transactionId);
  });

  it('has what was negotiated, on both sides', async () => {
    const [a, b] = pair();
    const { sender } = a.addTransceiver('video');
    await negotiate(a, b);
    const { codecs, headerExtensions, rtcp } = sender.getParameters();
    expect(codecs[0]).toMatchObject({ mimeType: 'video/VP8', clockRate: 90000, payloadType: expect.any(Number) });
    expect(headerExtensions[0]).toMatchObject({ uri: expect.any(String), id: expect.any(Number), encrypted: false });
    expect(rtcp).toEqual({ cname: expect.stringMatching(/./), reducedSize: true });
    const received = b.getReceivers()[0]?.getParameters();
    expect(received?.codecs.map(({ mimeType }) => mimeType)).toEqual(codecs.map(({ mimeType }) => mimeType));
    expect(received?.rtcp).toEqual({ reducedSize: true });
  });
});

describe('RTCRtpSender.setParameters', () => {
  it('changes the encodings', async () => {
    const { sender } = peer().addTransceiver('video');
    const parameters = sender.getParameters();
    parameters.encodings[0] = { active: false, maxBitrate: 100_000, maxFramerate: 10, scaleResolutionDownBy: 2 };
    await sender.setParameters(parameters);
    expect(sender.getParameters().encodings).toMatchObject([
      { active: false, maxBitrate: 100_000, maxFramerate: 10, scaleResolutionDownBy: 2 },
    ]);
  });

  it('changes simulcast layers of a call', async () => {
    const [a, b] = pair();
    const { sender } = a.addTransceiver('video', { sendEncodings: [{ rid: 'lo' }, { rid: 'hi' }] });
    await a.setLocalDescription();
    await b.setRemoteDescription(local(a));
    await b.setLocalDescription();
    const answer = local(b).sdp.replace('a=mid:0\r\n', 'a=mid:0\r\na=rid:lo recv\r\na=rid:hi recv\r\na=simulcast:recv lo;hi\r\n');
    await a.setRemoteDescription({ type: 'answer', sdp: answer });
    const parameters = sender.getParameters();
    expect(parameters.encodings.map(({ rid }) => rid)).toEqual(['lo', 'hi']);
    const [, hi] = parameters.encodings;
    if (hi) hi.active = false;
    await sender.setParameters(parameters);
    expect(sender.getParameters().encodings.map(({ active }) => active)).toEqual([true, false]);
  });

  it('keeps the first layer when the peer does not take simulcast', async () => {
    const [a, b] = pair();
    const { sender } = a.addTransceiver('video', { sendEncodings: [{ rid: 'lo' }, { rid: 'hi' }] });
    await negotiate(a, b);
    expect(sender.getParameters().encodings).toHaveLength(1);
  });

  it('loses a layer that a later offer drops when that is answered', async () => {
    const [a, b] = pair();
    const { sender } = a.addTransceiver('video', { sendEncodings: [{ rid: 'lo' }, { rid: 'hi' }] });
    const taking = (sdp: string, rids: string[]) => {
      const kept = sdp.replace(/^a=(rid|simulcast):.*\r\n/gm, '');
      return `${kept}${rids.map((rid) => `a=rid:${rid} recv\r\n`).join('')}a=simulcast:recv ${rids.join(';')}\r\n`;
    };
    const rids = () => sender.getParameters().encodings.map(({ rid }) => rid);
    await a.setLocalDescription();
    await b.setRemoteDescription(local(a));
    await b.setLocalDescription();
    await a.setRemoteDescription({ type: 'answer', sdp: taking(local(b).sdp, ['lo', 'hi']) });
    expect(rids()).toEqual(['lo', 'hi']);
    await b.setLocalDescription({ type: 'offer' });
    await a.setRemoteDescription({ type: 'offer', sdp: taking(local(b).sdp, ['hi']) });
    expect(rids()).toEqual(['lo', 'hi']);
    await a.setLocalDescription();
    expect(rids()).toEqual(['hi']);
  });

  it('becomes simulcast when a remote offer asks for it, and no longer after rollback', async () => {
    const [a, b] = pair();
    a.addTransceiver('video');
    await a.setLocalDescription();
    const sdp = local(a).sdp.replace('a=mid:0\r\n', 'a=mid:0\r\na=rid:x recv\r\na=rid:y recv\r\na=simulcast:recv x;y\r\n');
    const { sender } = b.addTransceiver('video');
    b.addTrack(b.getReceivers()[0]?.track as never);
    await b.setRemoteDescription({ type: 'offer', sdp });
    const layers = b
      .getTransceivers()
      .find(({ mid }) => mid === '0')
      ?.sender.getParameters().encodings;
    expect(layers).toMatchObject([
      { rid: 'x', scaleResolutionDownBy: 2 },
      { rid: 'y', scaleResolutionDownBy: 1 },
    ]);
    await b.setRemoteDescription({ type: 'rollback', sdp: '' });
    expect(sender.getParameters().encodings.map(({ rid }) => rid)).toEqual([undefined]);
  });

  it('needs getParameters() in the same task', async () => {
    const { sender } = peer().addTransceiver('video');
    const parameters = sender.getParameters();
    await nextTask();
    await expect(sender.setParameters(parameters)).rejects.toMatchObject({ name: 'InvalidStateError' });
    const again = sender.getParameters();
    await sender.setParameters(again);
    await expect(sender.setParameters(again)).rejects.toMatchObject({ name: 'InvalidStateError' });
  });

  type Change = (parameters: ReturnType<RTCRtpSender['getParameters']>) => void;
  it.each<[string, Change]>([
    ['another transactionId', (parameters) => (parameters.transactionId = 'x')],
    ['an encoding more', ({ encodings }) => encodings.push({})],
    ['an encoding less', ({ encodings }) => encodings.pop()],
    ['another rid', ({ encodings }) => encodings.splice(0, 1, { rid: 'x' })],
    ['other codecs', ({ codecs }) => codecs.push({ mimeType: 'video/VP8', clockRate: 90000, payloadType: 1 })],
    ['other header extensions', ({ headerExtensions }) => headerExtensions.push({ uri: 'urn:x', id: 1 })],
    ['other RTCP', ({ rtcp }) => (rtcp.cname = 'x')],
    ['a codec that is not there', ({ encodings }) => encodings.splice(0, 1, { codec: { mimeType: 'video/x', clockRate: 1 } })],
  ])('refuses %s with an InvalidModificationError', async (_, change) => {
    const [a, b] = pair();
    const { sender } = a.addTransceiver('video');
    await connect(a, b);
    const parameters = sender.getParameters();
    change(parameters);
    await expect(sender.setParameters(parameters)).rejects.toMatchObject({ name: 'InvalidModificationError' });
  });

  it.each([{ scaleResolutionDownBy: 0.9 }, { maxFramerate: -1 }])('refuses %p with a RangeError', async (member) => {
    const { sender } = peer().addTransceiver('video');
    const parameters = sender.getParameters();
    Object.assign(parameters.encodings[0] ?? {}, member);
    await expect(sender.setParameters(parameters)).rejects.toBeInstanceOf(RangeError);
  });

  it('restricts the resolution', async () => {
    const { sender } = peer().addTransceiver('video', { sendEncodings: [{ scaleResolutionDownTo: { maxWidth: 640, maxHeight: 360 } }] });
    const parameters = sender.getParameters();
    expect(parameters.encodings[0]?.scaleResolutionDownTo).toEqual({ maxWidth: 640, maxHeight: 360 });
    Object.assign(parameters.encodings[0] ?? {}, { scaleResolutionDownTo: { maxWidth: 320, maxHeight: 180 } });
    await sender.setParameters(parameters);
    expect(sender.getParameters().encodings[0]?.scaleResolutionDownTo).toEqual({ maxWidth: 320, maxHeight: 180 });
  });

  it.each([
    ['of nothing', [{ scaleResolutionDownTo: { maxWidth: 0, maxHeight: 10 } }]],
    ['with one side only', [{ scaleResolutionDownTo: { maxWidth: 10 } }]],
    ['of some active encodings', [{ rid: 'a', scaleResolutionDownTo: { maxWidth: 10, maxHeight: 10 } }, { rid: 'b' }]],
  ])('refuses a restriction %s', async (_, sendEncodings) => {
    expect(() => peer().addTransceiver('video', { sendEncodings })).toThrow(expect.objectContaining({ name: 'OperationError' }));
    const plain = sendEncodings.map(({ scaleResolutionDownTo: _restriction, ...encoding }) => encoding);
    const { sender } = peer().addTransceiver('video', { sendEncodings: plain });
    const parameters = sender.getParameters();
    for (const [index, encoding] of parameters.encodings.entries()) Object.assign(encoding, sendEncodings[index]);
    await expect(sender.setParameters(parameters)).rejects.toMatchObject({ name: 'InvalidModificationError' });
  });

  it('asks for a key frame', async () => {
    const source = new nonstandard.RTCVideoSource();
    const track = source.createTrack();
    const picture = { width: 64, height: 64, data: new Uint8Array(64 * 96) };
    const frames = setInterval(() => source.onFrame(picture), 20);
    const [a, b] = pair();
    const { sender } = a.addTransceiver(track);
    await connect(a, b);
    const keyFrames = async (wanted: number) => {
      for (;;) {
        const outbound = [...(await sender.getStats()).values()].find(({ type }) => type === 'outbound-rtp') as {
          keyFramesEncoded?: number;
        };
        if ((outbound?.keyFramesEncoded ?? 0) >= wanted) return outbound.keyFramesEncoded ?? 0;
      }
    };
    const before = await keyFrames(1);
    await expect(sender.setParameters(sender.getParameters(), { encodingOptions: [{}, {}] })).rejects.toMatchObject({
      name: 'InvalidModificationError',
    });
    await sender.setParameters(sender.getParameters(), { encodingOptions: [{ keyFrame: true }] });
    await keyFrames(before + 1);
    clearInterval(frames);
    track.stop();
  });

  it('refuses what is no dictionary of parameters with a TypeError', async () => {
    const { sender } = peer().addTransceiver('video');
    await expect(sender.setParameters({} as never)).rejects.toBeInstanceOf(TypeError);
  });

  it('selects a codec among the negotiated', async () => {
    const [a, b] = pair();
    const { sender } = a.addTransceiver('video');
    await connect(a, b);
    const codec = RTCRtpSender.getCapabilities('video')?.codecs.find(({ mimeType }) => mimeType === 'video/VP9');
    if (!codec) throw new Error('no VP9');
    const parameters = sender.getParameters();
    Object.assign(parameters.encodings[0] ?? {}, { codec });
    await sender.setParameters(parameters);
    expect(sender.getParameters().encodings[0]?.codec?.mimeType).toBe('video/VP9');
  });
});

describe('RTCRtpEncodingParameters.codec', () => {
  it('may differ from the negotiated one in what each end says for itself', async () => {
    const [a, b] = pair();
    const { sender } = a.addTransceiver('video');
    await negotiate(a, b);
    const parameters = sender.getParameters();
    const av1 = parameters.codecs.find(({ mimeType }) => mimeType === 'video/AV1');
    if (av1?.sdpFmtpLine === undefined) throw new Error('no AV1');
    const codec = { mimeType: 'video/AV1', clockRate: 90_000, sdpFmtpLine: av1.sdpFmtpLine.replace('profile=0', 'profile=1') };
    Object.assign(parameters.encodings[0] ?? {}, { codec });
    await sender.setParameters(parameters);
    expect(sender.getParameters().encodings[0]?.codec).toEqual(codec);
  });
});

describe('RTCRtpReceiver.jitterBufferTarget', () => {
  it('is null or from 0 to 4000 ms', () => {
    const { receiver } = peer().addTransceiver('audio');
    expect(receiver.jitterBufferTarget).toBeNull();
    receiver.jitterBufferTarget = 4000;
    expect(receiver.jitterBufferTarget).toBe(4000);
    for (const value of [-1, 4001]) {
      expect(() => {
        receiver.jitterBufferTarget = value;
      }).toThrow(RangeError);
    }
    receiver.jitterBufferTarget = null;
    expect(receiver.jitterBufferTarget).toBeNull();
  });
});
