// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * What becomes of transparency. [Specification](https://w3c.github.io/webcodecs/#enumdef-alphaoption)
 *
 * - `keep`: It is kept.
 * - `discard`: It is left out.
 * @category Media processing
 */
export type AlphaOption = 'keep' | 'discard';

const values: ReadonlySet<string> = new Set<AlphaOption>(['keep', 'discard']);

/** @internal */
export function isAlphaOption(value: string): value is AlphaOption {
  return values.has(value);
}

/** @internal */
export function convertAlphaOption(value: unknown, context: string): AlphaOption {
  const string = toDOMString(value, context);
  if (!isAlphaOption(string)) throw notInEnum(context, string, 'AlphaOption');
  return string;
}
