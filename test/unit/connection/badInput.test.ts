import { type RTCPeerConnection, RTCError, RTCIceCandidate } from 'node-libwebrtc';
import { FIREFOX_OFFER } from '../../support/firefoxOffer';
import { mutate, seeded } from '../../support/mutations';
import { closePeers, local, negotiate, pair, peer } from '../../support/peers';

afterEach(closePeers);

const SEED = 20_260_214;
const DESCRIPTIONS = 120;
const CANDIDATES = 400;

async function ownOffer(): Promise<{ offerer: RTCPeerConnection; sdp: string }> {
  const offerer = peer();
  offerer.addTransceiver('audio');
  offerer.addTransceiver('video', { sendEncodings: [{ rid: 'a' }, { rid: 'b' }] });
  offerer.createDataChannel('');
  await offerer.setLocalDescription();
  return { offerer, sdp: local(offerer).sdp };
}

/** What refusing a description may look like. */
function expectRefusal(error: unknown, sdp: string): void {
  if (error instanceof RTCError) {
    expect(error.errorDetail).toBe('sdp-syntax-error');
    if (error.sdpLineNumber === null) return;
    expect(error.sdpLineNumber).toBeGreaterThan(0);
    expect(error.sdpLineNumber).toBeLessThanOrEqual(sdp.split('\n').length + 1);
  } else {
    expect(error).toBeInstanceOf(DOMException);
    expect((error as DOMException).name).toMatch(/^(InvalidAccess|InvalidModification|Operation|NotSupported|InvalidState)Error$/);
  }
}

describe('a damaged description', () => {
  it.each([
    ['as Chromium writes it', async () => (await ownOffer()).sdp],
    ['as Firefox writes it', async () => FIREFOX_OFFER],
  ])('offered, %s, is refused and changes nothing, or is answered', async (_, write) => {
    const valid = await write();
    const random = seeded(SEED);
    let connection = peer();
    let refused = 0;
    for (let count = 0; count < DESCRIPTIONS; count++) {
      const sdp = mutate(valid, random);
      const error = await connection.setRemoteDescription({ type: 'offer', sdp }).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error === null) {
        await connection.setLocalDescription().catch((reason: unknown) => expectRefusal(reason, sdp));
        connection.close();
        connection = peer();
      } else {
        refused++;
        expectRefusal(error, sdp);
        expect([connection.signalingState, connection.remoteDescription, connection.getTransceivers()]).toEqual(['stable', null, []]);
      }
    }
    expect(refused).toBeGreaterThan(DESCRIPTIONS / 10);
    await connection.setRemoteDescription({ type: 'offer', sdp: valid });
    await connection.setLocalDescription();
    expect(connection.signalingState).toBe('stable');
  });

  it('answered is refused and changes nothing, or ends the negotiation', async () => {
    const { offerer, sdp: offer } = await ownOffer();
    const answerer = peer();
    await answerer.setRemoteDescription({ type: 'offer', sdp: offer });
    await answerer.setLocalDescription();
    const random = seeded(SEED + 1);
    let refused = 0;
    for (let count = 0; count < DESCRIPTIONS; count++) {
      const sdp = mutate(local(answerer).sdp, random);
      const error = await offerer.setRemoteDescription({ type: 'answer', sdp }).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error === null) break;
      refused++;
      expectRefusal(error, sdp);
      expect([offerer.signalingState, offerer.remoteDescription]).toEqual(['have-local-offer', null]);
    }
    expect(refused).toBeGreaterThan(0);
    if (offerer.signalingState !== 'stable') await offerer.setRemoteDescription(local(answerer));
    expect(offerer.signalingState).toBe('stable');
  });

  it('is told by the number of the line that is wrong', async () => {
    const { sdp } = await ownOffer();
    const lines = sdp.split('\r\n');
    for (const [pattern, wrong] of [
      [/^o=/, 'o=nonsense'],
      [/^a=fingerprint/, 'a=fingerprint:sha-256'],
      [/^m=video/, 'm=video nine UDP/TLS/RTP/SAVPF 96'],
      [/^a=rtpmap/, 'a=rtpmap:96'],
    ] as const) {
      const index = lines.findIndex((line) => pattern.test(line));
      const damaged = lines.with(index, wrong).join('\r\n');
      await expect(peer().setRemoteDescription({ type: 'offer', sdp: damaged })).rejects.toMatchObject({
        errorDetail: 'sdp-syntax-error',
        sdpLineNumber: index + 1,
      });
    }
  });

  it('is an InvalidAccessError, which names the line, when it is the content that is wrong', async () => {
    const { sdp } = await ownOffer();
    const lines = sdp.split('\r\n');
    const index = lines.findIndex((line) => line.startsWith('a=ice-ufrag:'));
    const damaged = lines.with(index, 'a=ice-ufrag:E4*7').join('\r\n');
    await expect(peer().setRemoteDescription({ type: 'offer', sdp: damaged })).rejects.toMatchObject({
      name: 'InvalidAccessError',
      message: expect.stringContaining(`line ${index + 1}`),
    });
  });
});

describe('a damaged candidate', () => {
  it('is refused or passed over, and the connection goes on', async () => {
    const [a, b] = pair();
    a.createDataChannel('');
    await negotiate(a, b);
    const { usernameFragment } = a.sctp?.transport.iceTransport.getLocalParameters() ?? {};
    const line = `candidate:842163049 1 udp 1677729535 192.0.2.1 3478 typ srflx raddr 10.0.0.1 rport 46154 generation 0 ufrag ${usernameFragment}`;
    const random = seeded(SEED + 2);
    let refused = 0;
    for (let count = 0; count < CANDIDATES; count++) {
      const candidate = mutate(line.replaceAll(' ', '\r\n'), random).replaceAll('\r\n', ' ');
      new RTCIceCandidate({ candidate, sdpMid: '0' });
      await b.addIceCandidate({ candidate, sdpMid: '0' }).catch((error: unknown) => {
        refused++;
        expect(error).toMatchObject({ name: 'OperationError' });
      });
    }
    expect(refused).toBeGreaterThan(0);
    await b.addIceCandidate({ candidate: line, sdpMid: '0' });
    await negotiate(a, b);
    expect(b.signalingState).toBe('stable');
  });
});
