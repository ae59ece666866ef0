// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../../../../lib/webidl/convert';
import { notInEnum } from '../../../../../lib/webidl/interface';

/** [Specification](https://example.org/machine/#dom-mode) */
export type Mode = 'slow' | 'fast';

const values: ReadonlySet<string> = new Set<Mode>(['slow', 'fast']);

/** @internal */
export function isMode(value: string): value is Mode {
  return values.has(value);
}

/** @internal */
export function convertMode(value: unknown, context: string): Mode {
  const string = toDOMString(value, context);
  if (!isMode(string)) throw notInEnum(context, string, 'Mode');
  return string;
}
