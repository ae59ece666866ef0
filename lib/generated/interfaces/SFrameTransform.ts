// Generated from IDL by scripts/generate. Do not edit.

import { type EventHandler, EventHandlers, toEventHandler } from '../../webidl/EventHandlers';
import { isObject } from '../../webidl/convert';
import { type CryptoKey, toCryptoKey } from '../../webidl/cryptoKey';
import { defineInterface, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type SFrameTransformRoleOptions, convertSFrameTransformRoleOptions } from '../dictionaries/SFrameTransformRoleOptions';
import { implementations } from '../implementations';
import { type CryptoKeyID, convertCryptoKeyID } from '../typedefs/CryptoKeyID';
import type { SFrameTransformErrorEvent } from './SFrameTransformErrorEvent';

/** What implements SFrameTransform. @internal */
export interface SFrameTransformAlgorithms {
  setEncryptionKey(key: CryptoKey, keyID: CryptoKeyID | undefined): Promise<void>;
  readonly readable: ReadableStream;
  readonly writable: WritableStream;
}

/**
 * The events of {@link SFrameTransform} by type.
 * @category WebRTC
 */
export interface SFrameTransformEventMap {
  /** For `error` events: an encoded frame could not be decrypted, and was dropped. */
  error: SFrameTransformErrorEvent;
}

export interface SFrameTransform {
  /** Calls `listener` for each event of the type. */
  addEventListener<K extends keyof SFrameTransformEventMap>(type: K, listener: (this: SFrameTransform, event: SFrameTransformEventMap[K]) => unknown, options?: Parameters<EventTarget['addEventListener']>[2]): void;
  /** Calls `listener` for each event of the type. */
  addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void;
  /** Undoes an addEventListener. */
  removeEventListener<K extends keyof SFrameTransformEventMap>(type: K, listener: (this: SFrameTransform, event: SFrameTransformEventMap[K]) => unknown, options?: Parameters<EventTarget['removeEventListener']>[2]): void;
  /** Undoes an addEventListener. */
  removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void;
}

let construct: (impl: SFrameTransformAlgorithms) => SFrameTransform;
let implOf: (value: object) => SFrameTransformAlgorithms | undefined;

/**
 * Encrypts or decrypts SFrames (RFC 9605), as the transform of a sender or receiver, or as streams of buffers or encoded frames.
 * @deprecated Of an earlier draft; use RTCRtpSFrameEncryptor, RTCRtpSFrameDecryptor, SFrameEncryptorStream or SFrameDecryptorStream.
 * @category WebRTC
 */
export class SFrameTransform extends EventTarget {
  readonly #impl: SFrameTransformAlgorithms;
  #handlers: EventHandlers | undefined;

  static {
    construct = (impl) => new (SFrameTransform as unknown as AdoptingConstructor<SFrameTransformAlgorithms, SFrameTransform>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /**
   * Without options, its streams encrypt.
   * @throws NotSupportedError for an `authenticationSize` of no cipher suite.
   */
  constructor(options: SFrameTransformRoleOptions = {}) {
    super();
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as SFrameTransformAlgorithms) : new implementations.SFrameTransform(convertSFrameTransformRoleOptions(options, 'SFrameTransform: argument 1')), this);
  }

  /**
   * A key to encrypt with from now on, and to decrypt the frames of its key ID with; 0 without one: an HKDF base key with the usage `deriveBits`.
   * @throws RangeError for a key ID of more than 64 bits, InvalidModificationError when the key cannot be used.
   */
  setEncryptionKey(key: CryptoKey, keyID: CryptoKeyID | undefined = undefined): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('SFrameTransform.setEncryptionKey');
      requireArguments(arguments.length, 1, 'SFrameTransform.setEncryptionKey');
      return this.#impl.setEncryptionKey(toCryptoKey(key, 'SFrameTransform.setEncryptionKey: argument 1'), keyID === undefined ? undefined : convertCryptoKeyID(keyID, 'SFrameTransform.setEncryptionKey: argument 2'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** For `error` events: an encoded frame could not be decrypted, and was dropped. */
  get onerror(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('SFrameTransform.onerror');
    return this.#handlers?.get('error') ?? null;
  }

  set onerror(value: ((this: SFrameTransform, event: SFrameTransformErrorEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('SFrameTransform.onerror');
    (this.#handlers ??= new EventHandlers(this)).set('error', toEventHandler(value));
  }

  /** What was written, transformed; an empty buffer for one that cannot be decrypted. Locked for good when a sender or receiver has the transform. */
  get readable(): ReadableStream {
    if (!(#impl in this)) throw illegalInvocation('SFrameTransform.readable');
    return this.#impl.readable;
  }

  /** Takes buffers and encoded frames; anything else errors it with a TypeError. Locked for good when a sender or receiver has the transform. */
  get writable(): WritableStream {
    if (!(#impl in this)) throw illegalInvocation('SFrameTransform.writable');
    return this.#impl.writable;
  }
}
defineInterface(SFrameTransform, 'SFrameTransform');

/** The shell of an implementation; made when there is none. @internal */
export function wrapSFrameTransform(impl: SFrameTransformAlgorithms): SFrameTransform {
  return (shellOf(impl) as SFrameTransform | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfSFrameTransform(value: unknown): SFrameTransformAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapSFrameTransform(value: unknown, context = 'Value'): SFrameTransformAlgorithms {
  const impl = implOfSFrameTransform(value);
  if (impl === undefined) throw typeMismatch(context, 'of type SFrameTransform');
  return impl;
}
