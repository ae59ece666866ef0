// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type MediaTrackCapabilities, exposeMediaTrackCapabilities } from '../dictionaries/MediaTrackCapabilities';
import { MediaDeviceInfo, type MediaDeviceInfoAlgorithms } from './MediaDeviceInfo';

/** What implements InputDeviceInfo. @internal */
export interface InputDeviceInfoAlgorithms extends MediaDeviceInfoAlgorithms {
  getCapabilities(): MediaTrackCapabilities;
}

let construct: (impl: InputDeviceInfoAlgorithms) => InputDeviceInfo;
let implOf: (value: object) => InputDeviceInfoAlgorithms | undefined;

/**
 * A device that gives media. [Specification](https://w3c.github.io/mediacapture-main/#dom-inputdeviceinfo)
 * @category Media capture and streams
 */
export class InputDeviceInfo extends MediaDeviceInfo {
  readonly #impl: InputDeviceInfoAlgorithms;

  static {
    construct = (impl) => new (InputDeviceInfo as unknown as AdoptingConstructor<InputDeviceInfoAlgorithms, InputDeviceInfo>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: InputDeviceInfoAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('InputDeviceInfo');
    super(token, impl as InputDeviceInfoAlgorithms);
    this.#impl = attach(impl as InputDeviceInfoAlgorithms, this);
  }

  /** What it can do. [Specification](https://w3c.github.io/mediacapture-main/#dom-inputdeviceinfo-getcapabilities) */
  getCapabilities(): MediaTrackCapabilities {
    if (!(#impl in this)) throw illegalInvocation('InputDeviceInfo.getCapabilities');
    return exposeMediaTrackCapabilities(this.#impl.getCapabilities());
  }
}
defineInterface(InputDeviceInfo, 'InputDeviceInfo');

/** The shell of an implementation; made when there is none. @internal */
export function wrapInputDeviceInfo(impl: InputDeviceInfoAlgorithms): InputDeviceInfo {
  return (shellOf(impl) as InputDeviceInfo | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfInputDeviceInfo(value: unknown): InputDeviceInfoAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapInputDeviceInfo(value: unknown, context = 'Value'): InputDeviceInfoAlgorithms {
  const impl = implOfInputDeviceInfo(value);
  if (impl === undefined) throw typeMismatch(context, 'of type InputDeviceInfo');
  return impl;
}
