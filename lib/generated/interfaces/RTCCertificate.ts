// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type RTCDtlsFingerprint, exposeRTCDtlsFingerprint } from '../dictionaries/RTCDtlsFingerprint';

/** What implements RTCCertificate. @internal */
export interface RTCCertificateAlgorithms {
  readonly expires: number;
  getFingerprints(): readonly RTCDtlsFingerprint[];
}

let construct: (impl: RTCCertificateAlgorithms) => RTCCertificate;
let implOf: (value: object) => RTCCertificateAlgorithms | undefined;

/**
 * A certificate with its private key, for DTLS. The key cannot be read. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtccertificate)
 * @category WebRTC
 */
export class RTCCertificate {
  readonly #impl: RTCCertificateAlgorithms;

  static {
    construct = (impl) => new (RTCCertificate as unknown as AdoptingConstructor<RTCCertificateAlgorithms, RTCCertificate>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: RTCCertificateAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('RTCCertificate');
    this.#impl = attach(impl as RTCCertificateAlgorithms, this);
  }

  /** Milliseconds since the epoch; a connection cannot be constructed with it afterwards. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtccertificate-expires) */
  get expires(): number {
    if (!(#impl in this)) throw illegalInvocation('RTCCertificate.expires');
    return this.#impl.expires;
  }

  /** The digests by which the peer knows the certificate, in lower-case hexadecimal. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtccertificate-getfingerprints) */
  getFingerprints(): RTCDtlsFingerprint[] {
    if (!(#impl in this)) throw illegalInvocation('RTCCertificate.getFingerprints');
    return this.#impl.getFingerprints().map(exposeRTCDtlsFingerprint);
  }
}
defineInterface(RTCCertificate, 'RTCCertificate');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCCertificate(impl: RTCCertificateAlgorithms): RTCCertificate {
  return (shellOf(impl) as RTCCertificate | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCCertificate(value: unknown): RTCCertificateAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCCertificate(value: unknown, context = 'Value'): RTCCertificateAlgorithms {
  const impl = implOfRTCCertificate(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCCertificate');
  return impl;
}
