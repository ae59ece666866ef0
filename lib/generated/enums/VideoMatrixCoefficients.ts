// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * The matrix from RGB of a colour space. [Specification](https://w3c.github.io/webcodecs/#enumdef-videomatrixcoefficients)
 * @category Media processing
 */
export type VideoMatrixCoefficients = 'rgb' | 'bt709' | 'bt470bg' | 'smpte170m' | 'bt2020-ncl';

const values: ReadonlySet<string> = new Set<VideoMatrixCoefficients>(['rgb', 'bt709', 'bt470bg', 'smpte170m', 'bt2020-ncl']);

/** @internal */
export function isVideoMatrixCoefficients(value: string): value is VideoMatrixCoefficients {
  return values.has(value);
}

/** @internal */
export function convertVideoMatrixCoefficients(value: unknown, context: string): VideoMatrixCoefficients {
  const string = toDOMString(value, context);
  if (!isVideoMatrixCoefficients(string)) throw notInEnum(context, string, 'VideoMatrixCoefficients');
  return string;
}
