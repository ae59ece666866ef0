// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { type CryptoKey, toCryptoKey } from '../../webidl/cryptoKey';
import { defineInterface, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type SFrameTransformOptions, convertSFrameTransformOptions } from '../dictionaries/SFrameTransformOptions';
import { implementations } from '../implementations';
import { type CryptoKeyID, convertCryptoKeyID } from '../typedefs/CryptoKeyID';

/** What implements SFrameEncryptorStream. @internal */
export interface SFrameEncryptorStreamAlgorithms {
  setEncryptionKey(key: CryptoKey, keyId: CryptoKeyID): Promise<void>;
  readonly readable: ReadableStream;
  readonly writable: WritableStream;
}

let construct: (impl: SFrameEncryptorStreamAlgorithms) => SFrameEncryptorStream;
let implOf: (value: object) => SFrameEncryptorStreamAlgorithms | undefined;

/**
 * Encrypts buffers or encoded frames as SFrames (RFC 9605). What comes before there is a key is dropped. [Specification](https://w3c.github.io/webrtc-encoded-transform/#sframeencryptorstream)
 * @category Encoded transform
 */
export class SFrameEncryptorStream {
  readonly #impl: SFrameEncryptorStreamAlgorithms;

  static {
    construct = (impl) => new (SFrameEncryptorStream as unknown as AdoptingConstructor<SFrameEncryptorStreamAlgorithms, SFrameEncryptorStream>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /** With a cipher suite. [Specification](https://w3c.github.io/webrtc-encoded-transform/#sframeencryptorstream) */
  constructor(options: SFrameTransformOptions) {
    requireArguments(arguments.length, 1, 'SFrameEncryptorStream');
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as SFrameEncryptorStreamAlgorithms) : new implementations.SFrameEncryptorStream(convertSFrameTransformOptions(options, 'SFrameEncryptorStream: argument 1')), this);
  }

  /**
   * The key that frames are encrypted with from now on: an HKDF base key with the usage `deriveBits`. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-sframeencryptorstream-setencryptionkey)
   * @throws RangeError for a key ID of more than 64 bits, InvalidModificationError when the key cannot be used.
   */
  setEncryptionKey(key: CryptoKey, keyId: CryptoKeyID): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('SFrameEncryptorStream.setEncryptionKey');
      requireArguments(arguments.length, 2, 'SFrameEncryptorStream.setEncryptionKey');
      return this.#impl.setEncryptionKey(toCryptoKey(key, 'SFrameEncryptorStream.setEncryptionKey: argument 1'), convertCryptoKeyID(keyId, 'SFrameEncryptorStream.setEncryptionKey: argument 2'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** SFrames: an ArrayBuffer for each buffer, and each encoded frame with other data. [Specification](https://streams.spec.whatwg.org/#dom-sframeencryptorstream-readable) */
  get readable(): ReadableStream {
    if (!(#impl in this)) throw illegalInvocation('SFrameEncryptorStream.readable');
    return this.#impl.readable;
  }

  /** Takes buffers and encoded frames; anything else errors it with a TypeError. [Specification](https://streams.spec.whatwg.org/#dom-sframeencryptorstream-writable) */
  get writable(): WritableStream {
    if (!(#impl in this)) throw illegalInvocation('SFrameEncryptorStream.writable');
    return this.#impl.writable;
  }
}
defineInterface(SFrameEncryptorStream, 'SFrameEncryptorStream');

/** The shell of an implementation; made when there is none. @internal */
export function wrapSFrameEncryptorStream(impl: SFrameEncryptorStreamAlgorithms): SFrameEncryptorStream {
  return (shellOf(impl) as SFrameEncryptorStream | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfSFrameEncryptorStream(value: unknown): SFrameEncryptorStreamAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapSFrameEncryptorStream(value: unknown, context = 'Value'): SFrameEncryptorStreamAlgorithms {
  const impl = implOfSFrameEncryptorStream(value);
  if (impl === undefined) throw typeMismatch(context, 'of type SFrameEncryptorStream');
  return impl;
}
