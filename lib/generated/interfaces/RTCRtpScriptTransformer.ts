// Generated from IDL by scripts/generate. Do not edit.

import { type EventHandler, EventHandlers, toEventHandler } from '../../webidl/EventHandlers';
import { isObject, toDOMString } from '../../webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import type { KeyFrameRequestEvent } from './KeyFrameRequestEvent';

/** What implements RTCRtpScriptTransformer. @internal */
export interface RTCRtpScriptTransformerAlgorithms {
  readonly readable: ReadableStream;
  generateKeyFrame(rid: string | undefined): Promise<void>;
  sendKeyFrameRequest(): Promise<void>;
  readonly writable: WritableStream;
  readonly options: unknown;
}

/**
 * The events of {@link RTCRtpScriptTransformer} by type.
 * @category Encoded transform
 */
export interface RTCRtpScriptTransformerEventMap {
  /** For `keyframerequest` events, which libwebrtc does not bring. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpscripttransformer-onkeyframerequest) */
  keyframerequest: KeyFrameRequestEvent;
}

export interface RTCRtpScriptTransformer {
  /** Calls `listener` for each event of the type. */
  addEventListener<K extends keyof RTCRtpScriptTransformerEventMap>(type: K, listener: (this: RTCRtpScriptTransformer, event: RTCRtpScriptTransformerEventMap[K]) => unknown, options?: Parameters<EventTarget['addEventListener']>[2]): void;
  /** Calls `listener` for each event of the type. */
  addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void;
  /** Undoes an addEventListener. */
  removeEventListener<K extends keyof RTCRtpScriptTransformerEventMap>(type: K, listener: (this: RTCRtpScriptTransformer, event: RTCRtpScriptTransformerEventMap[K]) => unknown, options?: Parameters<EventTarget['removeEventListener']>[2]): void;
  /** Undoes an addEventListener. */
  removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void;
}

let construct: (impl: RTCRtpScriptTransformerAlgorithms) => RTCRtpScriptTransformer;
let implOf: (value: object) => RTCRtpScriptTransformerAlgorithms | undefined;

/**
 * A transform in the worker that runs it. [Specification](https://w3c.github.io/webrtc-encoded-transform/#rtcrtpscripttransformer)
 * @category Encoded transform
 */
export class RTCRtpScriptTransformer extends EventTarget {
  readonly #impl: RTCRtpScriptTransformerAlgorithms;
  #handlers: EventHandlers | undefined;

  static {
    construct = (impl) => new (RTCRtpScriptTransformer as unknown as AdoptingConstructor<RTCRtpScriptTransformerAlgorithms, RTCRtpScriptTransformer>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: RTCRtpScriptTransformerAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('RTCRtpScriptTransformer');
    super();
    this.#impl = attach(impl as RTCRtpScriptTransformerAlgorithms, this);
  }

  /** The frames, each once, in the order of the encoder. While 60 of them wait for a reader, further ones are dropped. It is closed when the transform is taken away, or its sender or receiver is gone. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpscripttransformer-readable) */
  get readable(): ReadableStream {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpScriptTransformer.readable');
    return this.#impl.readable;
  }

  /**
   * Asks the encoder for a key frame on the layer of that rid, or on each active one; resolves just before it is in `readable`. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpscripttransformer-generatekeyframe)
   * @throws InvalidStateError unless the transform is that of a video sender that is sending, TypeError for what cannot be a rid, NotFoundError when no active layer has it.
   */
  generateKeyFrame(rid: string | undefined = undefined): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCRtpScriptTransformer.generateKeyFrame');
      return this.#impl.generateKeyFrame(rid === undefined ? undefined : toDOMString(rid, 'RTCRtpScriptTransformer.generateKeyFrame: argument 1'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * Asks the sender for a key frame. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpscripttransformer-sendkeyframerequest)
   * @throws InvalidStateError unless the transform is that of a video receiver that is not stopped.
   */
  sendKeyFrameRequest(): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('RTCRtpScriptTransformer.sendKeyFrameRequest');
      return this.#impl.sendKeyFrameRequest();
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** Where frames go on from. Dropped are those of another sender or receiver, those written before, and those that come after a later one. What is no frame errors it with a TypeError. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpscripttransformer-writable) */
  get writable(): WritableStream {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpScriptTransformer.writable');
    return this.#impl.writable;
  }

  /** For `keyframerequest` events, which libwebrtc does not bring. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpscripttransformer-onkeyframerequest) */
  get onkeyframerequest(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpScriptTransformer.onkeyframerequest');
    return this.#handlers?.get('keyframerequest') ?? null;
  }

  set onkeyframerequest(value: ((this: RTCRtpScriptTransformer, event: KeyFrameRequestEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpScriptTransformer.onkeyframerequest');
    (this.#handlers ??= new EventHandlers(this)).set('keyframerequest', toEventHandler(value));
  }

  /** The `options` of the RTCRtpScriptTransform. [Specification](https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpscripttransformer-options) */
  get options(): unknown {
    if (!(#impl in this)) throw illegalInvocation('RTCRtpScriptTransformer.options');
    return this.#impl.options;
  }
}
defineInterface(RTCRtpScriptTransformer, 'RTCRtpScriptTransformer');

/** The shell of an implementation; made when there is none. @internal */
export function wrapRTCRtpScriptTransformer(impl: RTCRtpScriptTransformerAlgorithms): RTCRtpScriptTransformer {
  return (shellOf(impl) as RTCRtpScriptTransformer | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfRTCRtpScriptTransformer(value: unknown): RTCRtpScriptTransformerAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapRTCRtpScriptTransformer(value: unknown, context = 'Value'): RTCRtpScriptTransformerAlgorithms {
  const impl = implOfRTCRtpScriptTransformer(value);
  if (impl === undefined) throw typeMismatch(context, 'of type RTCRtpScriptTransformer');
  return impl;
}
