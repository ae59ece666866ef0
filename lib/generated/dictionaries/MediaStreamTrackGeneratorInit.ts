// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource } from '../../webidl/convert';
import { type MediaStreamTrackKind, convertMediaStreamTrackKind } from '../enums/MediaStreamTrackKind';

/** What to make. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackgeneratorinit) */
export interface MediaStreamTrackGeneratorInit {
  /** The kind of the track. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackgeneratorinit-kind) */
  kind: MediaStreamTrackKind;
}

/** @internal */
export type MediaStreamTrackGeneratorInitDict = MediaStreamTrackGeneratorInit;

/** @internal */
export function convertMediaStreamTrackGeneratorInit(value: unknown, context: string): MediaStreamTrackGeneratorInit {
  const result = {} as MediaStreamTrackGeneratorInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.kind;
  if (member === undefined) throw missingMember(context, 'MediaStreamTrackGeneratorInit', 'kind');
  result.kind = convertMediaStreamTrackKind(member, `${context}: kind`);
  return result;
}
