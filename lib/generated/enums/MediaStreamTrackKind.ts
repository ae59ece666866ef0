// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * What a track is made of. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackkind)
 *
 * - `audio`: Sound.
 * - `video`: Pictures.
 */
export type MediaStreamTrackKind = 'audio' | 'video';

const values: ReadonlySet<string> = new Set<MediaStreamTrackKind>(['audio', 'video']);

/** @internal */
export function isMediaStreamTrackKind(value: string): value is MediaStreamTrackKind {
  return values.has(value);
}

/** @internal */
export function convertMediaStreamTrackKind(value: unknown, context: string): MediaStreamTrackKind {
  const string = toDOMString(value, context);
  if (!isMediaStreamTrackKind(string)) throw notInEnum(context, string, 'MediaStreamTrackKind');
  return string;
}
