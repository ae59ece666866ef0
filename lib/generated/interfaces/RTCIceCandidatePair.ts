// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type RTCIceCandidate, type RTCIceCandidateAlgorithms, wrapRTCIceCandidate } from './RTCIceCandidate';

/** What implements RTCIceCandidatePair. @internal */
export interface RTCIceCandidatePairAlgorithms {
  readonly local: RTCIceCandidateAlgorithms;
  readonly remote: RTCIceCandidateAlgorithms;
}

let construct: (impl: RTCIceCandidatePairAlgorithms) => RTCIceCandidatePair;
let implOf: (value: object) => RTCIceCandidatePairAlgorithms | undefined;

/**
 * A local and a remote candidate between which packets go. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidatepair)
 * @category WebRTC
 */
export class RTCIceCandidatePair {
  readonly #impl: RTCIceCandidatePairAlgorithms;

  static {
    construct = (impl) => new (RTCIceCandidatePair as unknown as AdoptingConstructor<RTCIceCandidatePairAlgorithms, RTCIceCandidatePair>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: RTCIceCandidatePairAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('RTCIceCandidatePair');
    this.#impl = attach(impl as RTCIceCandidatePairAlgorithms, this);
  }

  /** This side's candidate. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidatepair-local) */
  get local(): RTCIceCandidate {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidatePair.local');
    return wrapRTCIceCandidate(this.#impl.local);
  }

  /** The peer's candidate. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidatepair-remote) */
  get remote(): RTCIceCandidate {
    if (!(#impl in this)) throw illegalInvocation('RTCIceCandidatePair.remote');
    return wrapRTCIceCandidate(this.#impl.remote);
  }
}
defineInterface(RTCIceCandidatePair, 'RTCIceCandidatePair');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCIceCandidatePair(impl: RTCIceCandidatePairAlgorithms): RTCIceCandidatePair {
  return (shellOf(impl) as RTCIceCandidatePair | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCIceCandidatePair(value: unknown): RTCIceCandidatePairAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCIceCandidatePair(value: unknown, context = 'Value'): RTCIceCandidatePairAlgorithms {
  const impl = implOfRTCIceCandidatePair(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCIceCandidatePair');
  return impl;
}
