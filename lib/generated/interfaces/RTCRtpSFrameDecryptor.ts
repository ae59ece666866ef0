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

/** What implements RTCRtpSFrameDecryptor. @internal */
export interface RTCRtpSFrameDecryptorAlgorithms {
  addDecryptionKey(key: CryptoKey, keyId: CryptoKeyID): Promise<void>;
  removeDecryptionKey(keyId: CryptoKeyID): Promise<void>;
}

/**
 * The events of {@link RTCRtpSFrameDecryptor} by type.
 * @category Encoded transform
 */
export interface RTCRtpSFrameDecryptorEventMap {
  /** For `error` events: a frame could not be decrypted, and was dropped. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpsframedecryptor-onerror) */
  error: SFrameTransformErrorEvent;
}

export interface RTCRtpSFrameDecryptor {
  /** Calls `listener` for each event of the type. */
  addEventListener<K extends keyof RTCRtpSFrameDecryptorEventMap>(type: K, listener: (this: RTCRtpSFrameDecryptor, event: RTCRtpSFrameDecryptorEventMap[K]) => unknown, options?: Parameters<EventTarget['addEventListener']>[2]): void;
  /** Calls `listener` for each event of the type. */
  addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void;
  /** Undoes an addEventListener. */
  removeEventListener<K extends keyof RTCRtpSFrameDecryptorEventMap>(type: K, listener: (this: RTCRtpSFrameDecryptor, event: RTCRtpSFrameDecryptorEventMap[K]) => unknown, options?: Parameters<EventTarget['removeEventListener']>[2]): void;
  /** Undoes an addEventListener. */
  removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void;
}

let construct: (impl: RTCRtpSFrameDecryptorAlgorithms) => RTCRtpSFrameDecryptor;
let implOf: (value: object) => RTCRtpSFrameDecryptorAlgorithms | undefined;

/**
 * A receiver's transform that decrypts SFrames (RFC 9605), on libwebrtc's threads. What cannot be decrypted is dropped. [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcrtpsframedecryptor)
 * @category Encoded transform
 */
export class RTCRtpSFrameDecryptor extends EventTarget {
  readonly #impl: RTCRtpSFrameDecryptorAlgorithms;
  #handlers: EventHandlers | undefined;

  static {
    construct = (impl) => new (RTCRtpSFrameDecryptor as unknown as AdoptingConstructor<RTCRtpSFrameDecryptorAlgorithms, RTCRtpSFrameDecryptor>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /** With a cipher suite. [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcrtpsframedecryptor) */
  constructor(options: SFrameTransformOptions) {
    super();
    requireArguments(arguments.length, 1, 'RTCRtpSFrameDecryptor');
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as RTCRtpSFrameDecryptorAlgorithms) : new implementations.RTCRtpSFrameDecryptor(convertSFrameTransformOptions(options, 'RTCRtpSFrameDecryptor: argument 1')), this);
  }

  /**
   * A key that frames of this key ID are decrypted with: an HKDF base key with the usage `deriveBits`. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpsframedecryptor-adddecryptionkey)
   * @throws RangeError for a key ID of more than 64 bits, InvalidModificationError when the key cannot be used.
   */
  addDecryptionKey(key: CryptoKey, keyId: CryptoKeyID): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCRtpSFrameDecryptor.addDecryptionKey');
      requireArguments(arguments.length, 2, 'RTCRtpSFrameDecryptor.addDecryptionKey');
      return this.#impl.addDecryptionKey(toCryptoKey(key, 'RTCRtpSFrameDecryptor.addDecryptionKey: argument 1'), convertCryptoKeyID(keyId, 'RTCRtpSFrameDecryptor.addDecryptionKey: argument 2'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * Forgets the key of this ID. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpsframedecryptor-removedecryptionkey)
   * @throws RangeError for a key ID of more than 64 bits.
   */
  removeDecryptionKey(keyId: CryptoKeyID): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCRtpSFrameDecryptor.removeDecryptionKey');
      requireArguments(arguments.length, 1, 'RTCRtpSFrameDecryptor.removeDecryptionKey');
      return this.#impl.removeDecryptionKey(convertCryptoKeyID(keyId, 'RTCRtpSFrameDecryptor.removeDecryptionKey: argument 1'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** For `error` events: a frame could not be decrypted, and was dropped. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpsframedecryptor-onerror) */
  get onerror(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSFrameDecryptor.onerror');
    return this.#handlers?.get('error') ?? null;
  }

  set onerror(value: ((this: RTCRtpSFrameDecryptor, event: SFrameTransformErrorEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpSFrameDecryptor.onerror');
    (this.#handlers ??= new EventHandlers(this)).set('error', toEventHandler(value));
  }
}
defineInterface(RTCRtpSFrameDecryptor, 'RTCRtpSFrameDecryptor');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCRtpSFrameDecryptor(impl: RTCRtpSFrameDecryptorAlgorithms): RTCRtpSFrameDecryptor {
  return (shellOf(impl) as RTCRtpSFrameDecryptor | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCRtpSFrameDecryptor(value: unknown): RTCRtpSFrameDecryptorAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCRtpSFrameDecryptor(value: unknown, context = 'Value'): RTCRtpSFrameDecryptorAlgorithms {
  const impl = implOfRTCRtpSFrameDecryptor(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCRtpSFrameDecryptor');
  return impl;
}
