// What a worker's global object has in a browser for transforms: the rtctransform event.

import { getEventListeners } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { createRTCTransformEvent, type RTCTransformEvent } from '../generated/interfaces/RTCTransformEvent';
import { EventHandlers, toEventHandler } from '../webidl/EventHandlers';
import { fromMessage, type Handshake } from './handshake';
import { MessageFilter } from './MessageFilter';
import { RTCRtpScriptTransformerImpl } from './RTCRtpScriptTransformer';

/** The type of {@link WorkerScope.onrtctransform}. */
export type RTCTransformHandler = ((event: RTCTransformEvent) => unknown) | null;

/** What listens for `rtctransform` on a {@link WorkerScope}. */
export type RTCTransformListener =
  | ((event: RTCTransformEvent) => unknown)
  | {
      /** Is called with each event. */
      handleEvent(event: RTCTransformEvent): unknown;
    }
  | null;

type HostListener = Parameters<EventTarget['addEventListener']>[1];

let filter: MessageFilter | null = null;

/**
 * The part of DedicatedWorkerGlobalScope that encoded transforms have. In a worker it gets an `rtctransform` event for each
 * RTCRtpScriptTransform that names the worker. While something listens for that, the worker stays alive.
 *
 * https://w3c.github.io/webrtc-encoded-transform/#RTCRtpScriptTransformer-interfaces
 */
export class WorkerScope extends EventTarget {
  readonly #handlers = new EventHandlers(this);
  #holds = false;

  /** Called with each `rtctransform` event. */
  get onrtctransform(): RTCTransformHandler {
    return this.#handlers.get('rtctransform') as RTCTransformHandler;
  }

  set onrtctransform(handler: RTCTransformHandler) {
    this.#handlers.set('rtctransform', toEventHandler(handler));
  }

  /** As that of every EventTarget. */
  override addEventListener(type: string, listener: RTCTransformListener, options?: Parameters<EventTarget['addEventListener']>[2]): void {
    super.addEventListener(type, listener as HostListener, options);
    this.#update();
  }

  /** As that of every EventTarget. */
  override removeEventListener(
    type: string,
    listener: RTCTransformListener,
    options?: Parameters<EventTarget['removeEventListener']>[2],
  ): void {
    super.removeEventListener(type, listener as HostListener, options);
    this.#update();
  }

  /** As that of every EventTarget. */
  override dispatchEvent(event: Event): boolean {
    const result = super.dispatchEvent(event);
    this.#update(); // A listener may have been for one event only.
    return result;
  }

  #update(): void {
    const wanted = getEventListeners(this, 'rtctransform').length > 0;
    if (wanted === this.#holds) return;
    this.#holds = wanted;
    if (wanted) filter?.hold();
    else filter?.release();
  }
}

/** The scope of this thread. */
export const workerScope = new WorkerScope();

/** What the global object's `dispatchEvent` is where there was none. */
export const dispatchOnScope = (event: Event): boolean => workerScope.dispatchEvent(event);

/** In a worker: takes the transforms that come for it. */
export function receiveTransforms(): void {
  if (parentPort === null || filter !== null) return;
  filter = new MessageFilter(parentPort, (message) => {
    const handshake = fromMessage(message);
    if (handshake !== undefined) fire(handshake);
    return handshake !== undefined;
  });
}

/** https://w3c.github.io/webrtc-encoded-transform/#dom-rtcrtpscripttransform-rtcrtpscripttransform, step 8, which the message has queued. */
function fire(handshake: Handshake): void {
  const transformer = new RTCRtpScriptTransformerImpl(handshake); // 8.1-8.7
  workerScope.dispatchEvent(createRTCTransformEvent('rtctransform', { transformer })); // 8.8
  // A host whose global object is an EventTarget, as a browser's.
  const dispatch: unknown = Reflect.get(globalThis, 'dispatchEvent');
  if (typeof dispatch !== 'function' || dispatch === dispatchOnScope) return;
  Reflect.apply(dispatch, globalThis, [createRTCTransformEvent('rtctransform', { transformer })]);
}
