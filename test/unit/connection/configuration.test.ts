import { type RTCIceCandidate, RTCPeerConnection } from 'node-libwebrtc';
import { closePeers, peer } from '../../support/peers';

afterEach(closePeers);

const turn = { username: 'user', credential: 'secret' };

describe('RTCConfiguration', () => {
  it('has the defaults of the specification', () => {
    expect(peer().getConfiguration()).toEqual({
      bundlePolicy: 'balanced',
      certificates: [],
      iceCandidatePoolSize: 0,
      iceServers: [],
      iceTransportPolicy: 'all',
      rtcpMuxPolicy: 'require',
    });
  });

  it('is returned as it was set, with the URLs of a server as a list', () => {
    const configuration = { iceServers: [{ urls: 'turn:turn.example.org?transport=tcp', ...turn }], iceTransportPolicy: 'relay' as const };
    expect(peer(configuration).getConfiguration()).toMatchObject({
      iceServers: [{ urls: ['turn:turn.example.org?transport=tcp'], ...turn }],
      iceTransportPolicy: 'relay',
    });
  });

  it.each([
    'stun:example.org',
    'stun:example.org:3478',
    'stuns:example.org',
    'turn:example.org',
    'turn:192.0.2.1:3478?transport=udp',
    'turns:[2001:db8::1]:5349?transport=tcp',
  ])('takes the server %s', (urls) => {
    expect(peer({ iceServers: [{ urls, ...turn }] }).getConfiguration().iceServers).toEqual([{ urls: [urls], ...turn }]);
  });

  it.each([
    [''],
    ['example.org'],
    ['http://example.org'],
    ['stun://example.org'],
    ['stun:'],
    ['stun:example.org/path'],
    ['stun:user@example.org'],
    ['stun:example.org#fragment'],
    ['stun:example.org?transport=udp'],
    ['stun:example.org:port'],
    ['turn:example.org?transport=sctp'],
    ['turn:example.org?x=y'],
    [[]],
    [['stun:example.org', '']],
  ])('refuses the server %p with a SyntaxError', (urls) => {
    expect(() => new RTCPeerConnection({ iceServers: [{ urls, ...turn }] })).toThrow(expect.objectContaining({ name: 'SyntaxError' }));
  });

  it.each([
    [{}],
    [{ username: 'user' }],
    [{ credential: 'secret' }],
    [{ username: 'u'.repeat(509), credential: 'secret' }],
    [{ username: 'user\n', credential: 'secret' }],
  ])('refuses a TURN server with the credentials %p with an InvalidAccessError', (credentials) => {
    expect(() => new RTCPeerConnection({ iceServers: [{ urls: 'turn:example.org', ...credentials }] })).toThrow(
      expect.objectContaining({ name: 'InvalidAccessError' }),
    );
  });

  it('takes empty TURN credentials', () => {
    const servers = [{ urls: 'turn:example.org', username: '', credential: '' }];
    expect(peer({ iceServers: servers }).getConfiguration().iceServers).toEqual([{ ...servers[0], urls: ['turn:example.org'] }]);
  });

  it.each([
    { iceTransportPolicy: 'none' },
    { bundlePolicy: '' },
    { rtcpMuxPolicy: 'never' },
    { iceCandidatePoolSize: -1 },
    { iceCandidatePoolSize: 256 },
    { iceServers: [{}] },
    { certificates: [{}] },
    { portRange: { min: 1 } },
  ])('refuses %p with a TypeError', (configuration) => {
    expect(() => new RTCPeerConnection(configuration as object)).toThrow(TypeError);
  });

  it('offers RTCP on a port of its own for the rtcpMuxPolicy negotiate, of WebRTC 1.0', async () => {
    const connection = peer({ rtcpMuxPolicy: 'negotiate' });
    expect(connection.getConfiguration().rtcpMuxPolicy).toBe('negotiate');
    expect(() => connection.setConfiguration({})).toThrow(expect.objectContaining({ name: 'InvalidModificationError' }));
    connection.addTransceiver('audio');
    const { sdp = '' } = await connection.createOffer();
    expect(sdp).toContain('a=rtcp-mux\r\n');
    const unmuxed = { type: 'offer' as const, sdp: sdp.replace('a=rtcp-mux\r\n', '').replace(/a=group:BUNDLE.*\r\n/, '') };
    await expect(peer().setRemoteDescription(unmuxed)).rejects.toMatchObject({ name: 'InvalidAccessError' });
    await peer({ rtcpMuxPolicy: 'negotiate' }).setRemoteDescription(unmuxed);
  });

  it('refuses a port range that is upside down', () => {
    expect(() => new RTCPeerConnection({ portRange: { min: 2000, max: 1000 } })).toThrow(RangeError);
  });
});

