// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { implementations } from '../implementations';

/** What implements RTCIdentityAssertion. @internal */
export interface RTCIdentityAssertionAlgorithms {
  idp: string;
  name: string;
}

let construct: (impl: RTCIdentityAssertionAlgorithms) => RTCIdentityAssertion;
let implOf: (value: object) => RTCIdentityAssertionAlgorithms | undefined;

/**
 * Who the peer is. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcidentityassertion)
 * @category Identity
 */
export class RTCIdentityAssertion {
  readonly #impl: RTCIdentityAssertionAlgorithms;

  static {
    construct = (impl) => new (RTCIdentityAssertion as unknown as AdoptingConstructor<RTCIdentityAssertionAlgorithms, RTCIdentityAssertion>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /** An identity as a provider would have asserted it. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcidentityassertion) */
  constructor(idp: string, name: string) {
    requireArguments(arguments.length, 2, 'RTCIdentityAssertion');
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as RTCIdentityAssertionAlgorithms) : new implementations.RTCIdentityAssertion(toDOMString(idp, 'RTCIdentityAssertion: argument 1'), toDOMString(name, 'RTCIdentityAssertion: argument 2')), this);
  }

  /** The domain of the provider. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcidentityassertion-idp) */
  get idp(): string {
    if (!(#impl in this)) throw illegalInvocation('RTCIdentityAssertion.idp');
    return this.#impl.idp;
  }

  set idp(value: string) {
    if (!(#impl in this)) throw illegalInvocation('RTCIdentityAssertion.idp');
    this.#impl.idp = toDOMString(value, 'RTCIdentityAssertion.idp');
  }

  /** `user@domain`; an @ in the user is written %40. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcidentityassertion-name) */
  get name(): string {
    if (!(#impl in this)) throw illegalInvocation('RTCIdentityAssertion.name');
    return this.#impl.name;
  }

  set name(value: string) {
    if (!(#impl in this)) throw illegalInvocation('RTCIdentityAssertion.name');
    this.#impl.name = toDOMString(value, 'RTCIdentityAssertion.name');
  }
}
defineInterface(RTCIdentityAssertion, 'RTCIdentityAssertion');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCIdentityAssertion(impl: RTCIdentityAssertionAlgorithms): RTCIdentityAssertion {
  return (shellOf(impl) as RTCIdentityAssertion | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCIdentityAssertion(value: unknown): RTCIdentityAssertionAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCIdentityAssertion(value: unknown, context = 'Value'): RTCIdentityAssertionAlgorithms {
  const impl = implOfRTCIdentityAssertion(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCIdentityAssertion');
  return impl;
}
