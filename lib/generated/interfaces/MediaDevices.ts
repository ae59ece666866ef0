// Generated from IDL by scripts/generate. Do not edit.

import { type EventHandler, EventHandlers, toEventHandler } from '../../webidl/EventHandlers';
import { isObject } from '../../webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type MediaStreamConstraints, type MediaStreamConstraintsDict, convertMediaStreamConstraints } from '../dictionaries/MediaStreamConstraints';
import { type MediaTrackSupportedConstraints, exposeMediaTrackSupportedConstraints } from '../dictionaries/MediaTrackSupportedConstraints';
import type { DeviceChangeEvent } from './DeviceChangeEvent';
import { type MediaDeviceInfo, type MediaDeviceInfoAlgorithms, wrapMediaDeviceInfo } from './MediaDeviceInfo';
import { type MediaStream, type MediaStreamAlgorithms, wrapMediaStream } from './MediaStream';

/** What implements MediaDevices. @internal */
export interface MediaDevicesAlgorithms {
  enumerateDevices(): Promise<readonly MediaDeviceInfoAlgorithms[]>;
  getSupportedConstraints(): MediaTrackSupportedConstraints;
  getUserMedia(constraints: MediaStreamConstraintsDict): Promise<MediaStreamAlgorithms>;
}

/**
 * The events of {@link MediaDevices} by type.
 * @category Media capture and streams
 */
export interface MediaDevicesEventMap {
  /** A device came or went. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadevices-ondevicechange) */
  devicechange: DeviceChangeEvent;
}

export interface MediaDevices {
  /** Calls `listener` for each event of the type. */
  addEventListener<K extends keyof MediaDevicesEventMap>(type: K, listener: (this: MediaDevices, event: MediaDevicesEventMap[K]) => unknown, options?: Parameters<EventTarget['addEventListener']>[2]): void;
  /** Calls `listener` for each event of the type. */
  addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void;
  /** Undoes an addEventListener. */
  removeEventListener<K extends keyof MediaDevicesEventMap>(type: K, listener: (this: MediaDevices, event: MediaDevicesEventMap[K]) => unknown, options?: Parameters<EventTarget['removeEventListener']>[2]): void;
  /** Undoes an addEventListener. */
  removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void;
}

let construct: (impl: MediaDevicesAlgorithms) => MediaDevices;
let implOf: (value: object) => MediaDevicesAlgorithms | undefined;

/**
 * Cameras, microphones and speakers; `navigator.mediaDevices` with the globals, `mediaDevices` of the package. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadevices)
 * @category Media capture and streams
 */
export class MediaDevices extends EventTarget {
  readonly #impl: MediaDevicesAlgorithms;
  #handlers: EventHandlers | undefined;

  static {
    construct = (impl) => new (MediaDevices as unknown as AdoptingConstructor<MediaDevicesAlgorithms, MediaDevices>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: MediaDevicesAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('MediaDevices');
    super();
    this.#impl = attach(impl as MediaDevicesAlgorithms, this);
  }

  /** A device came or went. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadevices-ondevicechange) */
  get ondevicechange(): EventHandler | null {
    if (!(#impl in this)) throw illegalInvocation('MediaDevices.ondevicechange');
    return this.#handlers?.get('devicechange') ?? null;
  }

  set ondevicechange(value: ((this: MediaDevices, event: DeviceChangeEvent) => unknown) | null) {
    if (!(#impl in this)) throw illegalInvocation('MediaDevices.ondevicechange');
    (this.#handlers ??= new EventHandlers(this)).set('devicechange', toEventHandler(value));
  }

  /** The devices, the default ones first. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadevices-enumeratedevices) */
  enumerateDevices(): Promise<MediaDeviceInfo[]> {
    try {
      if (!(#impl in this)) throw illegalInvocation('MediaDevices.enumerateDevices');
      return this.#impl.enumerateDevices().then((value) => value.map(wrapMediaDeviceInfo));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** The constraints that are known; others are ignored. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadevices-getsupportedconstraints) */
  getSupportedConstraints(): MediaTrackSupportedConstraints {
    if (!(#impl in this)) throw illegalInvocation('MediaDevices.getSupportedConstraints');
    return exposeMediaTrackSupportedConstraints(this.#impl.getSupportedConstraints());
  }

  /**
   * Opens the devices that fit the constraints best and resolves with a stream. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia)
   * @throws TypeError when neither audio nor video is asked for.
   * @throws NotFoundError when there is no device.
   * @throws OverconstrainedError when none satisfies what is required.
   * @throws NotReadableError when it cannot be opened.
   */
  getUserMedia(constraints: MediaStreamConstraints = {}): Promise<MediaStream> {
    try {
      if (!(#impl in this)) throw illegalInvocation('MediaDevices.getUserMedia');
      return this.#impl.getUserMedia(convertMediaStreamConstraints(constraints, 'MediaDevices.getUserMedia: argument 1')).then(wrapMediaStream);
    } catch (error) {
      return Promise.reject(error);
    }
  }
}
defineInterface(MediaDevices, 'MediaDevices');

/** The shell of an implementation; made when there is none. @internal */
export function wrapMediaDevices(impl: MediaDevicesAlgorithms): MediaDevices {
  return (shellOf(impl) as MediaDevices | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfMediaDevices(value: unknown): MediaDevicesAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapMediaDevices(value: unknown, context = 'Value'): MediaDevicesAlgorithms {
  const impl = implOfMediaDevices(value);
  if (impl === undefined) throw typeMismatch(context, 'of type MediaDevices');
  return impl;
}
