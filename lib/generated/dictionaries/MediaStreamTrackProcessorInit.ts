// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource, toNumberInRange } from '../../webidl/convert';
import { type MediaStreamTrack, type MediaStreamTrackAlgorithms, unwrapMediaStreamTrack } from '../interfaces/MediaStreamTrack';

/**
 * What to process. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackprocessorinit)
 * @category Media processing
 */
export interface MediaStreamTrackProcessorInit {
  /** How many may wait to be read. Default: one frame, or half a second of sound. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackprocessorinit-maxbuffersize) */
  maxBufferSize?: number;
  /** The track. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackprocessorinit-track) */
  track: MediaStreamTrack;
}

/** @internal */
export interface MediaStreamTrackProcessorInitDict {
  maxBufferSize?: number;
  track: MediaStreamTrackAlgorithms;
}

/** @internal */
export function convertMediaStreamTrackProcessorInit(value: unknown, context: string): MediaStreamTrackProcessorInitDict {
  const result = {} as MediaStreamTrackProcessorInitDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.maxBufferSize;
  if (member !== undefined) result.maxBufferSize = toNumberInRange('unsigned short', member, `${context}: maxBufferSize`);
  member = source.track;
  if (member === undefined) throw missingMember(context, 'MediaStreamTrackProcessorInit', 'track');
  result.track = unwrapMediaStreamTrack(member, `${context}: track`);
  return result;
}
