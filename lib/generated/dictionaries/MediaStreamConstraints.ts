// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toBoolean, toDOMString, toDictionarySource } from '../../webidl/convert';
import { type MediaTrackConstraints, convertMediaTrackConstraints } from './MediaTrackConstraints';

/**
 * What to open. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamconstraints)
 * @category Media capture and streams
 */
export interface MediaStreamConstraints {
  /** Whether a microphone, or what it is to be like. Default false. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamconstraints-audio) */
  audio?: boolean | MediaTrackConstraints;
  /** Isolates the tracks from the program: they can be sent to the peer of this identity, and to nobody else. [Specification](https://w3c.github.io/webrtc-identity/#dom-mediastreamconstraints-peeridentity) */
  peerIdentity?: string;
  /** Whether a camera, or what it is to be like. Default false. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamconstraints-video) */
  video?: boolean | MediaTrackConstraints;
}

/** @internal */
export interface MediaStreamConstraintsDict {
  audio: boolean | MediaTrackConstraints;
  peerIdentity?: string;
  video: boolean | MediaTrackConstraints;
}

/** @internal */
export function convertMediaStreamConstraints(value: unknown, context: string): MediaStreamConstraintsDict {
  const result = {} as MediaStreamConstraintsDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.audio;
  result.audio = member === undefined ? false : convertBooleanOrMediaTrackConstraints(member, `${context}: audio`);
  member = source.peerIdentity;
  if (member !== undefined) result.peerIdentity = toDOMString(member, `${context}: peerIdentity`);
  member = source.video;
  result.video = member === undefined ? false : convertBooleanOrMediaTrackConstraints(member, `${context}: video`);
  return result;
}

function convertBooleanOrMediaTrackConstraints(value: unknown, context: string): boolean | MediaTrackConstraints {
  if (value === undefined || value === null) return convertMediaTrackConstraints(value, context);
  if (isObject(value)) {
    return convertMediaTrackConstraints(value, context);
  }
  if (typeof value === 'boolean') return value;
  return toBoolean(value);
}
