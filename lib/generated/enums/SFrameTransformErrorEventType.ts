// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * Why a frame could not be decrypted. [Specification](https://w3c.github.io/webrtc-encoded-transform/#enumdef-sframetransformerroreventtype)
 *
 * - `authentication`: It is not what was encrypted, or the key is another.
 * - `keyID`: There is no key of its key ID.
 * - `syntax`: It is not an SFrame.
 * @category Encoded transform
 */
export type SFrameTransformErrorEventType = 'authentication' | 'keyID' | 'syntax';

const values: ReadonlySet<string> = new Set<SFrameTransformErrorEventType>(['authentication', 'keyID', 'syntax']);

/** @internal */
export function isSFrameTransformErrorEventType(value: string): value is SFrameTransformErrorEventType {
  return values.has(value);
}

/** @internal */
export function convertSFrameTransformErrorEventType(value: unknown, context: string): SFrameTransformErrorEventType {
  const string = toDOMString(value, context);
  if (!isSFrameTransformErrorEventType(string)) throw notInEnum(context, string, 'SFrameTransformErrorEventType');
  return string;
}
