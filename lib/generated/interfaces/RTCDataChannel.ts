// Generated from IDL by scripts/generate. Do not edit.

import { type EventHandler, EventHandlers, toEventHandler } from '../../webidl/EventHandlers';
import { isArrayBuffer, toArrayBuffer, toArrayBufferView } from '../../webidl/buffers';
import { isObject, toDOMString, toNumberInRange, toUSVString } from '../../webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type BinaryType, isBinaryType } from '../enums/BinaryType';
import type { RTCDataChannelState } from '../enums/RTCDataChannelState';
import type { RTCPriorityType } from '../enums/RTCPriorityType';
import type { RTCErrorEvent } from './RTCErrorEvent';

/** What implements RTCDataChannel. @internal */
export interface RTCDataChannelAlgorithms {
  readonly label: string;
  readonly ordered: boolean;
  readonly maxPacketLifeTime: number | null;
  readonly maxRetransmits: number | null;
  readonly protocol: string;
  readonly negotiated: boolean;
  readonly id: number | null;
  readonly readyState: RTCDataChannelState;
  readonly bufferedAmount: number;
  bufferedAmountLowThreshold: number;
  close(): void;
  binaryType: BinaryType;
  send(data: string | Blob | ArrayBuffer | ArrayBufferView): void;
  readonly priority: RTCPriorityType;
}

/**
 * The events of {@link RTCDataChannel} by type.
 * @category WebRTC
 */
export interface RTCDataChannelEventMap {
  /** Messages can be sent. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-onopen) */
  open: Event;
  /** `bufferedAmount` fell to `bufferedAmountLowThreshold`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-onbufferedamountlow) */
  bufferedamountlow: Event;
  /** The channel failed; `close` follows. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-onerror) */
  error: RTCErrorEvent;
  /** The channel is being closed; what was queued is still sent. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-onclosing) */
  closing: Event;
  /** The channel is closed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-onclose) */
  close: Event;
  /** A message came: `data` is a string, an ArrayBuffer or a Blob. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-onmessage) */
  message: MessageEvent;
}

export interface RTCDataChannel {
  /** Calls `listener` for each event of the type. */
  addEventListener<K extends keyof RTCDataChannelEventMap>(type: K, listener: (this: RTCDataChannel, event: RTCDataChannelEventMap[K]) => unknown, options?: Parameters<EventTarget['addEventListener']>[2]): void;
  /** Calls `listener` for each event of the type. */
  addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void;
  /** Undoes an addEventListener. */
  removeEventListener<K extends keyof RTCDataChannelEventMap>(type: K, listener: (this: RTCDataChannel, event: RTCDataChannelEventMap[K]) => unknown, options?: Parameters<EventTarget['removeEventListener']>[2]): void;
  /** Undoes an addEventListener. */
  removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void;
}

let construct: (impl: RTCDataChannelAlgorithms) => RTCDataChannel;
let implOf: (value: object) => RTCDataChannelAlgorithms | undefined;

/**
 * A channel for messages to and from the peer. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel)
 * @category WebRTC
 */
export class RTCDataChannel extends EventTarget {
  readonly #impl: RTCDataChannelAlgorithms;
  #handlers: EventHandlers | undefined;

