// Generated from IDL by scripts/generate. Do not edit.

import { type EventHandler, EventHandlers, toEventHandler } from '../../webidl/EventHandlers';
import { isObject } from '../../webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import type { RTCDtlsTransportState } from '../enums/RTCDtlsTransportState';
import type { RTCErrorEvent } from './RTCErrorEvent';
import { type RTCIceTransport, type RTCIceTransportAlgorithms, wrapRTCIceTransport } from './RTCIceTransport';

/** What implements RTCDtlsTransport. @internal */
export interface RTCDtlsTransportAlgorithms {
  readonly iceTransport: RTCIceTransportAlgorithms;
  readonly state: RTCDtlsTransportState;
  getRemoteCertificates(): readonly ArrayBuffer[];
}

/**
 * The events of {@link RTCDtlsTransport} by type.
 * @category WebRTC
 */
export interface RTCDtlsTransportEventMap {
  /** `state` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport-onstatechange) */
  statechange: Event;
  /** DTLS failed; `state` is `failed`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport-onerror) */
  error: RTCErrorEvent;
}

export interface RTCDtlsTransport {
  /** Calls `listener` for each event of the type. */
  addEventListener<K extends keyof RTCDtlsTransportEventMap>(type: K, listener: (this: RTCDtlsTransport, event: RTCDtlsTransportEventMap[K]) => unknown, options?: Parameters<EventTarget['addEventListener']>[2]): void;
  /** Calls `listener` for each event of the type. */
  addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void;
  /** Undoes an addEventListener. */
  removeEventListener<K extends keyof RTCDtlsTransportEventMap>(type: K, listener: (this: RTCDtlsTransport, event: RTCDtlsTransportEventMap[K]) => unknown, options?: Parameters<EventTarget['removeEventListener']>[2]): void;
  /** Undoes an addEventListener. */
  removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void;
}

let construct: (impl: RTCDtlsTransportAlgorithms) => RTCDtlsTransport;
let implOf: (value: object) => RTCDtlsTransportAlgorithms | undefined;

/**
 * The encrypted transport of media and data, over ICE. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport)
 * @category WebRTC
 */
export class RTCDtlsTransport extends EventTarget {
  readonly #impl: RTCDtlsTransportAlgorithms;
  #handlers: EventHandlers | undefined;

  static {
    construct = (impl) => new (RTCDtlsTransport as unknown as AdoptingConstructor<RTCDtlsTransportAlgorithms, RTCDtlsTransport>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: RTCDtlsTransportAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('RTCDtlsTransport');
    super();
    this.#impl = attach(impl as RTCDtlsTransportAlgorithms, this);
  }

  /** The ICE transport below. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport-icetransport) */
  get iceTransport(): RTCIceTransport {
    if (!(#impl in this)) throw illegalInvocation('RTCDtlsTransport.iceTransport');
    return wrapRTCIceTransport(this.#impl.iceTransport);
  }

  /** Its state. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport-state) */
  get state(): RTCDtlsTransportState {
    if (!(#impl in this)) throw illegalInvocation('RTCDtlsTransport.state');
    return this.#impl.state;
  }

  /** The peer's certificate chain in DER, its own first; empty before `connected`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport-getremotecertificates) */
  getRemoteCertificates(): ArrayBuffer[] {
    if (!(#impl in this)) throw illegalInvocation('RTCDtlsTransport.getRemoteCertificates');
    return [...this.#impl.getRemoteCertificates()];
  }

  /** `state` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport-onstatechange) */
  get onstatechange(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCDtlsTransport.onstatechange');
    return this.#handlers?.get('statechange') ?? null;
  }

  set onstatechange(value: ((this: RTCDtlsTransport, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCDtlsTransport.onstatechange');
    (this.#handlers ??= new EventHandlers(this)).set('statechange', toEventHandler(value));
  }

  /** DTLS failed; `state` is `failed`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport-onerror) */
  get onerror(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCDtlsTransport.onerror');
    return this.#handlers?.get('error') ?? null;
  }

  set onerror(value: ((this: RTCDtlsTransport, event: RTCErrorEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCDtlsTransport.onerror');
    (this.#handlers ??= new EventHandlers(this)).set('error', toEventHandler(value));
  }
}
defineInterface(RTCDtlsTransport, 'RTCDtlsTransport');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCDtlsTransport(impl: RTCDtlsTransportAlgorithms): RTCDtlsTransport {
  return (shellOf(impl) as RTCDtlsTransport | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCDtlsTransport(value: unknown): RTCDtlsTransportAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCDtlsTransport(value: unknown, context = 'Value'): RTCDtlsTransportAlgorithms {
  const impl = implOfRTCDtlsTransport(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCDtlsTransport');
  return impl;
}
