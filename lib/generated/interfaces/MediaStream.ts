// Generated from IDL by scripts/generate. Do not edit.

import { type EventHandler, EventHandlers, toEventHandler } from '../../webidl/EventHandlers';
import { isObject, iteratorMethod, sequenceFrom, toDOMString } from '../../webidl/convert';
import { exposeNullable } from '../../webidl/expose';
import { defineInterface, illegalInvocation, noSuchOverload, requireArguments, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { implementations } from '../implementations';
import { type MediaStreamTrack, type MediaStreamTrackAlgorithms, unwrapMediaStreamTrack, wrapMediaStreamTrack } from './MediaStreamTrack';
import type { MediaStreamTrackEvent } from './MediaStreamTrackEvent';

/** What implements MediaStream. @internal */
export interface MediaStreamAlgorithms {
  readonly id: string;
  getAudioTracks(): readonly MediaStreamTrackAlgorithms[];
  getVideoTracks(): readonly MediaStreamTrackAlgorithms[];
  getTracks(): readonly MediaStreamTrackAlgorithms[];
  getTrackById(trackId: string): MediaStreamTrackAlgorithms | null;
  addTrack(track: MediaStreamTrackAlgorithms): void;
  removeTrack(track: MediaStreamTrackAlgorithms): void;
  clone(): MediaStreamAlgorithms;
  readonly active: boolean;
}

/**
 * The events of {@link MediaStream} by type.
 * @category Media capture and streams
 */
export interface MediaStreamEventMap {
  /** The peer added a track. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-onaddtrack) */
  addtrack: MediaStreamTrackEvent;
  /** The peer removed a track. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-onremovetrack) */
  removetrack: MediaStreamTrackEvent;
}

export interface MediaStream {
  /** Calls `listener` for each event of the type. */
  addEventListener<K extends keyof MediaStreamEventMap>(type: K, listener: (this: MediaStream, event: MediaStreamEventMap[K]) => unknown, options?: Parameters<EventTarget['addEventListener']>[2]): void;
  /** Calls `listener` for each event of the type. */
  addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void;
  /** Undoes an addEventListener. */
  removeEventListener<K extends keyof MediaStreamEventMap>(type: K, listener: (this: MediaStream, event: MediaStreamEventMap[K]) => unknown, options?: Parameters<EventTarget['removeEventListener']>[2]): void;
  /** Undoes an addEventListener. */
  removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void;
}

let construct: (impl: MediaStreamAlgorithms) => MediaStream;
let implOf: (value: object) => MediaStreamAlgorithms | undefined;

/**
 * A group of tracks that belong together. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream)
 * @category Media capture and streams
 */
export class MediaStream extends EventTarget {
  readonly #impl: MediaStreamAlgorithms;
  #handlers: EventHandlers | undefined;

  static {
    construct = (impl) => new (MediaStream as unknown as AdoptingConstructor<MediaStreamAlgorithms, MediaStream>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /** A stream of no tracks, of a stream's tracks, or of these tracks; each track once. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream) */
  constructor();
  /** A stream of no tracks, of a stream's tracks, or of these tracks; each track once. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream) */
  constructor(stream: MediaStream);
  /** A stream of no tracks, of a stream's tracks, or of these tracks; each track once. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream) */
  constructor(tracks: MediaStreamTrack[]);
  constructor() {
    super();
    if (arguments[0] === adopt) {
      this.#impl = attach(arguments[1] as MediaStreamAlgorithms, this);
      return;
    }
    switch (Math.min(arguments.length, 1)) {
      case 0:
        this.#impl = attach(new implementations.MediaStream(), this);
        break;
      case 1:
        this.#impl = attach(new implementations.MediaStream(convertMediaStreamOrMediaStreamTrackSequence(arguments[0], 'MediaStream: argument 1')), this);
        break;
      default:
        throw noSuchOverload('MediaStream');
    }
  }

  /** Its unique name; for a received stream the sender's. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-id) */
  get id(): string {
    if (!(#impl in this)) throw illegalInvocation('MediaStream.id');
    return this.#impl.id;
  }

  /** Its audio tracks, in the order in which they were added. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-getaudiotracks) */
  getAudioTracks(): MediaStreamTrack[] {
    if (!(#impl in this)) throw illegalInvocation('MediaStream.getAudioTracks');
    return this.#impl.getAudioTracks().map(wrapMediaStreamTrack);
  }

  /** Its video tracks, in the order in which they were added. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-getvideotracks) */
  getVideoTracks(): MediaStreamTrack[] {
    if (!(#impl in this)) throw illegalInvocation('MediaStream.getVideoTracks');
    return this.#impl.getVideoTracks().map(wrapMediaStreamTrack);
  }

  /** All its tracks, in the order in which they were added. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-gettracks) */
  getTracks(): MediaStreamTrack[] {
    if (!(#impl in this)) throw illegalInvocation('MediaStream.getTracks');
    return this.#impl.getTracks().map(wrapMediaStreamTrack);
  }

  /** The track with that id, or null. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-gettrackbyid) */
  getTrackById(trackId: string): MediaStreamTrack | null {
    if (!(#impl in this)) throw illegalInvocation('MediaStream.getTrackById');
    requireArguments(arguments.length, 1, 'MediaStream.getTrackById');
    return exposeNullable(this.#impl.getTrackById(toDOMString(trackId, 'MediaStream.getTrackById: argument 1')), wrapMediaStreamTrack);
  }

  /** Adds a track, unless it is there; fires no event. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-addtrack) */
  addTrack(track: MediaStreamTrack): void {
    if (!(#impl in this)) throw illegalInvocation('MediaStream.addTrack');
    requireArguments(arguments.length, 1, 'MediaStream.addTrack');
    this.#impl.addTrack(unwrapMediaStreamTrack(track, 'MediaStream.addTrack: argument 1'));
  }

  /** Removes a track, if it is there; fires no event. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-removetrack) */
  removeTrack(track: MediaStreamTrack): void {
    if (!(#impl in this)) throw illegalInvocation('MediaStream.removeTrack');
    requireArguments(arguments.length, 1, 'MediaStream.removeTrack');
    this.#impl.removeTrack(unwrapMediaStreamTrack(track, 'MediaStream.removeTrack: argument 1'));
  }

  /** A new stream of clones of the tracks. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-clone) */
  clone(): MediaStream {
    if (!(#impl in this)) throw illegalInvocation('MediaStream.clone');
    return wrapMediaStream(this.#impl.clone());
  }

  /** Whether a track has not ended. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-active) */
  get active(): boolean {
    if (!(#impl in this)) throw illegalInvocation('MediaStream.active');
    return this.#impl.active;
  }

  /** The peer added a track. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-onaddtrack) */
  get onaddtrack(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('MediaStream.onaddtrack');
    return this.#handlers?.get('addtrack') ?? null;
  }

  set onaddtrack(value: ((this: MediaStream, event: MediaStreamTrackEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('MediaStream.onaddtrack');
    (this.#handlers ??= new EventHandlers(this)).set('addtrack', toEventHandler(value));
  }

  /** The peer removed a track. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-onremovetrack) */
  get onremovetrack(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('MediaStream.onremovetrack');
    return this.#handlers?.get('removetrack') ?? null;
  }

  set onremovetrack(value: ((this: MediaStream, event: MediaStreamTrackEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('MediaStream.onremovetrack');
    (this.#handlers ??= new EventHandlers(this)).set('removetrack', toEventHandler(value));
  }
}
defineInterface(MediaStream, 'MediaStream');

/** The shell of an implementation; made when there is none. @internal */
export function wrapMediaStream(impl: MediaStreamAlgorithms): MediaStream {
  return (shellOf(impl) as MediaStream | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfMediaStream(value: unknown): MediaStreamAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapMediaStream(value: unknown, context = 'Value'): MediaStreamAlgorithms {
  const impl = implOfMediaStream(value);
  if (impl === undefined) throw typeMismatch(context, 'of type MediaStream');
  return impl;
}

/** A shell as it is. @internal */
export function checkMediaStream(value: unknown, context: string): MediaStream {
  unwrapMediaStream(value, context);
  return value as MediaStream;
}

function convertMediaStreamOrMediaStreamTrackSequence(value: unknown, context: string): MediaStreamAlgorithms | MediaStreamTrackAlgorithms[] {
  if (isObject(value)) {
    const asMediaStream = implOfMediaStream(value);
    if (asMediaStream !== undefined) return asMediaStream;
    const method = iteratorMethod(value, context);
    if (method !== undefined) return sequenceFrom(unwrapMediaStreamTrack, value, method, context);
  }
  throw typeMismatch(context, 'a MediaStream or a sequence of MediaStreamTrack');
}
