// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * What the streams of an SFrameTransform do. A sender's encrypts, a receiver's decrypts.
 * @category WebRTC
 */
export type SFrameTransformRole = 'encrypt' | 'decrypt';

const values: ReadonlySet<string> = new Set<SFrameTransformRole>(['encrypt', 'decrypt']);

/** @internal */
export function isSFrameTransformRole(value: string): value is SFrameTransformRole {
  return values.has(value);
}

/** @internal */
export function convertSFrameTransformRole(value: unknown, context: string): SFrameTransformRole {
  const string = toDOMString(value, context);
  if (!isSFrameTransformRole(string)) throw notInEnum(context, string, 'SFrameTransformRole');
  return string;
}
