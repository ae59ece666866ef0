// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource } from '../../webidl/convert';
import { type MediaStream, type MediaStreamAlgorithms, checkMediaStream } from '../interfaces/MediaStream';
import { type EventInit, type EventInitDict, convertEventInit } from './EventInit';

/**
 * The members of a MediaStreamEvent.
 * @category WebRTC
 */
export interface MediaStreamEventInit extends EventInit {
  /** The stream. Default null. */
  stream?: MediaStream | null;
}

/** @internal */
export interface MediaStreamEventInitDict extends EventInitDict {
  stream?: MediaStreamAlgorithms | null;
}

/** @internal */
export function convertMediaStreamEventInit(value: unknown, context: string): MediaStreamEventInit {
  const result = convertEventInit(value, context) as MediaStreamEventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.stream;
  result.stream = member === undefined ? null : (member === undefined || member === null ? null : checkMediaStream(member, `${context}: stream`));
  return result;
}
