// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { type CryptoKey, toCryptoKey } from '../../webidl/cryptoKey';
import { defineInterface, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type RTCRtpSFrameEncryptorOptions, convertRTCRtpSFrameEncryptorOptions } from '../dictionaries/RTCRtpSFrameEncryptorOptions';
import { implementations } from '../implementations';
import { type CryptoKeyID, convertCryptoKeyID } from '../typedefs/CryptoKeyID';

/** What implements RTCRtpSFrameEncryptor. @internal */
export interface RTCRtpSFrameEncryptorAlgorithms {
  setEncryptionKey(key: CryptoKey, keyId: CryptoKeyID): Promise<void>;
}

let construct: (impl: RTCRtpSFrameEncryptorAlgorithms) => RTCRtpSFrameEncryptor;
let implOf: (value: object) => RTCRtpSFrameEncryptorAlgorithms | undefined;

/**
 * A sender's transform that encrypts each frame as an SFrame (RFC 9605), on libwebrtc's threads. Until it has a key, frames are dropped. [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcrtpsframeencryptor)
 * @category Encoded transform
 */
export class RTCRtpSFrameEncryptor {
  readonly #impl: RTCRtpSFrameEncryptorAlgorithms;

  static {
    construct = (impl) => new (RTCRtpSFrameEncryptor as unknown as AdoptingConstructor<RTCRtpSFrameEncryptorAlgorithms, RTCRtpSFrameEncryptor>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /**
   * With a cipher suite. [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcrtpsframeencryptor)
   * @throws NotSupportedError for the type `per-packet`.
   */
  constructor(options: RTCRtpSFrameEncryptorOptions) {
    requireArguments(arguments.length, 1, 'RTCRtpSFrameEncryptor');
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as RTCRtpSFrameEncryptorAlgorithms) : new implementations.RTCRtpSFrameEncryptor(convertRTCRtpSFrameEncryptorOptions(options, 'RTCRtpSFrameEncryptor: argument 1')), this);
  }

  /**
   * The key that frames are encrypted with from now on: an HKDF base key with the usage `deriveBits`. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpsframeencryptor-setencryptionkey)
   * @throws RangeError for a key ID of more than 64 bits, InvalidModificationError when the key cannot be used.
   */
  setEncryptionKey(key: CryptoKey, keyId: CryptoKeyID): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCRtpSFrameEncryptor.setEncryptionKey');
      requireArguments(arguments.length, 2, 'RTCRtpSFrameEncryptor.setEncryptionKey');
      return this.#impl.setEncryptionKey(toCryptoKey(key, 'RTCRtpSFrameEncryptor.setEncryptionKey: argument 1'), convertCryptoKeyID(keyId, 'RTCRtpSFrameEncryptor.setEncryptionKey: argument 2'));
    } catch (error) {
      return Promise.reject(error);
    }
  }
}
defineInterface(RTCRtpSFrameEncryptor, 'RTCRtpSFrameEncryptor');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCRtpSFrameEncryptor(impl: RTCRtpSFrameEncryptorAlgorithms): RTCRtpSFrameEncryptor {
  return (shellOf(impl) as RTCRtpSFrameEncryptor | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCRtpSFrameEncryptor(value: unknown): RTCRtpSFrameEncryptorAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCRtpSFrameEncryptor(value: unknown, context = 'Value'): RTCRtpSFrameEncryptorAlgorithms {
  const impl = implOfRTCRtpSFrameEncryptor(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCRtpSFrameEncryptor');
  return impl;
}
