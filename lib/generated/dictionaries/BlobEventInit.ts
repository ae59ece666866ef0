// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource, toInstance, toNumber } from '../../webidl/convert';
import { type EventInit, type EventInitDict, convertEventInit } from './EventInit';

/**
 * Makes a {@link BlobEvent}. [Specification](https://w3c.github.io/mediacapture-record/#dom-blobeventinit)
 * @category Recording
 */
export interface BlobEventInit extends EventInit {
  /** What was recorded. [Specification](https://w3c.github.io/mediacapture-record/#dom-blobeventinit-data) */
  data: Blob;
  /** Milliseconds. Default 0. [Specification](https://w3c.github.io/mediacapture-record/#dom-blobeventinit-timecode) */
  timecode?: number;
}

/** @internal */
export interface BlobEventInitDict extends EventInitDict {
  data: Blob;
  timecode?: number;
}

/** @internal */
export function convertBlobEventInit(value: unknown, context: string): BlobEventInit {
  const result = convertEventInit(value, context) as BlobEventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.data;
  if (member === undefined) throw missingMember(context, 'BlobEventInit', 'data');
  result.data = toInstance(Blob, member, `${context}: data`);
  member = source.timecode;
  if (member !== undefined) result.timecode = toNumber('double', member, `${context}: timecode`);
  return result;
}
