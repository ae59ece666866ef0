// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toSequence } from '../../webidl/convert';
import { type MediaTrackConstraintSet, convertMediaTrackConstraintSet, exposeMediaTrackConstraintSet } from './MediaTrackConstraintSet';

/**
 * What a track is to be like: wishes, and requirements. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraints)
 * @category Media capture and streams
 */
export interface MediaTrackConstraints extends MediaTrackConstraintSet {
  /** Further sets, tried in order; each is satisfied as a whole or ignored. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediatrackconstraints-advanced) */
  advanced?: MediaTrackConstraintSet[];
}

/** @internal */
export type MediaTrackConstraintsDict = MediaTrackConstraints;

/** @internal */
export function convertMediaTrackConstraints(value: unknown, context: string): MediaTrackConstraints {
  const result = convertMediaTrackConstraintSet(value, context) as MediaTrackConstraints;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.advanced;
  if (member !== undefined) result.advanced = toSequence(convertMediaTrackConstraintSet, member, `${context}: advanced`);
  return result;
}

/** @internal */
export function exposeMediaTrackConstraints(dictionary: MediaTrackConstraints): MediaTrackConstraints {
  const result = exposeMediaTrackConstraintSet(dictionary) as MediaTrackConstraints;
  if (dictionary.advanced !== undefined) result.advanced = dictionary.advanced.map(exposeMediaTrackConstraintSet);
  return result;
}
