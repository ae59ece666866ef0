// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * What samples are: unsigned, signed or floating-point; interleaved, or in a plane for each channel. [Specification](https://w3c.github.io/webcodecs/#enumdef-audiosampleformat)
 * @category Media processing
 */
export type AudioSampleFormat = 'u8' | 's16' | 's32' | 'f32' | 'u8-planar' | 's16-planar' | 's32-planar' | 'f32-planar';

const values: ReadonlySet<string> = new Set<AudioSampleFormat>(['u8', 's16', 's32', 'f32', 'u8-planar', 's16-planar', 's32-planar', 'f32-planar']);

/** @internal */
export function isAudioSampleFormat(value: string): value is AudioSampleFormat {
  return values.has(value);
}

/** @internal */
export function convertAudioSampleFormat(value: unknown, context: string): AudioSampleFormat {
  const string = toDOMString(value, context);
  if (!isAudioSampleFormat(string)) throw notInEnum(context, string, 'AudioSampleFormat');
  return string;
}
