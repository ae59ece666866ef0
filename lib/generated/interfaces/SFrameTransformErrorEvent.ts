// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';
import { wrapBound } from '../../webidl/wrapper';
import { type SFrameTransformErrorEventInit, type SFrameTransformErrorEventInitDict, convertSFrameTransformErrorEventInit } from '../dictionaries/SFrameTransformErrorEventInit';
import type { SFrameTransformErrorEventType } from '../enums/SFrameTransformErrorEventType';
import type { CryptoKeyID } from '../typedefs/CryptoKeyID';
import type { RTCEncodedAudioFrame } from './RTCEncodedAudioFrame';
import type { RTCEncodedVideoFrame } from './RTCEncodedVideoFrame';

/**
 * A frame could not be decrypted. [Specification](https://w3c.github.io/webrtc-encoded-transform/#sframetransformerrorevent)
 * @category Encoded transform
 */
export class SFrameTransformErrorEvent extends Event {
  readonly #errorType: SFrameTransformErrorEventType;
  readonly #keyID: CryptoKeyID | null;
  readonly #frame: RTCEncodedVideoFrame | RTCEncodedAudioFrame;

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
  constructor(type: string, eventInitDict: SFrameTransformErrorEventInit) {
    requireArguments(arguments.length, 2, 'SFrameTransformErrorEvent');
    const typeValue = toDOMString(type, 'SFrameTransformErrorEvent: argument 1');
    const eventInitDictValue = convertSFrameTransformErrorEventInit(eventInitDict, 'SFrameTransformErrorEvent: argument 2');
    super(typeValue, eventInitDictValue);
    this.#errorType = eventInitDictValue.errorType;
    this.#keyID = eventInitDictValue.keyID ?? null;
    this.#frame = eventInitDictValue.frame;
  }

  /** Why. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-sframetransformerrorevent-errortype) */
  get errorType(): SFrameTransformErrorEventType {
    if (!(#errorType in this)) throw illegalInvocation('SFrameTransformErrorEvent.errorType');
    return this.#errorType;
  }

  /** The unknown key ID, of the error `keyID`; else null. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-sframetransformerrorevent-keyid) */
  get keyID(): CryptoKeyID | null {
    if (!(#keyID in this)) throw illegalInvocation('SFrameTransformErrorEvent.keyID');
    return this.#keyID;
  }

  /** The frame. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-sframetransformerrorevent-frame) */
  get frame(): RTCEncodedVideoFrame | RTCEncodedAudioFrame {
    if (!(#frame in this)) throw illegalInvocation('SFrameTransformErrorEvent.frame');
    return this.#frame;
  }
}
defineInterface(SFrameTransformErrorEvent, 'SFrameTransformErrorEvent');

/** @internal */
export function createSFrameTransformErrorEvent(type: string, init: SFrameTransformErrorEventInitDict): SFrameTransformErrorEvent {
  const { frame, ...plain } = init;
  return new SFrameTransformErrorEvent(type, { ...plain, frame: wrapBound<RTCEncodedVideoFrame | RTCEncodedAudioFrame>(frame) });
}
