// Generated from IDL by scripts/generate. Do not edit.

import { type EventHandler, EventHandlers, toEventHandler } from '../../webidl/EventHandlers';
import { isObject, toBoolean, toDOMString } from '../../webidl/convert';
import { exposeNullable } from '../../webidl/expose';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf, wrapBound, wrapDerived } from '../../webidl/wrapper';
import { type MediaTrackCapabilities, exposeMediaTrackCapabilities } from '../dictionaries/MediaTrackCapabilities';
import { type MediaTrackConstraints, convertMediaTrackConstraints, exposeMediaTrackConstraints } from '../dictionaries/MediaTrackConstraints';
import { type MediaTrackSettings, exposeMediaTrackSettings } from '../dictionaries/MediaTrackSettings';
import type { MediaStreamTrackState } from '../enums/MediaStreamTrackState';
import type { MediaStreamTrackAudioStats, MediaStreamTrackAudioStatsAlgorithms } from './MediaStreamTrackAudioStats';
import type { MediaStreamTrackVideoStats, MediaStreamTrackVideoStatsAlgorithms } from './MediaStreamTrackVideoStats';

/** What implements MediaStreamTrack. @internal */
export interface MediaStreamTrackAlgorithms {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  enabled: boolean;
  readonly muted: boolean;
  readonly readyState: MediaStreamTrackState;
  clone(): MediaStreamTrackAlgorithms;
  stop(): void;
  getCapabilities(): MediaTrackCapabilities;
  getConstraints(): MediaTrackConstraints;
  getSettings(): MediaTrackSettings;
  applyConstraints(constraints: MediaTrackConstraints): Promise<void>;
  readonly isolated: boolean;
  readonly stats: MediaStreamTrackAudioStatsAlgorithms | MediaStreamTrackVideoStatsAlgorithms | null;
  contentHint: string;
}

/**
 * The events of {@link MediaStreamTrack} by type.
 * @category Media capture and streams
 */
export interface MediaStreamTrackEventMap {
  /** The source gives nothing for a while. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-onmute) */
  mute: Event;
  /** The source gives media again. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-onunmute) */
  unmute: Event;
  /** The source ended; not fired by `stop()`. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-onended) */
  ended: Event;
  /** `isolated` has changed. # Identity, formerly [Specification](https://w3c.github.io/webrtc-identity/#dom-mediastreamtrack-onisolationchange) */
  isolationchange: Event;
  /** The source changed its settings or capabilities by itself. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrack-onconfigurationchange) */
  configurationchange: Event;
}

export interface MediaStreamTrack {
  /** Calls `listener` for each event of the type. */
  addEventListener<K extends keyof MediaStreamTrackEventMap>(type: K, listener: (this: MediaStreamTrack, event: MediaStreamTrackEventMap[K]) => unknown, options?: Parameters<EventTarget['addEventListener']>[2]): void;
  /** Calls `listener` for each event of the type. */
  addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void;
  /** Undoes an addEventListener. */
  removeEventListener<K extends keyof MediaStreamTrackEventMap>(type: K, listener: (this: MediaStreamTrack, event: MediaStreamTrackEventMap[K]) => unknown, options?: Parameters<EventTarget['removeEventListener']>[2]): void;
  /** Undoes an addEventListener. */
  removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void;
}

let construct: (impl: MediaStreamTrackAlgorithms) => MediaStreamTrack;
let implOf: (value: object) => MediaStreamTrackAlgorithms | undefined;

/**
 * Sound or pictures from one source. A live captured track keeps the process alive until `stop()`. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack)
 * @category Media capture and streams
 */
export class MediaStreamTrack extends EventTarget {
  readonly #impl: MediaStreamTrackAlgorithms;
  #handlers: EventHandlers | undefined;