describe('The non-standard members of RTCConfiguration', () => {
  it('are for the life of a connection', () => {
    const connection = peer({ interfaces: ['lo'], portRange: { min: 4000, max: 5000 } });
    connection.setConfiguration({ interfaces: ['lo'] });
    expect(connection.getConfiguration()).toMatchObject({ interfaces: ['lo'], portRange: { min: 4000, max: 5000 } });
    expect(() => connection.setConfiguration({ interfaces: ['eth0'] })).toThrow(
      expect.objectContaining({ name: 'InvalidModificationError' }),
    );
  });

  it('refuse what is not a certificate with a SyntaxError', () => {
    expect(() => new RTCPeerConnection({ certificateAuthorities: ['not PEM'] })).toThrow(expect.objectContaining({ name: 'SyntaxError' }));
  });
});

describe('RTCPeerConnection.setConfiguration', () => {
  it('replaces what may change', () => {
    const connection = peer();
    connection.setConfiguration({ iceServers: [{ urls: 'stun:example.org' }], iceTransportPolicy: 'relay', iceCandidatePoolSize: 1 });
    expect(connection.getConfiguration()).toMatchObject({
      iceServers: [{ urls: ['stun:example.org'] }],
      iceTransportPolicy: 'relay',
      iceCandidatePoolSize: 1,
    });
  });

  it('refuses what may not change with an InvalidModificationError, and changes nothing', async () => {
    const certificates = [await RTCPeerConnection.generateCertificate({ name: 'ECDSA', namedCurve: 'P-256' })];
    const connection = peer();
    for (const changed of [{ bundlePolicy: 'max-bundle' as const }, { certificates }]) {
      expect(() => connection.setConfiguration({ iceTransportPolicy: 'relay', ...changed })).toThrow(
        expect.objectContaining({ name: 'InvalidModificationError' }),
      );
    }
    expect(connection.getConfiguration().iceTransportPolicy).toBe('all');
  });

  it('refuses another candidate pool size once a local description was set', async () => {
    const connection = peer();
    await connection.setLocalDescription();
    expect(() => connection.setConfiguration({ iceCandidatePoolSize: 1 })).toThrow(
      expect.objectContaining({ name: 'InvalidModificationError' }),
    );
  });

  it('refuses a closed connection with an InvalidStateError', () => {
    const connection = peer();
    connection.close();
    expect(() => connection.setConfiguration({})).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
  });

  it('limits candidates to the given ports and interfaces', async () => {
    const connection = peer({ portRange: { min: 42000, max: 42009 }, interfaces: ['lo'], tcpCandidates: false });
    const candidates: RTCIceCandidate[] = [];
    connection.createDataChannel('');
    const done = new Promise<void>((resolve) => {
      connection.onicecandidate = ({ candidate }) => (candidate === null ? resolve() : candidates.push(candidate));
    });
    await connection.setLocalDescription();
    await done;
    const gathered = candidates.filter(({ candidate }) => candidate !== '');
    expect(gathered.length).toBeGreaterThan(0);
    for (const { address, port, protocol } of gathered) {
      expect(['127.0.0.1', '::1']).toContain(address);
      expect(port).toBeGreaterThanOrEqual(42000);
      expect(port).toBeLessThanOrEqual(42009);
      expect(protocol).toBe('udp');
    }
  });
});
