// Generated from IDL by scripts/generate. Do not edit.

import { type EventHandler, EventHandlers, toEventHandler } from '../../webidl/EventHandlers';
import { isObject } from '../../webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import type { RTCSctpTransportState } from '../enums/RTCSctpTransportState';
import { type RTCDtlsTransport, type RTCDtlsTransportAlgorithms, wrapRTCDtlsTransport } from './RTCDtlsTransport';

/** What implements RTCSctpTransport. @internal */
export interface RTCSctpTransportAlgorithms {
  readonly transport: RTCDtlsTransportAlgorithms;
  readonly state: RTCSctpTransportState;
  readonly maxMessageSize: number | null;
  readonly maxChannels: number | null;
}

/**
 * The events of {@link RTCSctpTransport} by type.
 * @category WebRTC
 */
export interface RTCSctpTransportEventMap {
  /** `state` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsctptransport-onstatechange) */
  statechange: Event;
}

export interface RTCSctpTransport {
  /** Calls `listener` for each event of the type. */
  addEventListener<K extends keyof RTCSctpTransportEventMap>(type: K, listener: (this: RTCSctpTransport, event: RTCSctpTransportEventMap[K]) => unknown, options?: Parameters<EventTarget['addEventListener']>[2]): void;
  /** Calls `listener` for each event of the type. */
  addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void;
  /** Undoes an addEventListener. */
  removeEventListener<K extends keyof RTCSctpTransportEventMap>(type: K, listener: (this: RTCSctpTransport, event: RTCSctpTransportEventMap[K]) => unknown, options?: Parameters<EventTarget['removeEventListener']>[2]): void;
  /** Undoes an addEventListener. */
  removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void;
}

let construct: (impl: RTCSctpTransportAlgorithms) => RTCSctpTransport;
let implOf: (value: object) => RTCSctpTransportAlgorithms | undefined;

/**
 * The transport of the data channels. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsctptransport)
 * @category WebRTC
 */
export class RTCSctpTransport extends EventTarget {
  readonly #impl: RTCSctpTransportAlgorithms;
  #handlers: EventHandlers | undefined;

  static {
    construct = (impl) => new (RTCSctpTransport as unknown as AdoptingConstructor<RTCSctpTransportAlgorithms, RTCSctpTransport>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: RTCSctpTransportAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('RTCSctpTransport');
    super();
    this.#impl = attach(impl as RTCSctpTransportAlgorithms, this);
  }

  /** The DTLS transport below. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsctptransport-transport) */
  get transport(): RTCDtlsTransport {
    if (!(#impl in this)) throw illegalInvocation('RTCSctpTransport.transport');
    return wrapRTCDtlsTransport(this.#impl.transport);
  }

  /** Its state. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsctptransport-state) */
  get state(): RTCSctpTransportState {
    if (!(#impl in this)) throw illegalInvocation('RTCSctpTransport.state');
    return this.#impl.state;
  }

  /** Octets of the largest message that the peer takes; Infinity when it takes all. Null before it is negotiated, which the declared type does not say, as that of lib.dom. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsctptransport-maxmessagesize) */
  get maxMessageSize(): number {
    if (!(#impl in this)) throw illegalInvocation('RTCSctpTransport.maxMessageSize');
    return this.#impl.maxMessageSize as number;
  }

  /** How many channels there may be; null before `connected`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsctptransport-maxchannels) */
  get maxChannels(): number | null {
    if (!(#impl in this)) throw illegalInvocation('RTCSctpTransport.maxChannels');
    return this.#impl.maxChannels;
  }

  /** `state` changed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsctptransport-onstatechange) */
  get onstatechange(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCSctpTransport.onstatechange');
    return this.#handlers?.get('statechange') ?? null;
  }

  set onstatechange(value: ((this: RTCSctpTransport, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCSctpTransport.onstatechange');
    (this.#handlers ??= new EventHandlers(this)).set('statechange', toEventHandler(value));
  }
}
defineInterface(RTCSctpTransport, 'RTCSctpTransport');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCSctpTransport(impl: RTCSctpTransportAlgorithms): RTCSctpTransport {
  return (shellOf(impl) as RTCSctpTransport | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCSctpTransport(value: unknown): RTCSctpTransportAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCSctpTransport(value: unknown, context = 'Value'): RTCSctpTransportAlgorithms {
  const impl = implOfRTCSctpTransport(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCSctpTransport');
  return impl;
}
