// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toDOMString } from '../../webidl/convert';

/**
 * An algorithm of Web Cryptography: its name, or an object with `name` and parameters. [Specification](https://w3c.github.io/webcrypto/#dom-algorithmidentifier)
 * @category Web platform
 */
export type AlgorithmIdentifier = object | string;

/** @internal */
export function convertAlgorithmIdentifier(value: unknown, context: string): object | string {
  if (typeof value === 'string') return toDOMString(value, context);
  if (isObject(value)) {
    return value;
  }
  return toDOMString(value, context);
}
