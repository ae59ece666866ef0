import { RTCCertificate, RTCPeerConnection } from 'node-libwebrtc';
import { closePeers, connect, peer } from '../../support/peers';

afterEach(closePeers);

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };
const rsa = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };

describe('RTCPeerConnection.generateCertificate', () => {
  it.each([ecdsa, rsa])('makes one with %j, for 30 days', async (algorithm) => {
    const before = Date.now();
    const certificate = await RTCPeerConnection.generateCertificate(algorithm);
    expect(certificate).toBeInstanceOf(RTCCertificate);
    const days = (certificate.expires - before) / 86_400_000;
    expect(days).toBeGreaterThan(29.99);
    expect(days).toBeLessThan(30.01);
    expect(certificate.getFingerprints()).toContainEqual({
      algorithm: 'sha-256',
      value: expect.stringMatching(/^([0-9a-f]{2}:){31}[0-9a-f]{2}$/),
    });
  });

  it('lives as long as asked, a year at most', async () => {
    const lifetime = async (expires: number) =>
      (await RTCPeerConnection.generateCertificate({ ...ecdsa, expires } as never)).expires - Date.now();
    expect(await lifetime(60_000)).toBeLessThanOrEqual(60_000);
    expect(await lifetime(1e15)).toBeLessThanOrEqual(365 * 86_400_000);
  });

  it.each([
    [{ name: 'ECDSA', namedCurve: 'P-521' }, 'NotSupportedError'],
    [{ name: 'AES-CBC', length: 128 }, 'NotSupportedError'],
    [{ ...rsa, publicExponent: new Uint8Array([3]) }, 'NotSupportedError'],
    [{ ...rsa, hash: 'SHA-1' }, 'NotSupportedError'],
    ['invalid', 'NotSupportedError'],
    [{ ...ecdsa, expires: -1 }, 'TypeError'],
    [{ name: 'ECDSA' }, 'TypeError'],
    [{}, 'TypeError'],
  ])('refuses %j with a %s', async (algorithm, name) => {
    await expect(RTCPeerConnection.generateCertificate(algorithm as typeof ecdsa)).rejects.toMatchObject({ name });
  });

  it('is what the connection shows to its peer', async () => {
    const certificate = await RTCPeerConnection.generateCertificate(ecdsa);
    const [a, b] = [peer({ certificates: [certificate] }), peer()];
    a.createDataChannel('x');
    await connect(a, b);
    const fingerprint = certificate.getFingerprints()[0]?.value ?? '';
    expect(a.localDescription?.sdp).toContain(`a=fingerprint:sha-256 ${fingerprint.toUpperCase()}`);
    expect(b.sctp?.transport.getRemoteCertificates()).toHaveLength(1);
    expect(a.getConfiguration().certificates?.[0]).toBe(certificate);
  });

  it('is refused by a connection when it has expired', async () => {
    const certificate = await RTCPeerConnection.generateCertificate({ ...ecdsa, expires: 0 } as never);
    while (certificate.expires >= Date.now()) await new Promise((resolve) => setImmediate(resolve));
    expect(() => peer({ certificates: [certificate] })).toThrow(expect.objectContaining({ name: 'InvalidAccessError' }));
  });
});
