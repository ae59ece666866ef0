// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';
import { type DeviceChangeEventInit, type DeviceChangeEventInitDict, convertDeviceChangeEventInit } from '../dictionaries/DeviceChangeEventInit';
import { type MediaDeviceInfo, wrapMediaDeviceInfo } from './MediaDeviceInfo';

/**
 * The `devicechange` event. [Specification](https://w3c.github.io/mediacapture-main/#dom-devicechangeevent)
 * @category Media capture and streams
 */
export class DeviceChangeEvent extends Event {
  readonly #devices: readonly MediaDeviceInfo[];
  readonly #userInsertedDevices: readonly MediaDeviceInfo[];

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
  constructor(type: string, eventInitDict: DeviceChangeEventInit = {}) {
    requireArguments(arguments.length, 1, 'DeviceChangeEvent');
    const typeValue = toDOMString(type, 'DeviceChangeEvent: argument 1');
    const eventInitDictValue = convertDeviceChangeEventInit(eventInitDict, 'DeviceChangeEvent: argument 2');
    super(typeValue, eventInitDictValue);
    this.#devices = Object.freeze((eventInitDictValue.devices as MediaDeviceInfo[]));
    this.#userInsertedDevices = Object.freeze([]);
  }

  /** The devices that there are now. [Specification](https://w3c.github.io/mediacapture-main/#dom-devicechangeevent-devices) */
  get devices(): readonly MediaDeviceInfo[] {
    if (!(#devices in this)) throw illegalInvocation('DeviceChangeEvent.devices');
    return this.#devices;
  }

  /** The devices that were plugged in. [Specification](https://w3c.github.io/mediacapture-main/#dom-devicechangeevent-userinserteddevices) */
  get userInsertedDevices(): readonly MediaDeviceInfo[] {
    if (!(#userInsertedDevices in this)) throw illegalInvocation('DeviceChangeEvent.userInsertedDevices');
    return this.#userInsertedDevices;
  }
}
defineInterface(DeviceChangeEvent, 'DeviceChangeEvent');

/** @internal */
export function createDeviceChangeEvent(type: string, init: DeviceChangeEventInitDict = {}): DeviceChangeEvent {
  const { devices, ...plain } = init;
  return new DeviceChangeEvent(type, { ...plain, ...(devices !== undefined && { devices: devices.map(wrapMediaDeviceInfo) }) });
}
