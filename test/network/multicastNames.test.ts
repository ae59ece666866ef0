import { randomUUID } from 'node:crypto';
import { createSocket } from 'node:dgram';
import type { RTCIceCandidate, RTCPeerConnection } from 'node-libwebrtc';
import { eventWhere } from '../support/events';
import { startResponder } from '../support/mdnsResponder';
import { closePeers, connected, local, pair } from '../support/peers';

afterEach(closePeers);

/** What a browser makes of a candidate, that hides its address behind a name. */
function hidden({ candidate, sdpMid, sdpMLineIndex }: RTCIceCandidate, name: string) {
  return { candidate: candidate.replace(/ 127\.0\.0\.1 /, ` ${name} `), sdpMid, sdpMLineIndex };
}

/** Connects two peers on 127.0.0.1; the first one gets the candidates of the second under a name. */
async function connectByName(name: string): Promise<readonly [RTCPeerConnection, RTCPeerConnection]> {
  const [a, b] = pair({ interfaces: ['lo'], tcpCandidates: false });
  a.createDataChannel('');
  await a.setLocalDescription();
  await b.setRemoteDescription(local(a));
  const gathered: RTCIceCandidate[] = [];
  b.onicecandidate = ({ candidate }) => {
    if (candidate?.address === '127.0.0.1') gathered.push(candidate);
  };
  const complete = eventWhere(b, 'icegatheringstatechange', () => b.iceGatheringState === 'complete');
  await b.setLocalDescription();
  await complete;
  await a.setRemoteDescription({ type: 'answer', sdp: local(b).sdp.replace(/^a=(candidate:|end-of-candidates).*\r\n/gm, '') });
  for (const candidate of gathered) await a.addIceCandidate(hidden(candidate, name));
  return [a, b];
}

describe('A remote candidate with a name in .local', () => {
  it('is resolved by multicast DNS, and keeps its name', async () => {
    const label = randomUUID();
    const responder = await startResponder({ [label]: '127.0.0.1' });
    try {
      const [a, b] = await connectByName(`${label}.local`);
      await Promise.all([connected(a), connected(b)]);
      expect(responder.asked).toContain(label);
      const [candidate] = a.sctp?.transport.iceTransport.getRemoteCandidates() ?? [];
      expect(candidate?.address).toBe(`${label}.local`);
      const remote = [...(await a.getStats()).values()] as { type: string; address?: string | null }[];
      expect(remote.filter(({ type }) => type === 'remote-candidate').map(({ address }) => address)).not.toContain('127.0.0.1');
    } finally {
      responder.stop();
    }
  });

  it('that nobody knows is ignored, whatever else is answered', async () => {
    const responder = await startResponder({ other: '127.0.0.1' });
    const noise = createSocket({ type: 'udp4', reuseAddr: true });
    await new Promise<void>((resolve) => noise.bind(5353, resolve));
    noise.setMulticastInterface('127.0.0.1');
    const label = randomUUID();
    // A pointer to itself, a record that is longer than the message, a message that is shorter than its header.
    const malformed = ['000084000000000100000000c00c00010001000000780004', '00008400000000010000000000000100010000007800ff7f', '0000'];
    try {
      const [a] = await connectByName(`${label}.local`);
      for (const message of malformed) noise.send(Buffer.from(message, 'hex'), 5353, '224.0.0.251');
      await a.addIceCandidate({ candidate: `candidate:1 1 udp 1 other.sub.local 9 typ host`, sdpMid: '0' });
      await a.getStats();
      expect(a.iceConnectionState).toBe('new');
    } finally {
      responder.stop();
      noise.close();
    }
  });
});
