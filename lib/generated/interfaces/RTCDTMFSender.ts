// Generated from IDL by scripts/generate. Do not edit.

import { type EventHandler, EventHandlers, toEventHandler } from '../../webidl/EventHandlers';
import { isObject, toDOMString, toNumber } from '../../webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import type { RTCDTMFToneChangeEvent } from './RTCDTMFToneChangeEvent';

/** What implements RTCDTMFSender. @internal */
export interface RTCDTMFSenderAlgorithms {
  insertDTMF(tones: string, duration: number, interToneGap: number): void;
  readonly canInsertDTMF: boolean;
  readonly toneBuffer: string;
}

/**
 * The events of {@link RTCDTMFSender} by type.
 * @category WebRTC
 */
export interface RTCDTMFSenderEventMap {
  /** A tone begins; an empty `tone` is the end. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmfsender-ontonechange) */
  tonechange: RTCDTMFToneChangeEvent;
}

export interface RTCDTMFSender {
  /** Calls `listener` for each event of the type. */
  addEventListener<K extends keyof RTCDTMFSenderEventMap>(type: K, listener: (this: RTCDTMFSender, event: RTCDTMFSenderEventMap[K]) => unknown, options?: Parameters<EventTarget['addEventListener']>[2]): void;
  /** Calls `listener` for each event of the type. */
  addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void;
  /** Undoes an addEventListener. */
  removeEventListener<K extends keyof RTCDTMFSenderEventMap>(type: K, listener: (this: RTCDTMFSender, event: RTCDTMFSenderEventMap[K]) => unknown, options?: Parameters<EventTarget['removeEventListener']>[2]): void;
  /** Undoes an addEventListener. */
  removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void;
}

let construct: (impl: RTCDTMFSenderAlgorithms) => RTCDTMFSender;
let implOf: (value: object) => RTCDTMFSenderAlgorithms | undefined;

/**
 * Sends DTMF tones as telephone events, in place of the sender's sound. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmfsender)
 * @category WebRTC
 */
export class RTCDTMFSender extends EventTarget {
  readonly #impl: RTCDTMFSenderAlgorithms;
  #handlers: EventHandlers | undefined;

  static {
    construct = (impl) => new (RTCDTMFSender as unknown as AdoptingConstructor<RTCDTMFSenderAlgorithms, RTCDTMFSender>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: RTCDTMFSenderAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('RTCDTMFSender');
    super();
    this.#impl = attach(impl as RTCDTMFSenderAlgorithms, this);
  }

  /**
   * Plays `tones` (0-9, A-D, #, *, and a comma for a pause of 2 seconds) in place of those not yet played; an empty string stops. `duration` and `interToneGap` in milliseconds, 40 to 6000 and 30 to 6000. [Specification](https://w3c.github.io/webrtc-pc/#dom-RTCDTMFSender-insertDTMF)
   * @throws InvalidStateError unless `canInsertDTMF`.
   * @throws InvalidCharacterError for other characters.
   */
  insertDTMF(tones: string, duration: number = 100, interToneGap: number = 70): void {
    if (!(#impl in this)) throw illegalInvocation('RTCDTMFSender.insertDTMF');
    requireArguments(arguments.length, 1, 'RTCDTMFSender.insertDTMF');
    this.#impl.insertDTMF(toDOMString(tones, 'RTCDTMFSender.insertDTMF: argument 1'), toNumber('unsigned long', duration, 'RTCDTMFSender.insertDTMF: argument 2'), toNumber('unsigned long', interToneGap, 'RTCDTMFSender.insertDTMF: argument 3'));
  }

  /** A tone begins; an empty `tone` is the end. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmfsender-ontonechange) */
  get ontonechange(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCDTMFSender.ontonechange');
    return this.#handlers?.get('tonechange') ?? null;
  }

  set ontonechange(value: ((this: RTCDTMFSender, event: RTCDTMFToneChangeEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCDTMFSender.ontonechange');
    (this.#handlers ??= new EventHandlers(this)).set('tonechange', toEventHandler(value));
  }

  /** Whether tones can be sent: the connection is up, the sender sends, and telephone-event was negotiated. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmfsender-caninsertdtmf) */
  get canInsertDTMF(): boolean {
    if (!(#impl in this)) throw illegalInvocation('RTCDTMFSender.canInsertDTMF');
    return this.#impl.canInsertDTMF;
  }

  /** The tones not yet played. [Specification](https://w3c.github.io/webrtc-pc/#dom-RTCDTMFSender-tonebuffer) */
  get toneBuffer(): string {
    if (!(#impl in this)) throw illegalInvocation('RTCDTMFSender.toneBuffer');
    return this.#impl.toneBuffer;
  }
}
defineInterface(RTCDTMFSender, 'RTCDTMFSender');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCDTMFSender(impl: RTCDTMFSenderAlgorithms): RTCDTMFSender {
  return (shellOf(impl) as RTCDTMFSender | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCDTMFSender(value: unknown): RTCDTMFSenderAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCDTMFSender(value: unknown, context = 'Value'): RTCDTMFSenderAlgorithms {
  const impl = implOfRTCDTMFSender(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCDTMFSender');
  return impl;
}
