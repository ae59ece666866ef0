// Generated from IDL by scripts/generate. Do not edit.

import { toNumberInRange } from '../../webidl/convert';

/**
 * A key identifier of up to 64 bits: a number up to 2^53 - 1, or a bigint. [Specification](https://w3c.github.io/webrtc-encoded-transform/#typedefdef-cryptokeyid)
 * @category Encoded transform
 */
export type CryptoKeyID = number | bigint;

/** @internal */
export function convertCryptoKeyID(value: unknown, context: string): number | bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return toNumberInRange('unsigned long long', value, context);
  return toNumberInRange('unsigned long long', value, context);
}
