// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource } from '../../webidl/convert';

/**
 * What else is known of a frame. [Specification](https://w3c.github.io/webcodecs/#dictdef-videoframemetadata)
 * @category Media processing
 */
export interface VideoFrameMetadata {

}

/** @internal */
export type VideoFrameMetadataDict = VideoFrameMetadata;

/** @internal */
export function convertVideoFrameMetadata(value: unknown, context: string): VideoFrameMetadata {
  toDictionarySource(value, context);
  const result = {} as VideoFrameMetadata;
  return result;
}

/** @internal */
export function exposeVideoFrameMetadata(_dictionary: VideoFrameMetadata): VideoFrameMetadata {
  const result = {} as VideoFrameMetadata;
  return result;
}
