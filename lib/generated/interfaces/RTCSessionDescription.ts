// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type RTCSessionDescriptionInit, convertRTCSessionDescriptionInit } from '../dictionaries/RTCSessionDescriptionInit';
import type { RTCSdpType } from '../enums/RTCSdpType';
import { implementations } from '../implementations';

/** What implements RTCSessionDescription. @internal */
export interface RTCSessionDescriptionAlgorithms {
  readonly type: RTCSdpType;
  readonly sdp: string;
}

let construct: (impl: RTCSessionDescriptionAlgorithms) => RTCSessionDescription;
let implOf: (value: object) => RTCSessionDescriptionAlgorithms | undefined;

/**
 * A session description: its role in the exchange and its SDP. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescription)
 * @category WebRTC
 */
export class RTCSessionDescription {
  readonly #impl: RTCSessionDescriptionAlgorithms;

  static {
    construct = (impl) => new (RTCSessionDescription as unknown as AdoptingConstructor<RTCSessionDescriptionAlgorithms, RTCSessionDescription>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /**
   * A description with these values; the SDP is looked at when it is set. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescription)
   * @throws TypeError without `type`, or with one that does not exist.
   */
  constructor(descriptionInitDict: RTCSessionDescriptionInit) {
    requireArguments(arguments.length, 1, 'RTCSessionDescription');
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as RTCSessionDescriptionAlgorithms) : new implementations.RTCSessionDescription(convertRTCSessionDescriptionInit(descriptionInitDict, 'RTCSessionDescription: argument 1')), this);
  }

  /** Its role in the offer/answer exchange. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescription-type) */
  get type(): RTCSdpType {
    if (!(#impl in this)) throw illegalInvocation('RTCSessionDescription.type');
    return this.#impl.type;
  }

  /** The SDP; empty for a rollback. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescription-sdp) */
  get sdp(): string {
    if (!(#impl in this)) throw illegalInvocation('RTCSessionDescription.sdp');
    return this.#impl.sdp;
  }

  /** `type` and `sdp` as a plain object, for signaling. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescription-tojson) */
  toJSON(): RTCSessionDescriptionInit {
    if (!(#impl in this)) throw illegalInvocation('RTCSessionDescription.toJSON');
    return {
      type: this.#impl.type,
      sdp: this.#impl.sdp,
    };
  }
}
defineInterface(RTCSessionDescription, 'RTCSessionDescription');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCSessionDescription(impl: RTCSessionDescriptionAlgorithms): RTCSessionDescription {
  return (shellOf(impl) as RTCSessionDescription | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCSessionDescription(value: unknown): RTCSessionDescriptionAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCSessionDescription(value: unknown, context = 'Value'): RTCSessionDescriptionAlgorithms {
  const impl = implOfRTCSessionDescription(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCSessionDescription');
  return impl;
}
