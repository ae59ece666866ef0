import type { RTCRtpTransceiver } from 'node-libwebrtc';
import { closePeers, local, negotiate, pair, peer } from '../../support/peers';

afterEach(closePeers);

const MID = 'urn:ietf:params:rtp-hdrext:sdes:mid';
const LEVEL = 'urn:ietf:params:rtp-hdrext:ssrc-audio-level';
const SEND_TIME = 'http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time';
const OFF_AT_FIRST = 'http://www.webrtc.org/experiments/rtp-hdrext/abs-capture-time';

function direct(transceiver: RTCRtpTransceiver, uri: string, direction: 'sendrecv' | 'stopped') {
  const extensions = transceiver.getHeaderExtensionsToNegotiate();
  transceiver.setHeaderExtensionsToNegotiate(extensions.map((extension) => (extension.uri === uri ? { uri, direction } : extension)));
}

const directionOf = (extensions: readonly { uri: string; direction: string }[], uri: string) =>
  extensions.find((extension) => extension.uri === uri)?.direction;

describe('RTP header extensions of a transceiver', () => {
  it('are all that there are, the usual ones on', () => {
    const extensions = peer().addTransceiver('audio').getHeaderExtensionsToNegotiate();
    expect(directionOf(extensions, MID)).toBe('sendrecv');
    expect(directionOf(extensions, LEVEL)).toBe('sendrecv');
    expect(directionOf(extensions, OFF_AT_FIRST)).toBe('stopped');
  });

  it('are offered and answered as they were set', async () => {
    const [a, b] = pair();
    const transceiver = a.addTransceiver('audio');
    expect(transceiver.getNegotiatedHeaderExtensions().every(({ direction }) => direction === 'stopped')).toBe(true);
    direct(transceiver, LEVEL, 'stopped');
    direct(transceiver, OFF_AT_FIRST, 'sendrecv');
    await a.setLocalDescription();
    expect(local(a).sdp).not.toContain(LEVEL);
    expect(local(a).sdp).toContain(OFF_AT_FIRST);
    await b.setRemoteDescription(local(a));
    const [answering] = b.getTransceivers();
    if (answering === undefined) throw new Error('no transceiver');
    direct(answering, SEND_TIME, 'stopped');
    await b.setLocalDescription();
    await a.setRemoteDescription(local(b));
    for (const negotiated of [transceiver, answering].map((each) => each.getNegotiatedHeaderExtensions())) {
      expect(directionOf(negotiated, MID)).toBe('sendrecv');
      expect(directionOf(negotiated, LEVEL)).toBe('stopped');
      expect(directionOf(negotiated, SEND_TIME)).toBe('stopped');
      expect(directionOf(negotiated, OFF_AT_FIRST)).toBe('sendrecv');
    }
  });

  it('stay as negotiated in later offers and for later transceivers', async () => {
    const [a, b] = pair();
    const transceiver = a.addTransceiver('audio');
    direct(transceiver, LEVEL, 'stopped');
    await negotiate(a, b);
    expect(directionOf(transceiver.getHeaderExtensionsToNegotiate(), LEVEL)).toBe('stopped');
    expect(directionOf(a.addTransceiver('audio').getHeaderExtensionsToNegotiate(), LEVEL)).toBe('stopped');
    expect((await a.createOffer()).sdp).not.toContain(LEVEL);
  });

  it('are refused when the list is another, or does without the mid', () => {
    const transceiver = peer().addTransceiver('video');
    const extensions = transceiver.getHeaderExtensionsToNegotiate();
    const invalid = expect.objectContaining({ name: 'InvalidModificationError' });
    expect(() => transceiver.setHeaderExtensionsToNegotiate(extensions.slice(1))).toThrow(invalid);
    expect(() => transceiver.setHeaderExtensionsToNegotiate([...extensions].reverse())).toThrow(invalid);
    expect(() => direct(transceiver, MID, 'stopped')).toThrow(invalid);
    expect(() => transceiver.setHeaderExtensionsToNegotiate([{ uri: MID } as never])).toThrow(TypeError);
    expect(transceiver.getHeaderExtensionsToNegotiate()).toEqual(extensions);
  });
});