  static {
    construct = (impl) => new (MediaStreamTrack as unknown as AdoptingConstructor<MediaStreamTrackAlgorithms, MediaStreamTrack>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  protected constructor(..._internal: unknown[]) {
    const [token, impl] = _internal;
    if (token !== adopt) throw illegalConstructor('MediaStreamTrack');
    super();
    this.#impl = attach(impl as MediaStreamTrackAlgorithms, this);
  }

  /** `audio` or `video`. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-kind) */
  get kind(): string {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.kind');
    return this.#impl.kind;
  }

  /** Its unique name. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-id) */
  get id(): string {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.id');
    return this.#impl.id;
  }

  /** The source's name, for people. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-label) */
  get label(): string {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.label');
    return this.#impl.label;
  }

  /** Whether media goes through; when false, silence or black pictures do. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-enabled) */
  get enabled(): boolean {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.enabled');
    return this.#impl.enabled;
  }

  set enabled(value: boolean) {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.enabled');
    this.#impl.enabled = toBoolean(value);
  }

  /** Whether the source gives nothing at the moment. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-muted) */
  get muted(): boolean {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.muted');
    return this.#impl.muted;
  }

  /** The source gives nothing for a while. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-onmute) */
  get onmute(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.onmute');
    return this.#handlers?.get('mute') ?? null;
  }

  set onmute(value: ((this: MediaStreamTrack, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.onmute');
    (this.#handlers ??= new EventHandlers(this)).set('mute', toEventHandler(value));
  }

  /** The source gives media again. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-onunmute) */
  get onunmute(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.onunmute');
    return this.#handlers?.get('unmute') ?? null;
  }

  set onunmute(value: ((this: MediaStreamTrack, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.onunmute');
    (this.#handlers ??= new EventHandlers(this)).set('unmute', toEventHandler(value));
  }

  /** Whether media can still come. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-readystate) */
  get readyState(): MediaStreamTrackState {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.readyState');
    return this.#impl.readyState;
  }

  /** The source ended; not fired by `stop()`. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-onended) */
  get onended(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.onended');
    return this.#handlers?.get('ended') ?? null;
  }

  set onended(value: ((this: MediaStreamTrack, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.onended');
    (this.#handlers ??= new EventHandlers(this)).set('ended', toEventHandler(value));
  }

  /** A track of the same source, with settings of its own. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-clone) */
  clone(): MediaStreamTrack {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.clone');
    return wrapMediaStreamTrack(this.#impl.clone());
  }

  /** Ends the track; the source is closed with its last track. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-stop) */
  stop(): void {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.stop');
    this.#impl.stop();
  }

  /** What the source can do. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-getcapabilities) */
  getCapabilities(): MediaTrackCapabilities {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.getCapabilities');
    return exposeMediaTrackCapabilities(this.#impl.getCapabilities());
  }

  /** The constraints that were last applied. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-getconstraints) */
  getConstraints(): MediaTrackConstraints {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.getConstraints');
    return exposeMediaTrackConstraints(this.#impl.getConstraints());
  }

  /** What the track delivers now. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-getsettings) */
  getSettings(): MediaTrackSettings {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.getSettings');
    return exposeMediaTrackSettings(this.#impl.getSettings());
  }

  /**
   * Chooses other settings of the source; without an argument, any. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-applyconstraints)
   * @throws OverconstrainedError when the source cannot satisfy what is required.
   */
  applyConstraints(constraints: MediaTrackConstraints = {}): Promise<void> {
    try {
      if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.applyConstraints');
      return this.#impl.applyConstraints(convertMediaTrackConstraints(constraints, 'MediaStreamTrack.applyConstraints: argument 1'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** Whether the content is hidden from the program. What reads it here gets black frames or silence. [Specification](https://w3c.github.io/webrtc-identity/#dom-mediastreamtrack-isolated) */
  get isolated(): boolean {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.isolated');
    return this.#impl.isolated;
  }

  /** `isolated` has changed. # Identity, formerly [Specification](https://w3c.github.io/webrtc-identity/#dom-mediastreamtrack-onisolationchange) */
  get onisolationchange(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.onisolationchange');
    return this.#handlers?.get('isolationchange') ?? null;
  }

  set onisolationchange(value: ((this: MediaStreamTrack, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.onisolationchange');
    (this.#handlers ??= new EventHandlers(this)).set('isolationchange', toEventHandler(value));
  }

  /** What was counted of a device's media since the track was made; null for tracks of other sources. Always the same object. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrack-stats) */
  get stats(): MediaStreamTrackAudioStats | MediaStreamTrackVideoStats | null {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.stats');
    return exposeNullable(this.#impl.stats, (value) => wrapBound<MediaStreamTrackAudioStats | MediaStreamTrackVideoStats>(value));
  }

  /** The source changed its settings or capabilities by itself. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrack-onconfigurationchange) */
  get onconfigurationchange(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.onconfigurationchange');
    return this.#handlers?.get('configurationchange') ?? null;
  }

  set onconfigurationchange(value: ((this: MediaStreamTrack, event: Event) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.onconfigurationchange');
    (this.#handlers ??= new EventHandlers(this)).set('configurationchange', toEventHandler(value));
  }

  /** What the pictures or the sound are: `motion`, `detail`, `text`; `speech`, `speech-recognition`, `music`; empty: unknown. Others are ignored. [Specification](https://w3c.github.io/mst-content-hint/#dom-mediastreamtrack-contenthint) */
  get contentHint(): string {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.contentHint');
    return this.#impl.contentHint;
  }

  set contentHint(value: string) {
    if (!(#impl in this)) throw illegalInvocation('MediaStreamTrack.contentHint');
    this.#impl.contentHint = toDOMString(value, 'MediaStreamTrack.contentHint');
  }
}
defineInterface(MediaStreamTrack, 'MediaStreamTrack');

/** The shell of an implementation; made when there is none. @internal */
export function wrapMediaStreamTrack(impl: MediaStreamTrackAlgorithms): MediaStreamTrack {
  return (shellOf(impl) as MediaStreamTrack | undefined) ?? wrapDerived(impl, wrapMediaStreamTrack) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfMediaStreamTrack(value: unknown): MediaStreamTrackAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapMediaStreamTrack(value: unknown, context = 'Value'): MediaStreamTrackAlgorithms {
  const impl = implOfMediaStreamTrack(value);
  if (impl === undefined) throw typeMismatch(context, 'of type MediaStreamTrack');
  return impl;
}

/** A shell as it is. @internal */
export function checkMediaStreamTrack(value: unknown, context: string): MediaStreamTrack {
  unwrapMediaStreamTrack(value, context);
  return value as MediaStreamTrack;
}
