import { createHash, X509Certificate } from 'node:crypto';
import { RTCPeerConnection } from 'node-libwebrtc';
import { eventWhere } from '../../support/events';
import { freePort } from '../../support/freePort';
import { channelPair, closePeers, connect, connected, local, negotiate, pair, peer, trickle } from '../../support/peers';

afterEach(closePeers);

function transportOf(connection: RTCPeerConnection) {
  const transport = connection.sctp?.transport;
  if (transport === undefined) throw new Error('no SCTP transport');
  return transport;
}

describe('RTCPeerConnection.generateCertificate', () => {
  const DAY = 24 * 3600 * 1000;

  it.each([
    ['ECDSA', { name: 'ECDSA', namedCurve: 'P-256' }],
    ['RSA', { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }],
  ])('makes an %s certificate that the peer gets', async (_name, algorithm) => {
    const certificate = await RTCPeerConnection.generateCertificate({ ...algorithm, expires: DAY });
    expect(Math.abs(certificate.expires - Date.now() - DAY)).toBeLessThan(60_000);
    const [a, b] = [peer({ certificates: [certificate] }), peer()];
    a.createDataChannel('');
    await connect(a, b);
    const [leaf] = transportOf(b).getRemoteCertificates();
    if (leaf === undefined) throw new Error('no remote certificate');
    const fingerprint = new X509Certificate(Buffer.from(leaf)).fingerprint256.toLowerCase();
    expect(certificate.getFingerprints()).toEqual([{ algorithm: 'sha-256', value: fingerprint }]);
    expect(createHash('sha256').update(Buffer.from(leaf)).digest('hex')).toBe(fingerprint.replaceAll(':', ''));
  });
});

describe('RTCDtlsTransport', () => {
  it('fails with an error event when the certificate is not the announced one', async () => {
    const [a, b] = pair();
    a.createDataChannel('');
    trickle(a, b);
    await a.setLocalDescription();
    const { type, sdp } = local(a);
    await b.setRemoteDescription({
      type,
      sdp: sdp.replace(/(a=fingerprint:sha-256 )(..)/g, (_, name, octet) => name + (octet === '00' ? '01' : '00')),
    });
    await b.setLocalDescription();
    const failed = eventWhere<Event & { error: { errorDetail: string } }>(transportOf(b), 'error', () => true);
    await a.setRemoteDescription(local(b));
    expect((await failed).error.errorDetail).toBe('dtls-failure');
    expect(transportOf(b).state).toBe('failed');
  });
});

describe('RTCIceTransport', () => {
  it('knows its parameters, its candidates and the pair that it uses', async () => {
    const { a, b } = await channelPair();
    const [near, far] = [transportOf(a).iceTransport, transportOf(b).iceTransport];
    expect([near.role, far.role]).toEqual(['controlling', 'controlled']);
    expect(near.getLocalParameters()).toEqual(far.getRemoteParameters());
    expect(far.getLocalParameters()).toEqual(near.getRemoteParameters());
    const pairUsed = near.getSelectedCandidatePair();
    expect(pairUsed?.local?.port).toBe(far.getSelectedCandidatePair()?.remote?.port);
    expect(near.getLocalCandidates().map(({ port }) => port)).toContain(pairUsed?.local?.port);
  });

  it('has a candidate as soon as addIceCandidate has taken it', async () => {
    const [a, b] = pair();
    a.createDataChannel('');
    await a.setLocalDescription();
    await b.setRemoteDescription(local(a));
    await b.setLocalDescription();
    await a.setRemoteDescription(local(b));
    const { iceTransport } = transportOf(a);
    expect(iceTransport.getRemoteCandidates()).toEqual([]);
    const candidate = `candidate:1 1 udp 2113937151 127.0.0.1 50000 typ host ufrag ${iceTransport.getRemoteParameters()?.usernameFragment}`;
    await a.addIceCandidate({ candidate, sdpMid: '0' });
    expect(iceTransport.getRemoteCandidates()).toMatchObject([{ address: '127.0.0.1', port: 50000 }]);
  });

  it('goes through checking and connected to completed, as its connection does', async () => {
    const [a, b] = pair();
    a.createDataChannel('');
    trickle(a, b);
    await a.setLocalDescription();
    const states: string[] = [];
    a.addEventListener('iceconnectionstatechange', () => states.push(`${a.iceConnectionState} ${transportOf(a).iceTransport.state}`));
    const completed = eventWhere(a, 'iceconnectionstatechange', () => a.iceConnectionState === 'completed');
    await b.setRemoteDescription(local(a));
    await b.setLocalDescription();
    await a.setRemoteDescription(local(b));
    await Promise.all([completed, connected(b)]);
    expect(states).toEqual(['checking checking', 'connected connected', 'completed completed']);
  });
});

describe('A connection that finds no path', () => {
  it('is disconnected while candidates may come, and failed when they have ended', async () => {
    const [a, b] = pair({ interfaces: ['lo'] });
    a.createDataChannel('');
    await negotiate(a, b);
    const transport = a.sctp?.transport.iceTransport;
    if (!transport) throw new Error('no transport');
    const state = (wanted: string) => eventWhere(transport, 'statechange', () => transport.state === wanted);
    const disconnected = state('disconnected');
    // Nothing listens there: the only pair fails at once.
    const candidate = `candidate:1 1 tcp 1518149375 127.0.0.1 ${await freePort()} typ host tcptype passive`;
    await a.addIceCandidate({ candidate, sdpMid: '0' });
    await disconnected;
    expect([a.iceConnectionState, a.connectionState]).toEqual(['disconnected', 'disconnected']);
    const failed = state('failed');
    await a.addIceCandidate({ candidate: '', sdpMid: '0' });
    await failed;
    expect([a.iceConnectionState, a.connectionState]).toEqual(['failed', 'failed']);
  });
});

describe('RTCSctpTransport', () => {
  it('is connected with its limits, on the transport that media bundles with', async () => {
    const [a, b] = pair();
    a.addTransceiver('audio');
    a.createDataChannel('');
    await connect(a, b);
    const { sctp } = a;
    if (sctp === null) throw new Error('no SCTP transport');
    if (sctp.state !== 'connected') await eventWhere(sctp, 'statechange', () => sctp.state === 'connected');
    expect(sctp.maxMessageSize).toBe(262144);
    expect(sctp.maxChannels).toBe(65535);
    expect(a.getSenders()[0]?.transport).toBe(sctp.transport);
  });

  it('connects after setRemoteDescription() has resolved, for either peer', async () => {
    const [a, b] = pair();
    // Media takes longer to be set up than the association.
    for (let i = 0; i < 8; i++) a.addTransceiver('video');
    a.createDataChannel('');
    trickle(a, b);
    await a.setLocalDescription();
    await b.setRemoteDescription(local(a));
    await b.setLocalDescription();
    const sctpConnected = [a, b].map(({ sctp }) => {
      if (sctp === null) throw new Error('no SCTP transport');
      return eventWhere(sctp, 'statechange', () => sctp.state === 'connected');
    });
    await a.setRemoteDescription(local(b));
    expect([a.sctp?.maxChannels, b.sctp?.maxChannels]).toEqual([null, null]);
    await Promise.all(sctpConnected);
    expect([a.sctp?.maxChannels, b.sctp?.maxChannels]).toEqual([65535, 65535]);
  });
});
