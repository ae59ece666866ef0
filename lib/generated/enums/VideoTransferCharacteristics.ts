// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * The transfer characteristics of a colour space. [Specification](https://w3c.github.io/webcodecs/#enumdef-videotransfercharacteristics)
 * @category Media processing
 */
export type VideoTransferCharacteristics = 'bt709' | 'smpte170m' | 'iec61966-2-1' | 'linear' | 'pq' | 'hlg';

const values: ReadonlySet<string> = new Set<VideoTransferCharacteristics>(['bt709', 'smpte170m', 'iec61966-2-1', 'linear', 'pq', 'hlg']);

/** @internal */
export function isVideoTransferCharacteristics(value: string): value is VideoTransferCharacteristics {
  return values.has(value);
}

/** @internal */
export function convertVideoTransferCharacteristics(value: unknown, context: string): VideoTransferCharacteristics {
  const string = toDOMString(value, context);
  if (!isVideoTransferCharacteristics(string)) throw notInEnum(context, string, 'VideoTransferCharacteristics');
  return string;
}
