// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * The primaries of a colour space. [Specification](https://w3c.github.io/webcodecs/#enumdef-videocolorprimaries)
 * @category Media processing
 */
export type VideoColorPrimaries = 'bt709' | 'bt470bg' | 'smpte170m' | 'bt2020' | 'smpte432';

const values: ReadonlySet<string> = new Set<VideoColorPrimaries>(['bt709', 'bt470bg', 'smpte170m', 'bt2020', 'smpte432']);

/** @internal */
export function isVideoColorPrimaries(value: string): value is VideoColorPrimaries {
  return values.has(value);
}

/** @internal */
export function convertVideoColorPrimaries(value: unknown, context: string): VideoColorPrimaries {
  const string = toDOMString(value, context);
  if (!isVideoColorPrimaries(string)) throw notInEnum(context, string, 'VideoColorPrimaries');
  return string;
}
