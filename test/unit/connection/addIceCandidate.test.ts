import { RTCIceCandidate } from 'node-libwebrtc';
import { closePeers, connected, local, negotiate, pair, peer } from '../../support/peers';

afterEach(closePeers);

const line = 'candidate:1 1 udp 2113929471 127.0.0.1 10100 typ host';

/** Without the extension attributes, which a description does not repeat. */
function withoutExtensions(candidate: string): string {
  return candidate.split(' ').slice(0, 8).join(' ');
}

async function withRemoteOffer() {
  const [a, b] = pair();
  a.addTransceiver('audio');
  a.addTransceiver('video');
  await a.setLocalDescription();
  await b.setRemoteDescription(local(a));
  const usernameFragment = /a=ice-ufrag:(\S+)/.exec(local(a).sdp)?.[1] ?? '';
  return { a, b, usernameFragment };
}

describe('RTCPeerConnection.addIceCandidate', () => {
  it('refuses a candidate before the remote description with an InvalidStateError', async () => {
    await expect(peer().addIceCandidate({ candidate: line, sdpMid: '0' })).rejects.toMatchObject({ name: 'InvalidStateError' });
  });

  it('refuses a candidate without sdpMid and sdpMLineIndex with a TypeError', async () => {
    await expect(peer().addIceCandidate({ candidate: line })).rejects.toBeInstanceOf(TypeError);
  });

  it.each([
    { sdpMid: 'x' },
    { sdpMLineIndex: 2 },
    { sdpMid: '0', usernameFragment: 'unknown' },
    { sdpMid: '0', candidate: 'candidate:nonsense' },
    { sdpMid: '0', candidate: '(not a candidate)\r\na=x' },
  ])('refuses %p with an OperationError', async (init) => {
    const { b } = await withRemoteOffer();
    const before = b.remoteDescription?.sdp;
    await expect(b.addIceCandidate({ candidate: line, ...init })).rejects.toMatchObject({ name: 'OperationError' });
    expect(b.remoteDescription?.sdp).toBe(before);
  });

  it('adds the candidate to the remote description, where mid or index say', async () => {
    const { b, usernameFragment } = await withRemoteOffer();
    await b.addIceCandidate({ candidate: line, sdpMid: '0', sdpMLineIndex: 7, usernameFragment });
    await b.addIceCandidate(new RTCIceCandidate({ candidate: line.replace('10100', '10101'), sdpMLineIndex: 1 }));
    const [, audio, video] = b.remoteDescription?.sdp.split('m=') ?? [];
    expect(audio).toContain('10100 typ host');
    expect(audio).not.toContain('10101');
    expect(video).toContain('10101 typ host');
  });

  it.each([undefined, null, {}, { candidate: '' }])('takes %p as the end of candidates of all media sections', async (init) => {
    const { b } = await withRemoteOffer();
    await b.addIceCandidate(init);
    expect(b.remoteDescription?.sdp.match(/a=end-of-candidates/g)).toHaveLength(2);
  });

  it('takes an empty candidate with a mid as the end of candidates of that media section', async () => {
    const { b, usernameFragment } = await withRemoteOffer();
    await b.addIceCandidate({ candidate: '', sdpMid: '1', usernameFragment });
    const [, audio, video] = b.remoteDescription?.sdp.split('m=') ?? [];
    expect(audio).not.toContain('end-of-candidates');
    expect(video).toContain('a=end-of-candidates\r\n');
  });

  it('drops a candidate for a stopped transceiver', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    a.addTransceiver('video');
    await negotiate(a, b);
    a.getTransceivers()[0]?.stop();
    await a.setLocalDescription();
    await b.setRemoteDescription(local(a));
    await expect(b.addIceCandidate({ candidate: line, sdpMid: '0' })).resolves.toBeUndefined();
    expect(b.remoteDescription?.sdp).not.toContain('10100');
  });

  it('waits for the operations that were called before', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    await a.setLocalDescription();
    const set = b.setRemoteDescription(local(a));
    await b.addIceCandidate({ candidate: line, sdpMid: '0' });
    await set;
    expect(b.remoteDescription?.sdp).toContain('10100 typ host');
  });
});

describe('gathering', () => {
  it('gives candidates, their end, and null, each in the local description before its event', async () => {
    const connection = peer();
    connection.addTransceiver('audio');
    const seen: (RTCIceCandidate | null)[] = [];
    const states: string[] = [];
    connection.onicegatheringstatechange = () => states.push(connection.iceGatheringState);
    const done = new Promise<void>((resolve) => {
      connection.onicecandidate = ({ candidate }) => {
        seen.push(candidate);
        if (candidate === null) resolve();
        else if (candidate.candidate !== '')
          expect(connection.localDescription?.sdp).toContain(`a=${withoutExtensions(candidate.candidate)}`);
        else expect(connection.localDescription?.sdp).toContain('a=end-of-candidates\r\n');
      };
    });
    expect(connection.iceGatheringState).toBe('new');
    await connection.setLocalDescription();
    await done;
    expect(states).toEqual(['gathering', 'complete']);
    const [end, last] = seen.slice(-2);
    expect(last).toBeNull();
    expect(end).toMatchObject({ candidate: '', sdpMid: '0', sdpMLineIndex: 0, foundation: null });
    expect(seen[0]).toMatchObject({ sdpMid: '0', sdpMLineIndex: 0, component: 'rtp', type: 'host' });
    expect(seen[0]?.usernameFragment).toBe(end?.usernameFragment);
    expect(
      connection
        .getTransceivers()[0]
        ?.sender.transport?.iceTransport.getLocalCandidates()
        .map(({ candidate }) => withoutExtensions(candidate)),
    ).toEqual(seen.slice(0, -2).map((candidate) => withoutExtensions(candidate?.candidate ?? '')));
  });

  it('connects with the candidates in the descriptions alone', async () => {
    const [a, b] = pair();
    a.createDataChannel('x');
    const gathered = (connection: typeof a) =>
      new Promise<void>((resolve) => {
        connection.onicecandidate = ({ candidate }) => candidate ?? resolve();
      });
    const first = gathered(a);
    await a.setLocalDescription();
    await first;
    await b.setRemoteDescription(local(a));
    const second = gathered(b);
    await b.setLocalDescription();
    await second;
    await a.setRemoteDescription(local(b));
    await Promise.all([connected(a), connected(b)]);
  });
});
