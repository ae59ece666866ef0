// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource } from '../../webidl/convert';
import { type MediaStreamTrack, type MediaStreamTrackAlgorithms, checkMediaStreamTrack } from '../interfaces/MediaStreamTrack';
import { type EventInit, type EventInitDict, convertEventInit } from './EventInit';

/**
 * Makes a {@link MediaStreamTrackEvent}. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrackeventinit)
 * @category Media capture and streams
 */
export interface MediaStreamTrackEventInit extends EventInit {
  /** The track. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrackeventinit-track) */
  track: MediaStreamTrack;
}

/** @internal */
export interface MediaStreamTrackEventInitDict extends EventInitDict {
  track: MediaStreamTrackAlgorithms;
}

/** @internal */
export function convertMediaStreamTrackEventInit(value: unknown, context: string): MediaStreamTrackEventInit {
  const result = convertEventInit(value, context) as MediaStreamTrackEventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.track;
  if (member === undefined) throw missingMember(context, 'MediaStreamTrackEventInit', 'track');
  result.track = checkMediaStreamTrack(member, `${context}: track`);
  return result;
}
