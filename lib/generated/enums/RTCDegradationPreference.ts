// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

export type RTCDegradationPreference = 'maintain-framerate' | 'maintain-resolution' | 'balanced';

const values: ReadonlySet<string> = new Set(['maintain-framerate', 'maintain-resolution', 'balanced', 'maintain-framerate-and-resolution']);

/** @internal */
export function isRTCDegradationPreference(value: string): value is RTCDegradationPreference {
  return values.has(value);
}

/** @internal */
export function convertRTCDegradationPreference(value: unknown, context: string): RTCDegradationPreference {
  const string = toDOMString(value, context);
  if (!isRTCDegradationPreference(string)) throw notInEnum(context, string, 'RTCDegradationPreference');
  return string;
}
