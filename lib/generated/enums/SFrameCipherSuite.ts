// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * A cipher suite of RFC 9605, or of draft-barnes-sframe-iana-256. [Specification](https://w3c.github.io/webrtc-encoded-transform/#enumdef-sframeciphersuite)
 * @category Encoded transform
 */
export type SFrameCipherSuite = 'AES_128_CTR_HMAC_SHA256_80' | 'AES_128_CTR_HMAC_SHA256_64' | 'AES_128_CTR_HMAC_SHA256_32' | 'AES_128_GCM_SHA256_128' | 'AES_256_GCM_SHA512_128' | 'AES_256_CTR_HMAC_SHA512_80' | 'AES_256_CTR_HMAC_SHA512_64' | 'AES_256_CTR_HMAC_SHA512_32';

const values: ReadonlySet<string> = new Set<SFrameCipherSuite>(['AES_128_CTR_HMAC_SHA256_80', 'AES_128_CTR_HMAC_SHA256_64', 'AES_128_CTR_HMAC_SHA256_32', 'AES_128_GCM_SHA256_128', 'AES_256_GCM_SHA512_128', 'AES_256_CTR_HMAC_SHA512_80', 'AES_256_CTR_HMAC_SHA512_64', 'AES_256_CTR_HMAC_SHA512_32']);

/** @internal */
export function isSFrameCipherSuite(value: string): value is SFrameCipherSuite {
  return values.has(value);
}

/** @internal */
export function convertSFrameCipherSuite(value: unknown, context: string): SFrameCipherSuite {
  const string = toDOMString(value, context);
  if (!isSFrameCipherSuite(string)) throw notInEnum(context, string, 'SFrameCipherSuite');
  return string;
}
