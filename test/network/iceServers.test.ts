import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { RTCConfiguration, RTCDataChannel, RTCPeerConnection } from 'node-libwebrtc';
import { startCoturn, type TurnServer } from '../beds/coturn';
import { eventWhere, nextEvent } from '../support/events';
import { freePort } from '../support/freePort';
import { gather } from '../support/gathering';
import { closePeers, connect, connected, messages, negotiate, pair, peer, trickle } from '../support/peers';

let server: TurnServer;
beforeAll(async () => {
  server = await startCoturn();
});
afterAll(() => server?.kill());
afterEach(closePeers);

const LOOPBACK = { interfaces: ['lo'] };

function relayedBy(turn: TurnServer, urls = `turn:${turn.host}`, seconds?: number): RTCConfiguration {
  return {
    ...LOOPBACK,
    iceTransportPolicy: 'relay',
    iceServers: [{ urls, ...turn.credentials(seconds) }],
    ...(urls.startsWith('turns') && { certificateAuthorities: [turn.authority] }),
  };
}

/** Connects with a channel, and says something in each direction. */
async function talk(a: RTCPeerConnection, b: RTCPeerConnection): Promise<readonly [RTCDataChannel, RTCDataChannel]> {
  const near = a.createDataChannel('talk', { negotiated: true, id: 0 });
  const far = b.createDataChannel('talk', { negotiated: true, id: 0 });
  const open = [nextEvent(near, 'open'), nextEvent(far, 'open')];
  await connect(a, b);
  await Promise.all(open);
  await converse(near, far);
  return [near, far];
}

async function converse(near: RTCDataChannel, far: RTCDataChannel): Promise<void> {
  const heard = [messages(near, 1), messages(far, 1)];
  near.send('to far');
  far.send('to near');
  expect(await Promise.all(heard)).toEqual([['to near'], ['to far']]);
}

function selectedPair(connection: RTCPeerConnection) {
  const selected = connection.sctp?.transport.iceTransport.getSelectedCandidatePair();
  if (!selected) throw new Error('no candidate pair is selected');
  return selected;
}

describe('A TURN server', () => {
  it.each([
    ['udp', () => `turn:${server.host}`],
    ['tcp', () => `turn:${server.host}?transport=tcp`],
    ['tls', () => `turns:${server.tlsHost}`],
  ] as const)('relays over %s, and its candidates say so', async (relayProtocol, url) => {
    const { candidates, errors } = await gather(peer(relayedBy(server, url())));
    expect(candidates.map(({ type }) => type)).toEqual(['relay']);
    expect(candidates[0]).toMatchObject({ relayProtocol, url: expect.stringContaining(url().replace(/\?.*/, '')), address: '127.0.0.1' });
    expect(errors.filter(({ errorCode }) => errorCode !== 701)).toEqual([]);
    const [a, b] = pair(relayedBy(server, url()));
    await talk(a, b);
    expect(selectedPair(a).local).toMatchObject({ type: 'relay', relayProtocol });
  });

  it('is not trusted when nobody known has signed its certificate', async () => {
    const { certificateAuthorities: _, ...configuration } = relayedBy(server, `turns:${server.tlsHost}`);
    const { candidates, errors } = await gather(peer(configuration));
    expect(candidates).toEqual([]);
    expect(errors[0]).toMatchObject({ errorCode: 701, url: expect.stringContaining(`turns:${server.tlsHost}`) });
  });

  it('is not trusted under a name that is not in its certificate', async () => {
    const { candidates, errors } = await gather(peer(relayedBy(server, `turns:${server.tlsHost.replace('localhost', '127.0.0.1')}`)));
    expect(candidates).toEqual([]);
    expect(errors[0]?.errorCode).toBe(701);
  });

  it('that refuses the credentials gives an icecandidateerror with all that is known', async () => {
    const iceServers = [{ urls: `turn:${server.host}`, ...server.credentials(), credential: 'wrong' }];
    const { candidates, errors } = await gather(peer({ ...LOOPBACK, iceServers }));
    expect(candidates.map(({ type }) => type)).not.toContain('relay');
    const host = candidates.find(({ address, protocol }) => address === '127.0.0.1' && protocol === 'udp');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      errorCode: 401,
      errorText: expect.stringMatching(/./),
      url: expect.stringContaining(`turn:${server.host}`),
      address: '127.0.0.1',
      port: host?.port,
    });
  });

  it('does not tell the local address when no candidate has told it', async () => {
    const iceServers = [{ urls: `turn:${server.host}`, ...server.credentials(), credential: 'wrong' }];
    const { errors } = await gather(peer({ ...LOOPBACK, iceServers, iceTransportPolicy: 'relay' }));
    expect(errors[0]).toMatchObject({ errorCode: 401, address: null, port: null });
  });

  it('takes new credentials with an ICE restart, when the old ones have expired', async () => {
    const [a, b] = pair(relayedBy(server));
    const [near, far] = await talk(a, b);
    a.setConfiguration(relayedBy(server, undefined, -1));
    a.restartIce();
    const stale = await gather(a);
    expect(stale.candidates).toEqual([]);
    expect(stale.errors.map(({ errorCode }) => errorCode)).toContain(401);
    await a.setLocalDescription({ type: 'rollback' });

    a.setConfiguration(relayedBy(server));
    a.restartIce();
    const before = selectedPair(a).local.candidate;
    const changed = eventWhere(
      a.sctp?.transport.iceTransport as EventTarget,
      'selectedcandidatepairchange',
      () => a.sctp?.transport.iceTransport.getSelectedCandidatePair()?.local.candidate !== before,
    );
    await negotiate(a, b);
    await changed;
    await converse(near, far);
  });

  it('that dies in mid-call is replaced by another with an ICE restart', async () => {
    const [dying, other] = await Promise.all([startCoturn(), startCoturn()]);
    try {
      const [a, b] = pair(relayedBy(dying));
      const [near, far] = await talk(a, b);
      const states: string[] = [];
      a.addEventListener('iceconnectionstatechange', () => states.push(a.iceConnectionState));
      const lost = eventWhere(a, 'connectionstatechange', () => a.connectionState === 'disconnected', 15_000);
      await dying.kill();
      await lost;
      expect(states).toEqual(['disconnected']);
      for (const connection of [a, b]) connection.setConfiguration(relayedBy(other));
      a.restartIce();
      await negotiate(a, b);
      await connected(a);
      await converse(near, far);
      expect(states.slice(0, 3)).toEqual(['disconnected', 'checking', 'connected']);
    } finally {
      await Promise.all([dying.kill(), other.kill()]);
    }
  }, 40_000);
});

