// CryptoKey: https://w3c.github.io/webcrypto/#cryptokey-interface. Node's types have it in node:crypto only.

import type { webcrypto } from 'node:crypto';
import { types } from 'node:util';
import { typeMismatch } from './interface';

export type CryptoKey = webcrypto.CryptoKey;

export function isCryptoKey(value: unknown): value is CryptoKey {
  return types.isCryptoKey(value);
}

export function toCryptoKey(value: unknown, context: string): CryptoKey {
  if (!isCryptoKey(value)) throw typeMismatch(context, 'a CryptoKey');
  return value;
}
