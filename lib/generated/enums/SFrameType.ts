// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * What SFrames are made of. [Specification](https://w3c.github.io/webrtc-encoded-transform/#enumdef-sframetype)
 * @category Encoded transform
 */
export type SFrameType = 'per-frame' | 'per-packet';

const values: ReadonlySet<string> = new Set<SFrameType>(['per-frame', 'per-packet']);

/** @internal */
export function isSFrameType(value: string): value is SFrameType {
  return values.has(value);
}

/** @internal */
export function convertSFrameType(value: unknown, context: string): SFrameType {
  const string = toDOMString(value, context);
  if (!isSFrameType(string)) throw notInEnum(context, string, 'SFrameType');
  return string;
}
