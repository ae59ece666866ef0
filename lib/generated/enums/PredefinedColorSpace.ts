// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * What colours mean. [Specification](https://html.spec.whatwg.org/multipage/#enumdef-predefinedcolorspace)
 * @category Web platform
 */
export type PredefinedColorSpace = 'srgb' | 'srgb-linear' | 'display-p3' | 'display-p3-linear';

const values: ReadonlySet<string> = new Set<PredefinedColorSpace>(['srgb', 'srgb-linear', 'display-p3', 'display-p3-linear']);

/** @internal */
export function isPredefinedColorSpace(value: string): value is PredefinedColorSpace {
  return values.has(value);
}

/** @internal */
export function convertPredefinedColorSpace(value: unknown, context: string): PredefinedColorSpace {
  const string = toDOMString(value, context);
  if (!isPredefinedColorSpace(string)) throw notInEnum(context, string, 'PredefinedColorSpace');
  return string;
}
