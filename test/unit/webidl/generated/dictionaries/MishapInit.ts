// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource, toNumber } from '../../../../../lib/webidl/convert';
import { type Mode, convertMode } from '../enums/Mode';

/** [Specification](https://example.org/machine/#dom-mishapinit) */
export interface MishapInit {
  /** [Specification](https://example.org/machine/#dom-mishapinit-line) */
  line?: number;
  /** [Specification](https://example.org/machine/#dom-mishapinit-mode) */
  mode: Mode;
}

/** @internal */
export interface MishapInitDict {
  line?: number;
  mode: Mode;
}

/** @internal */
export function convertMishapInit(value: unknown, context: string): MishapInit {
  const result = {} as MishapInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.line;
  if (member !== undefined) result.line = toNumber('long', member, `${context}: line`);
  member = source.mode;
  if (member === undefined) throw missingMember(context, 'MishapInit', 'mode');
  result.mode = convertMode(member, `${context}: mode`);
  return result;
}
