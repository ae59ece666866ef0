// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

export type RTCSdpType = 'offer' | 'pranswer' | 'answer' | 'rollback';

const values: ReadonlySet<string> = new Set<RTCSdpType>(['offer', 'pranswer', 'answer', 'rollback']);

/** @internal */
export function isRTCSdpType(value: string): value is RTCSdpType {
  return values.has(value);
}

/** @internal */
export function convertRTCSdpType(value: unknown, context: string): RTCSdpType {
  const string = toDOMString(value, context);
  if (!isRTCSdpType(string)) throw notInEnum(context, string, 'RTCSdpType');
  return string;
}
