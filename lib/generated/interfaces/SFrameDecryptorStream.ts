// Generated from IDL by scripts/generate. Do not edit.

import { type EventHandler, EventHandlers, toEventHandler } from '../../webidl/EventHandlers';
import { isObject } from '../../webidl/convert';
import { type CryptoKey, toCryptoKey } from '../../webidl/cryptoKey';
import { defineInterface, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type SFrameTransformOptions, convertSFrameTransformOptions } from '../dictionaries/SFrameTransformOptions';
import { implementations } from '../implementations';
import { type CryptoKeyID, convertCryptoKeyID } from '../typedefs/CryptoKeyID';
import type { SFrameTransformErrorEvent } from './SFrameTransformErrorEvent';

/** What implements SFrameDecryptorStream. @internal */
export interface SFrameDecryptorStreamAlgorithms {
  addDecryptionKey(key: CryptoKey, keyId: CryptoKeyID): Promise<void>;
  removeDecryptionKey(keyId: CryptoKeyID): Promise<void>;
  readonly readable: ReadableStream;
  readonly writable: WritableStream;
}

/**
 * The events of {@link SFrameDecryptorStream} by type.
 * @category Encoded transform
 */
export interface SFrameDecryptorStreamEventMap {
  /** For `error` events: an encoded frame could not be decrypted, and was dropped. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-sframedecryptorstream-onerror) */
  error: SFrameTransformErrorEvent;
}

export interface SFrameDecryptorStream {
  /** Calls `listener` for each event of the type. */
  addEventListener<K extends keyof SFrameDecryptorStreamEventMap>(type: K, listener: (this: SFrameDecryptorStream, event: SFrameDecryptorStreamEventMap[K]) => unknown, options?: Parameters<EventTarget['addEventListener']>[2]): void;
  /** Calls `listener` for each event of the type. */
  addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void;
  /** Undoes an addEventListener. */
  removeEventListener<K extends keyof SFrameDecryptorStreamEventMap>(type: K, listener: (this: SFrameDecryptorStream, event: SFrameDecryptorStreamEventMap[K]) => unknown, options?: Parameters<EventTarget['removeEventListener']>[2]): void;
  /** Undoes an addEventListener. */
  removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void;
}

let construct: (impl: SFrameDecryptorStreamAlgorithms) => SFrameDecryptorStream;
let implOf: (value: object) => SFrameDecryptorStreamAlgorithms | undefined;

/**
 * Decrypts SFrames (RFC 9605) in buffers or encoded frames. What cannot be decrypted is dropped. [Specification](https://w3c.github.io/webrtc-encoded-transform/#sframedecryptorstream)
 * @category Encoded transform
 */
export class SFrameDecryptorStream extends EventTarget {
  readonly #impl: SFrameDecryptorStreamAlgorithms;
  #handlers: EventHandlers | undefined;

  static {
    construct = (impl) => new (SFrameDecryptorStream as unknown as AdoptingConstructor<SFrameDecryptorStreamAlgorithms, SFrameDecryptorStream>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /** With a cipher suite. [Specification](https://w3c.github.io/webrtc-encoded-transform/#sframedecryptorstream) */
  constructor(options: SFrameTransformOptions) {
    super();
    requireArguments(arguments.length, 1, 'SFrameDecryptorStream');
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as SFrameDecryptorStreamAlgorithms) : new implementations.SFrameDecryptorStream(convertSFrameTransformOptions(options, 'SFrameDecryptorStream: argument 1')), this);
  }

  /**
   * A key that frames of this key ID are decrypted with: an HKDF base key with the usage `deriveBits`. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-sframedecryptorstream-adddecryptionkey)
   * @throws RangeError for a key ID of more than 64 bits, InvalidModificationError when the key cannot be used.
   */
  addDecryptionKey(key: CryptoKey, keyId: CryptoKeyID): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('SFrameDecryptorStream.addDecryptionKey');
      requireArguments(arguments.length, 2, 'SFrameDecryptorStream.addDecryptionKey');
      return this.#impl.addDecryptionKey(toCryptoKey(key, 'SFrameDecryptorStream.addDecryptionKey: argument 1'), convertCryptoKeyID(keyId, 'SFrameDecryptorStream.addDecryptionKey: argument 2'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * Forgets the key of this ID. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-sframedecryptorstream-removedecryptionkey)
   * @throws RangeError for a key ID of more than 64 bits.
   */
  removeDecryptionKey(keyId: CryptoKeyID): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('SFrameDecryptorStream.removeDecryptionKey');
      requireArguments(arguments.length, 1, 'SFrameDecryptorStream.removeDecryptionKey');
      return this.#impl.removeDecryptionKey(convertCryptoKeyID(keyId, 'SFrameDecryptorStream.removeDecryptionKey: argument 1'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** For `error` events: an encoded frame could not be decrypted, and was dropped. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-sframedecryptorstream-onerror) */
  get onerror(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('SFrameDecryptorStream.onerror');
    return this.#handlers?.get('error') ?? null;
  }

  set onerror(value: ((this: SFrameDecryptorStream, event: SFrameTransformErrorEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('SFrameDecryptorStream.onerror');
    (this.#handlers ??= new EventHandlers(this)).set('error', toEventHandler(value));
  }

  /** What was encrypted: an ArrayBuffer for each buffer, and each encoded frame with its data. [Specification](https://streams.spec.whatwg.org/#dom-sframedecryptorstream-readable) */
  get readable(): ReadableStream {
    if (!(#impl in this)) throw illegalInvocation('SFrameDecryptorStream.readable');
    return this.#impl.readable;
  }

  /** Takes buffers and encoded frames; anything else errors it with a TypeError. [Specification](https://streams.spec.whatwg.org/#dom-sframedecryptorstream-writable) */
  get writable(): WritableStream {
    if (!(#impl in this)) throw illegalInvocation('SFrameDecryptorStream.writable');
    return this.#impl.writable;
  }
}
defineInterface(SFrameDecryptorStream, 'SFrameDecryptorStream');

/** The shell of an implementation; made when there is none. @internal */
export function wrapSFrameDecryptorStream(impl: SFrameDecryptorStreamAlgorithms): SFrameDecryptorStream {
  return (shellOf(impl) as SFrameDecryptorStream | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfSFrameDecryptorStream(value: unknown): SFrameDecryptorStreamAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapSFrameDecryptorStream(value: unknown, context = 'Value'): SFrameDecryptorStreamAlgorithms {
  const impl = implOfSFrameDecryptorStream(value);
  if (impl === undefined) throw typeMismatch(context, 'of type SFrameDecryptorStream');
  return impl;
}
