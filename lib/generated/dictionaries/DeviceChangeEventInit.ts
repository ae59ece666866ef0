// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toSequence } from '../../webidl/convert';
import { type MediaDeviceInfo, type MediaDeviceInfoAlgorithms, checkMediaDeviceInfo } from '../interfaces/MediaDeviceInfo';
import { type EventInit, type EventInitDict, convertEventInit } from './EventInit';

/**
 * Makes a {@link DeviceChangeEvent}. [Specification](https://w3c.github.io/mediacapture-main/#dom-devicechangeeventinit)
 * @category Media capture and streams
 */
export interface DeviceChangeEventInit extends EventInit {
  /** The devices that there are now. Default none. [Specification](https://w3c.github.io/mediacapture-main/#dom-devicechangeeventinit-devices) */
  devices?: MediaDeviceInfo[];
}

/** @internal */
export interface DeviceChangeEventInitDict extends EventInitDict {
  devices?: MediaDeviceInfoAlgorithms[];
}

/** @internal */
export function convertDeviceChangeEventInit(value: unknown, context: string): DeviceChangeEventInit {
  const result = convertEventInit(value, context) as DeviceChangeEventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.devices;
  result.devices = member === undefined ? [] : toSequence(checkMediaDeviceInfo, member, `${context}: devices`);
  return result;
}
