// Generated from IDL by scripts/generate. Do not edit.

import { toBoolean, toDictionarySource } from '../../webidl/convert';
import { type VideoColorPrimaries, convertVideoColorPrimaries } from '../enums/VideoColorPrimaries';
import { type VideoMatrixCoefficients, convertVideoMatrixCoefficients } from '../enums/VideoMatrixCoefficients';
import { type VideoTransferCharacteristics, convertVideoTransferCharacteristics } from '../enums/VideoTransferCharacteristics';

/**
 * What a colour space is. [Specification](https://w3c.github.io/webcodecs/#dictdef-videocolorspaceinit)
 * @category Media processing
 */
export interface VideoColorSpaceInit {
  /** Whether all values are used. Default null. [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspaceinit-fullrange) */
  fullRange?: boolean | null;
  /** The matrix from RGB. Default null. [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspaceinit-matrix) */
  matrix?: VideoMatrixCoefficients | null;
  /** The primaries. Default null. [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspaceinit-primaries) */
  primaries?: VideoColorPrimaries | null;
  /** The transfer characteristics. Default null. [Specification](https://w3c.github.io/webcodecs/#dom-videocolorspaceinit-transfer) */
  transfer?: VideoTransferCharacteristics | null;
}

/** @internal */
export interface VideoColorSpaceInitDict {
  fullRange: boolean | null;
  matrix: VideoMatrixCoefficients | null;
  primaries: VideoColorPrimaries | null;
  transfer: VideoTransferCharacteristics | null;
}

/** @internal */
export function convertVideoColorSpaceInit(value: unknown, context: string): VideoColorSpaceInitDict {
  const result = {} as VideoColorSpaceInitDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.fullRange;
  result.fullRange = member === undefined ? null : (member === undefined || member === null ? null : toBoolean(member));
  member = source.matrix;
  result.matrix = member === undefined ? null : (member === undefined || member === null ? null : convertVideoMatrixCoefficients(member, `${context}: matrix`));
  member = source.primaries;
  result.primaries = member === undefined ? null : (member === undefined || member === null ? null : convertVideoColorPrimaries(member, `${context}: primaries`));
  member = source.transfer;
  result.transfer = member === undefined ? null : (member === undefined || member === null ? null : convertVideoTransferCharacteristics(member, `${context}: transfer`));
  return result;
}
