// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf, wrapDerived } from '../../webidl/wrapper';
import type { MediaDeviceKind } from '../enums/MediaDeviceKind';

/** What implements MediaDeviceInfo. @internal */
export interface MediaDeviceInfoAlgorithms {
  readonly deviceId: string;
  readonly kind: MediaDeviceKind;
  readonly label: string;
  readonly groupId: string;
}

let construct: (impl: MediaDeviceInfoAlgorithms) => MediaDeviceInfo;
let implOf: (value: object) => MediaDeviceInfoAlgorithms | undefined;

/**
 * A device. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo)
 * @category Media capture and streams
 */
export class MediaDeviceInfo {
  readonly #impl: MediaDeviceInfoAlgorithms;

  static {
    construct = (impl) => new (MediaDeviceInfo as unknown as AdoptingConstructor<MediaDeviceInfoAlgorithms, MediaDeviceInfo>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  protected constructor(..._internal: unknown[]) {
    const [token, impl] = _internal;
    if (token !== adopt) throw illegalConstructor('MediaDeviceInfo');
    this.#impl = attach(impl as MediaDeviceInfoAlgorithms, this);
  }

  /** Its unique name, for constraints. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-deviceid) */
  get deviceId(): string {
    if (!(#impl in this)) throw illegalInvocation('MediaDeviceInfo.deviceId');
    return this.#impl.deviceId;
  }

  /** What it is. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-kind) */
  get kind(): MediaDeviceKind {
    if (!(#impl in this)) throw illegalInvocation('MediaDeviceInfo.kind');
    return this.#impl.kind;
  }

  /** Its name, for people. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-label) */
  get label(): string {
    if (!(#impl in this)) throw illegalInvocation('MediaDeviceInfo.label');
    return this.#impl.label;
  }

  /** The same for devices that are one piece. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-groupid) */
  get groupId(): string {
    if (!(#impl in this)) throw illegalInvocation('MediaDeviceInfo.groupId');
    return this.#impl.groupId;
  }

  /** Its attributes as a plain object. [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-tojson) */
  toJSON(): object {
    if (!(#impl in this)) throw illegalInvocation('MediaDeviceInfo.toJSON');
    return {
      deviceId: this.#impl.deviceId,
      kind: this.#impl.kind,
      label: this.#impl.label,
      groupId: this.#impl.groupId,
    };
  }
}
defineInterface(MediaDeviceInfo, 'MediaDeviceInfo');

/** The shell of an implementation; made when there is none. @internal */
export function wrapMediaDeviceInfo(impl: MediaDeviceInfoAlgorithms): MediaDeviceInfo {
  return (shellOf(impl) as MediaDeviceInfo | undefined) ?? wrapDerived(impl, wrapMediaDeviceInfo) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfMediaDeviceInfo(value: unknown): MediaDeviceInfoAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapMediaDeviceInfo(value: unknown, context = 'Value'): MediaDeviceInfoAlgorithms {
  const impl = implOfMediaDeviceInfo(value);
  if (impl === undefined) throw typeMismatch(context, 'of type MediaDeviceInfo');
  return impl;
}

/** A shell as it is. @internal */
export function checkMediaDeviceInfo(value: unknown, context: string): MediaDeviceInfo {
  unwrapMediaDeviceInfo(value, context);
  return value as MediaDeviceInfo;
}
