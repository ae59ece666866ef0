import { webcrypto } from 'node:crypto';
import { invalidModification } from '../errors';
import type { SFrameCipherSuite } from '../generated/enums/SFrameCipherSuite';
import type { CryptoKey } from '../webidl/cryptoKey';

/** Nk, and the number and hash of each suite: RFC 9605, section 4.5, and draft-barnes-sframe-iana-256. */
const suites: Readonly<Record<SFrameCipherSuite, { id: number; hash: string; keySize: number }>> = {
  AES_128_CTR_HMAC_SHA256_80: { id: 1, hash: 'SHA-256', keySize: 48 },
  AES_128_CTR_HMAC_SHA256_64: { id: 2, hash: 'SHA-256', keySize: 48 },
  AES_128_CTR_HMAC_SHA256_32: { id: 3, hash: 'SHA-256', keySize: 48 },
  AES_128_GCM_SHA256_128: { id: 4, hash: 'SHA-256', keySize: 16 },
  AES_256_GCM_SHA512_128: { id: 5, hash: 'SHA-512', keySize: 32 },
  AES_256_CTR_HMAC_SHA512_80: { id: 6, hash: 'SHA-512', keySize: 96 },
  AES_256_CTR_HMAC_SHA512_64: { id: 7, hash: 'SHA-512', keySize: 96 },
  AES_256_CTR_HMAC_SHA512_32: { id: 8, hash: 'SHA-512', keySize: 96 },
};

/** Nn of every suite. */
const SALT_SIZE = 12;

/** A key identifier as an integer of 64 bits. */
export function toKeyId(keyId: number | bigint): bigint {
  const integer = BigInt(keyId);
  if (BigInt.asUintN(64, integer) !== integer) throw new RangeError('Not a 64 bits integer');
  return integer;
}

/** RFC 9605, section 4.4.2, of a base key that nobody can read; WebCrypto's HKDF extracts and expands. */
export async function deriveKey(suite: SFrameCipherSuite, key: CryptoKey, keyId: bigint): Promise<[ArrayBuffer, ArrayBuffer]> {
  const { id, hash, keySize } = suites[suite];
  const derive = (label: string, size: number): Promise<ArrayBuffer> => {
    const info = new Uint8Array(label.length + 10);
    info.set(new TextEncoder().encode(label));
    const numbers = new DataView(info.buffer, label.length);
    numbers.setBigUint64(0, keyId);
    numbers.setUint16(8, id);
    return webcrypto.subtle.deriveBits({ name: 'HKDF', hash, salt: new Uint8Array(), info }, key, size * 8);
  };
  try {
    return await Promise.all([derive('SFrame 1.0 Secret key ', keySize), derive('SFrame 1.0 Secret salt ', SALT_SIZE)]);
  } catch (error) {
    throw invalidModification(`The key cannot be used: it has to be an HKDF key for deriveBits. ${String(error)}`);
  }
}
