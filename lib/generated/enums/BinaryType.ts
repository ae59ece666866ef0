// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * What binary messages come as. [Specification](https://websockets.spec.whatwg.org/#enumdef-binarytype)
 *
 * - `blob`: A Blob.
 * - `arraybuffer`: An ArrayBuffer.
 * @category Web platform
 */
export type BinaryType = 'blob' | 'arraybuffer';

const values: ReadonlySet<string> = new Set<BinaryType>(['blob', 'arraybuffer']);

/** @internal */
export function isBinaryType(value: string): value is BinaryType {
  return values.has(value);
}

/** @internal */
export function convertBinaryType(value: unknown, context: string): BinaryType {
  const string = toDOMString(value, context);
  if (!isBinaryType(string)) throw notInEnum(context, string, 'BinaryType');
  return string;
}
