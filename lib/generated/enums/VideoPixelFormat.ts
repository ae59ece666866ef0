// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * How pixels lie in memory. I420, I420A, NV12, RGBA, RGBX, BGRA and BGRX are supported. [Specification](https://w3c.github.io/webcodecs/#enumdef-videopixelformat)
 * @category Media processing
 */
export type VideoPixelFormat = 'I420' | 'I420P10' | 'I420P12' | 'I420A' | 'I420AP10' | 'I420AP12' | 'I422' | 'I422P10' | 'I422P12' | 'I422A' | 'I422AP10' | 'I422AP12' | 'I444' | 'I444P10' | 'I444P12' | 'I444A' | 'I444AP10' | 'I444AP12' | 'NV12' | 'RGBA' | 'RGBX' | 'BGRA' | 'BGRX';

const values: ReadonlySet<string> = new Set<VideoPixelFormat>(['I420', 'I420P10', 'I420P12', 'I420A', 'I420AP10', 'I420AP12', 'I422', 'I422P10', 'I422P12', 'I422A', 'I422AP10', 'I422AP12', 'I444', 'I444P10', 'I444P12', 'I444A', 'I444AP10', 'I444AP12', 'NV12', 'RGBA', 'RGBX', 'BGRA', 'BGRX']);

/** @internal */
export function isVideoPixelFormat(value: string): value is VideoPixelFormat {
  return values.has(value);
}

/** @internal */
export function convertVideoPixelFormat(value: unknown, context: string): VideoPixelFormat {
  const string = toDOMString(value, context);
  if (!isVideoPixelFormat(string)) throw notInEnum(context, string, 'VideoPixelFormat');
  return string;
}