  static {
    construct = (impl) => new (RTCDataChannel as unknown as AdoptingConstructor<RTCDataChannelAlgorithms, RTCDataChannel>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: RTCDataChannelAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('RTCDataChannel');
    super();
    this.#impl = attach(impl as RTCDataChannelAlgorithms, this);
  }

  /** Its name; need not be unique. [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-label) */
  get label(): string {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.label');
    return this.#impl.label;
  }

  /** Whether messages arrive in the order in which they were sent. [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-ordered) */
  get ordered(): boolean {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.ordered');
    return this.#impl.ordered;
  }

  /** Milliseconds during which a message is sent again when it is lost; null: no such limit. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-maxpacketlifetime) */
  get maxPacketLifeTime(): number | null {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.maxPacketLifeTime');
    return this.#impl.maxPacketLifeTime;
  }

  /** How often a message is sent again when it is lost; null: no such limit. [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-maxretransmits) */
  get maxRetransmits(): number | null {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.maxRetransmits');
    return this.#impl.maxRetransmits;
  }

  /** The subprotocol's name. [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-protocol) */
  get protocol(): string {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.protocol');
    return this.#impl.protocol;
  }

  /** Whether both sides made it with the same id, instead of one announcing it. [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-negotiated) */
  get negotiated(): boolean {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.negotiated');
    return this.#impl.negotiated;
  }

  /** 0 to 65534; null until it is known. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-id) */
  get id(): number | null {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.id');
    return this.#impl.id;
  }

  /** Whether it can send. [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-readystate) */
  get readyState(): RTCDataChannelState {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.readyState');
    return this.#impl.readyState;
  }

  /** Octets that were given to `send()` and not yet to the network. [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-bufferedamount) */
  get bufferedAmount(): number {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.bufferedAmount');
    return this.#impl.bufferedAmount;
  }

  /** Octets; when `bufferedAmount` falls to it, `bufferedamountlow` is fired. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-bufferedamountlowthreshold) */
  get bufferedAmountLowThreshold(): number {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.bufferedAmountLowThreshold');
    return this.#impl.bufferedAmountLowThreshold;
  }

  set bufferedAmountLowThreshold(value: number) {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.bufferedAmountLowThreshold');
    this.#impl.bufferedAmountLowThreshold = toNumberInRange('unsigned long', value, 'RTCDataChannel.bufferedAmountLowThreshold');
  }

  /** Messages can be sent. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-onopen) */
  get onopen(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.onopen');
    return this.#handlers?.get('open') ?? null;
  }

  set onopen(value: ((this: RTCDataChannel, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.onopen');
    (this.#handlers ??= new EventHandlers(this)).set('open', toEventHandler(value));
  }

  /** `bufferedAmount` fell to `bufferedAmountLowThreshold`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-onbufferedamountlow) */
  get onbufferedamountlow(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.onbufferedamountlow');
    return this.#handlers?.get('bufferedamountlow') ?? null;
  }

  set onbufferedamountlow(value: ((this: RTCDataChannel, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.onbufferedamountlow');
    (this.#handlers ??= new EventHandlers(this)).set('bufferedamountlow', toEventHandler(value));
  }

  /** The channel failed; `close` follows. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-onerror) */
  get onerror(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.onerror');
    return this.#handlers?.get('error') ?? null;
  }

  set onerror(value: ((this: RTCDataChannel, event: RTCErrorEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.onerror');
    (this.#handlers ??= new EventHandlers(this)).set('error', toEventHandler(value));
  }

  /** The channel is being closed; what was queued is still sent. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-onclosing) */
  get onclosing(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.onclosing');
    return this.#handlers?.get('closing') ?? null;
  }

  set onclosing(value: ((this: RTCDataChannel, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.onclosing');
    (this.#handlers ??= new EventHandlers(this)).set('closing', toEventHandler(value));
  }

  /** The channel is closed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-onclose) */
  get onclose(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.onclose');
    return this.#handlers?.get('close') ?? null;
  }

  set onclose(value: ((this: RTCDataChannel, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.onclose');
    (this.#handlers ??= new EventHandlers(this)).set('close', toEventHandler(value));
  }

  /** Closes it when everything queued is sent. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-close) */
  close(): void {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.close');
    this.#impl.close();
  }

  /** A message came: `data` is a string, an ArrayBuffer or a Blob. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-onmessage) */
  get onmessage(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.onmessage');
    return this.#handlers?.get('message') ?? null;
  }

  set onmessage(value: ((this: RTCDataChannel, event: MessageEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.onmessage');
    (this.#handlers ??= new EventHandlers(this)).set('message', toEventHandler(value));
  }

  /** What binary messages come as: `arraybuffer` or `blob`. Other values are ignored. [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-binarytype) */
  get binaryType(): BinaryType {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.binaryType');
    return this.#impl.binaryType;
  }

  set binaryType(value: BinaryType) {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.binaryType');
    const string = toDOMString(value, 'RTCDataChannel.binaryType');
    if (isBinaryType(string)) this.#impl.binaryType = string;
  }

  /**
   * Queues a message. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-send)
   * @throws InvalidStateError unless it is open.
   * @throws TypeError for a message above `maxMessageSize`.
   * @throws OperationError when more than 16 MiB would be queued.
   */
  send(data: string | Blob | ArrayBuffer | ArrayBufferView): void {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.send');
    requireArguments(arguments.length, 1, 'RTCDataChannel.send');
    this.#impl.send(convertUSVStringOrBlobOrArrayBufferOrArrayBufferView(data, 'RTCDataChannel.send: argument 1'));
  }

  /** How important its messages are beside other channels and media. [Specification](https://w3c.github.io/webrtc-priority/#dom-rtcdatachannel-priority) */
  get priority(): RTCPriorityType {
    if (!(#impl in this)) throw illegalInvocation('RTCDataChannel.priority');
    return this.#impl.priority;
  }
}
defineInterface(RTCDataChannel, 'RTCDataChannel');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCDataChannel(impl: RTCDataChannelAlgorithms): RTCDataChannel {
  return (shellOf(impl) as RTCDataChannel | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCDataChannel(value: unknown): RTCDataChannelAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCDataChannel(value: unknown, context = 'Value'): RTCDataChannelAlgorithms {
  const impl = implOfRTCDataChannel(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCDataChannel');
  return impl;
}

/** A shell as it is. @internal */
export function checkRTCDataChannel(value: unknown, context: string): RTCDataChannel {
  unwrapRTCDataChannel(value, context);
  return value as RTCDataChannel;
}

function convertUSVStringOrBlobOrArrayBufferOrArrayBufferView(value: unknown, context: string): string | Blob | ArrayBuffer | ArrayBufferView {
  if (typeof value === 'string') return toUSVString(value, context);
  if (isObject(value)) {
    if (value instanceof Blob) return value;
    if (isArrayBuffer(value)) return toArrayBuffer(value, context);
    if (ArrayBuffer.isView(value)) return toArrayBufferView(value, context);
  }
  return toUSVString(value, context);
}
