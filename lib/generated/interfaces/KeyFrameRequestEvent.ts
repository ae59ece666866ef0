// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';

/**
 * A key frame was asked for. [Specification](https://w3c.github.io/webrtc-encoded-transform/#keyframerequestevent)
 * @category Encoded transform
 */
export class KeyFrameRequestEvent extends Event {
  readonly #rid: string | null;

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
  constructor(type: string, rid: string | undefined = undefined) {
    requireArguments(arguments.length, 1, 'KeyFrameRequestEvent');
    const typeValue = toDOMString(type, 'KeyFrameRequestEvent: argument 1');
    const ridValue = rid === undefined ? undefined : toDOMString(rid, 'KeyFrameRequestEvent: argument 2');
    super(typeValue);
    this.#rid = ridValue ?? null;
  }

  /** The layer's rid; null for all. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-keyframerequestevent-rid) */
  get rid(): string | null {
    if (!(#rid in this)) throw illegalInvocation('KeyFrameRequestEvent.rid');
    return this.#rid;
  }
}
defineInterface(KeyFrameRequestEvent, 'KeyFrameRequestEvent');
