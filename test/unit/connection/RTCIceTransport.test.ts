import { type RTCIceCandidate, RTCIceTransport, type RTCPeerConnection } from 'node-libwebrtc';
import { eventWhere, nextEvent } from '../../support/events';
import { freePort } from '../../support/freePort';
import { closePeers, peer } from '../../support/peers';

const made: RTCIceTransport[] = [];

function transport(): RTCIceTransport {
  const ice = new RTCIceTransport();
  made.push(ice);
  return ice;
}

afterEach(() => {
  closePeers();
  for (const each of made.splice(0)) each.stop();
});

const REMOTE = { usernameFragment: 'abcd', password: 'abcdefghijklmnopqrstuv' };
const CANDIDATE = { candidate: 'candidate:1 1 udp 2113929471 203.0.113.100 10100 typ host', sdpMid: '' };

/** Two transports that get each other's candidates. */
function gatheringPair(): readonly [RTCIceTransport, RTCIceTransport] {
  const [a, b] = [transport(), transport()];
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    from.onicecandidate = ({ candidate }) => {
      if (candidate !== null) to.addRemoteCandidate(candidate);
    };
    from.gather();
  }
  return [a, b];
}

function connected(ice: RTCIceTransport): Promise<Event> {
  return eventWhere(ice, 'statechange', () => ice.state === 'connected');
}

describe('A constructed RTCIceTransport', () => {
  it('has credentials of its own, and nothing else', () => {
    const ice = transport();
    expect(ice).toMatchObject({ role: 'unknown', state: 'new', gatheringState: 'new', component: 'rtp' });
    expect(ice.getLocalParameters()?.usernameFragment).toMatch(/^[A-Za-z0-9+/]{4,256}$/);
    expect(ice.getLocalParameters()?.password).toMatch(/^[A-Za-z0-9+/]{22,256}$/);
    expect(ice.getLocalParameters()).not.toEqual(transport().getLocalParameters());
    expect(ice.getRemoteParameters()).toBeNull();
    expect(ice.getSelectedCandidatePair()).toBeNull();
  });

  it('gathers candidates, then null, and only then is complete', async () => {
    const ice = transport();
    const candidates: (RTCIceCandidate | null)[] = [];
    const states: string[] = [];
    ice.onicecandidate = ({ candidate }) => {
      candidates.push(candidate);
      states.push(ice.gatheringState);
    };
    const complete = nextEvent(ice, 'gatheringstatechange');
    ice.gather();
    expect(ice.gatheringState).toBe('gathering');
    await complete;
    expect(ice.gatheringState).toBe('complete');
    expect(new Set(states)).toEqual(new Set(['gathering']));
    expect(candidates.at(-1)).toBeNull();
    expect(ice.getLocalCandidates()).toEqual(candidates.slice(0, -1));
    expect(ice.getLocalCandidates().length).toBeGreaterThan(0);
    expect(() => ice.gather()).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
  });

  it.each(['controlling', 'controlled'] as const)('connects to another, whose role is %s too', async (role) => {
    const [a, b] = gatheringPair();
    const both = [connected(a), connected(b)];
    a.start(b.getLocalParameters() ?? {}, 'controlling');
    b.start(a.getLocalParameters() ?? {}, role);
    await Promise.all(both);
    expect(new Set([a.role, b.role])).toEqual(new Set(['controlling', 'controlled']));
    const local = a.getSelectedCandidatePair()?.local;
    expect(a.getLocalCandidates()).toContain(local);
    a.stop();
    expect(a.getSelectedCandidatePair()).toBeNull();
  });

  it('tells of an ICE server that cannot be reached', async () => {
    const ice = transport();
    const error = nextEvent<Event & { errorCode: number; url: string }>(ice, 'icecandidateerror');
    const urls = `turn:127.0.0.1:${await freePort()}?transport=tcp`;
    ice.gather({ iceServers: [{ urls, username: 'a', credential: 'b' }] });
    expect(await error).toMatchObject({ errorCode: 701, url: urls });
  });

  it('checks once it is started and has a candidate, and begins anew with other credentials', () => {
    const ice = transport();
    ice.addRemoteCandidate(CANDIDATE);
    expect(ice.state).toBe('new');
    ice.start(REMOTE);
    expect(ice).toMatchObject({ state: 'checking', role: 'controlled' });
    ice.start(REMOTE);
    expect(ice.state).toBe('checking');
    expect(ice.getRemoteCandidates().map(({ candidate }) => candidate)).toEqual([CANDIDATE.candidate]);
    ice.start({ ...REMOTE, usernameFragment: 'dcba' });
    expect(ice.state).toBe('new');
    expect(ice.getRemoteCandidates()).toEqual([]);
    expect(ice.getRemoteParameters()).toMatchObject({ usernameFragment: 'dcba' });
  });

  it('refuses what the specification refuses, and changes nothing', () => {
    const ice = transport();
    expect(() => ice.start({ usernameFragment: 'abcd' })).toThrow(TypeError);
    expect(() => ice.start({ ...REMOTE, usernameFragment: 'abc' })).toThrow(expect.objectContaining({ name: 'SyntaxError' }));
    expect(() => ice.start({ ...REMOTE, password: `${REMOTE.password}\n` })).toThrow(expect.objectContaining({ name: 'SyntaxError' }));
    expect(() => ice.addRemoteCandidate({ candidate: 'nonsense', sdpMid: '' })).toThrow(
      expect.objectContaining({ name: 'OperationError' }),
    );
    expect(() => ice.gather({ iceServers: [{ urls: 'http://example.org' }] })).toThrow(expect.objectContaining({ name: 'SyntaxError' }));
    expect(() => ice.gather({ iceServers: [{ urls: 'turn:example.org' }] })).toThrow(
      expect.objectContaining({ name: 'InvalidAccessError' }),
    );
    expect(ice).toMatchObject({ role: 'unknown', state: 'new', gatheringState: 'new' });
    ice.start(REMOTE, 'controlled');
    expect(() => ice.start(REMOTE, 'controlling')).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    ice.stop();
    expect(ice.state).toBe('closed');
    for (const use of [() => ice.gather(), () => ice.start(REMOTE), () => ice.addRemoteCandidate(CANDIDATE)]) {
      expect(use).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    }
  });
});

describe('The RTCIceTransport of a connection', () => {
  it('is run by the connection alone', async () => {
    const connection: RTCPeerConnection = peer();
    connection.createDataChannel('');
    await connection.setLocalDescription();
    const ice = connection.sctp?.transport.iceTransport;
    for (const use of [() => ice?.gather(), () => ice?.start(REMOTE), () => ice?.stop(), () => ice?.addRemoteCandidate(CANDIDATE)]) {
      expect(use).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    }
  });
});
