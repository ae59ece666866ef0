// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * What is given up first when bandwidth or CPU is short. [Specification](https://w3c.github.io/mst-content-hint/#dom-rtcdegradationpreference)
 *
 * - `maintain-framerate`: Resolution.
 * - `maintain-resolution`: Frame rate.
 * - `balanced`: Some of both.
 * - `maintain-framerate-and-resolution`: Neither: frames are dropped before they are encoded.
 * @category Media capture and streams
 */
export type RTCDegradationPreference = 'maintain-framerate' | 'maintain-resolution' | 'balanced' | 'maintain-framerate-and-resolution';

const values: ReadonlySet<string> = new Set<RTCDegradationPreference>(['maintain-framerate', 'maintain-resolution', 'balanced', 'maintain-framerate-and-resolution']);

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
