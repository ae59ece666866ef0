// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';
import { type BlobEventInit, type BlobEventInitDict, convertBlobEventInit } from '../dictionaries/BlobEventInit';

/**
 * The `dataavailable` event of a recorder. [Specification](https://w3c.github.io/mediacapture-record/#dom-blobevent)
 * @category Recording
 */
export class BlobEvent extends Event {
  readonly #data: Blob;
  readonly #timecode: number;

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
  constructor(type: string, eventInitDict: BlobEventInit) {
    requireArguments(arguments.length, 2, 'BlobEvent');
    const typeValue = toDOMString(type, 'BlobEvent: argument 1');
    const eventInitDictValue = convertBlobEventInit(eventInitDict, 'BlobEvent: argument 2');
    super(typeValue, eventInitDictValue);
    this.#data = eventInitDictValue.data;
    this.#timecode = eventInitDictValue.timecode ?? 0;
  }

  /** What was recorded. [Specification](https://w3c.github.io/mediacapture-record/#dom-blobevent-data) */
  get data(): Blob {
    if (!(#data in this)) throw illegalInvocation('BlobEvent.data');
    return this.#data;
  }

  /** Milliseconds since the epoch, of the first piece; then since it. [Specification](https://w3c.github.io/mediacapture-record/#dom-blobevent-timecode) */
  get timecode(): number {
    if (!(#timecode in this)) throw illegalInvocation('BlobEvent.timecode');
    return this.#timecode;
  }
}
defineInterface(BlobEvent, 'BlobEvent');

/** @internal */
export function createBlobEvent(type: string, init: BlobEventInitDict): BlobEvent {
  return new BlobEvent(type, init);
}