describe('A STUN server', () => {
  it('is asked, and answers without an error', async () => {
    const { candidates, errors } = await gather(peer({ ...LOOPBACK, iceServers: [{ urls: `stun:${server.host}` }] }));
    expect(candidates.every(({ type, url }) => type === 'host' && url === null)).toBe(true);
    expect(errors).toEqual([]);
  });

  it('is asked before there is a description, with a candidate pool', async () => {
    const asked = createSocket('udp4').bind(0, '127.0.0.1');
    await once(asked, 'listening');
    const request = once(asked, 'message');
    const iceServers = [{ urls: `stun:127.0.0.1:${asked.address().port}` }];
    const connection = peer({ ...LOOPBACK, iceServers, iceCandidatePoolSize: 1 });
    const [message] = (await request) as [Buffer];
    expect(message.readUInt16BE(0)).toBe(1); // RFC 8489: a Binding request
    expect(connection.iceGatheringState).toBe('new');
    asked.close();
  });
});

describe('Candidates for TCP', () => {
  it('connect two peers when there is no other way', async () => {
    const [a, b] = pair(LOOPBACK);
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      from.onicecandidate = ({ candidate }) => {
        if (candidate?.protocol === 'tcp') void to.addIceCandidate(candidate);
      };
    }
    const near = a.createDataChannel('talk', { negotiated: true, id: 0 });
    const far = b.createDataChannel('talk', { negotiated: true, id: 0 });
    const open = [nextEvent(near, 'open'), nextEvent(far, 'open')];
    await a.setLocalDescription();
    await b.setRemoteDescription({ type: 'offer', sdp: a.localDescription?.sdp.replace(/^a=candidate:.* udp .*\r\n/gm, '') ?? '' });
    await b.setLocalDescription();
    await a.setRemoteDescription({ type: 'answer', sdp: b.localDescription?.sdp.replace(/^a=candidate:.* udp .*\r\n/gm, '') ?? '' });
    await Promise.all(open);
    await converse(near, far);
    expect(selectedPair(a).remote.protocol).toBe('tcp');
    expect(['passive', 'active', 'so']).toContain(selectedPair(a).remote.tcpType);
  });
});

describe('RTCIceTransport', () => {
  it('tells of the pair that was selected', async () => {
    const [a, b] = pair(LOOPBACK);
    a.createDataChannel('');
    trickle(a, b);
    await a.setLocalDescription();
    const transport = a.sctp?.transport.iceTransport;
    if (!transport) throw new Error('no transport');
    const changed = nextEvent(transport, 'selectedcandidatepairchange');
    await b.setRemoteDescription(a.localDescription as NonNullable<typeof a.localDescription>);
    await b.setLocalDescription();
    await a.setRemoteDescription(b.localDescription as NonNullable<typeof b.localDescription>);
    await changed;
    const { local } = selectedPair(a);
    expect(transport.getLocalCandidates().map(({ port }) => port)).toContain(local.port);
    expect(local.component).toBe('rtp');
  });
});

it('A port that nothing listens on gives an icecandidateerror with its URL', async () => {
  const url = `turn:127.0.0.1:${await freePort()}?transport=tcp`;
  const { candidates, errors } = await gather(peer({ ...LOOPBACK, iceServers: [{ urls: url, username: 'a', credential: 'b' }] }));
  expect(candidates.map(({ type }) => type)).not.toContain('relay');
  expect(errors[0]).toMatchObject({ errorCode: 701, url });
});
