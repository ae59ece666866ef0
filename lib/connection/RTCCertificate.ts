import { types } from 'node:util';
import { notSupported } from '../errors';
import type { RTCDtlsFingerprint } from '../generated/dictionaries/RTCDtlsFingerprint';
import type { RTCCertificateAlgorithms } from '../generated/interfaces/RTCCertificate';
import { type NativeCertificate, native } from '../native';

const DEFAULT_LIFETIME = 30 * 24 * 60 * 60 * 1000;
const LONGEST_LIFETIME = 365 * 24 * 60 * 60 * 1000;

/** https://w3c.github.io/webrtc-pc/#rtccertificate-interface */
export class RTCCertificateImpl implements RTCCertificateAlgorithms {
  constructor(readonly native: NativeCertificate) {}

  /** Milliseconds since the epoch. */
  get expires(): number {
    return this.native.expires;
  }

  getFingerprints(): readonly RTCDtlsFingerprint[] {
    return this.native.fingerprints.map(({ algorithm, value }) => ({ algorithm, value: value.toLowerCase() }));
  }
}

type CertificateAlgorithm = Parameters<typeof native.generateCertificate>[0];

/** https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-generatecertificate */
export async function generateCertificate(keygenAlgorithm: object | string): Promise<RTCCertificateImpl> {
  const expires = typeof keygenAlgorithm === 'object' ? lifetime(keygenAlgorithm) : DEFAULT_LIFETIME; // 2-3
  const algorithm = normalizeAlgorithm(keygenAlgorithm); // 4-6
  return new RTCCertificateImpl(await native.generateCertificate(algorithm, Math.min(expires, LONGEST_LIFETIME)));
}

/** Converts `keygenAlgorithm` to RTCCertificateExpiration: `[EnforceRange] unsigned long long expires`. */
function lifetime(keygenAlgorithm: object): number {
  const expires: unknown = Reflect.get(keygenAlgorithm, 'expires');
  if (expires === undefined) return DEFAULT_LIFETIME;
  const milliseconds = Math.trunc(Number(expires));
  if (!Number.isFinite(milliseconds) || milliseconds < 0 || milliseconds > Number.MAX_SAFE_INTEGER) {
    throw new TypeError('RTCPeerConnection.generateCertificate: expires is not a number of milliseconds from 0 to 2^53-1.');
  }
  return milliseconds;
}

/** https://w3c.github.io/webcrypto/#dfn-normalize-an-algorithm, for the two algorithms that DTLS certificates are made with. */
function normalizeAlgorithm(keygenAlgorithm: object | string): CertificateAlgorithm {
  const member = (name: string): unknown => (typeof keygenAlgorithm === 'object' ? Reflect.get(keygenAlgorithm, name) : undefined);
  const required = (name: string): unknown => {
    const value = member(name);
    if (value === undefined) throw new TypeError(`RTCPeerConnection.generateCertificate: the algorithm needs the member ${name}.`);
    return value;
  };
  const name = String(typeof keygenAlgorithm === 'object' ? required('name') : keygenAlgorithm);
  switch (name.toUpperCase()) {
    case 'ECDSA': {
      const curve = String(required('namedCurve'));
      if (curve !== 'P-256') throw notSupported(`The curve ${curve} is not supported; P-256 is.`);
      return { name: 'ECDSA' };
    }
    case 'RSASSA-PKCS1-V1_5': {
      const modulusLength = Number(required('modulusLength'));
      const exponent = required('publicExponent');
      const hash = required('hash');
      const hashName = String(typeof hash === 'object' && hash !== null ? Reflect.get(hash, 'name') : hash);
      if (!types.isUint8Array(exponent)) throw new TypeError('RTCPeerConnection.generateCertificate: publicExponent is not a Uint8Array.');
      if (!isF4(exponent)) throw notSupported('The public exponent is not supported; 65537 is.');
      if (hashName.toUpperCase() !== 'SHA-256') throw notSupported(`The hash ${hashName} is not supported; SHA-256 is.`);
      if (!Number.isInteger(modulusLength) || modulusLength < 1024 || modulusLength > 8192) {
        throw notSupported(`A modulus of ${modulusLength} bits is not supported; 1024 to 8192 are.`);
      }
      return { name: 'RSA', modulusLength };
    }
    default:
      throw notSupported(`The algorithm ${name} is not supported; ECDSA and RSASSA-PKCS1-v1_5 are.`);
  }
}

/** 65537, big-endian, with any number of leading zeros. */
function isF4(exponent: Uint8Array): boolean {
  return exponent.length >= 3 && exponent.reduce((value, octet) => value * 256 + octet, 0) === 65537;
}
