// Generated from IDL by scripts/generate. Do not edit.

import { isObject, iteratorMethod, sequenceFrom, toDOMString, toDictionarySource, toNumber, toNumberClamped, toNumberInRange, toRecord, toSequence } from '../../../../../lib/webidl/convert';
import { copyData } from '../../../../../lib/webidl/expose';
import { type Mode, convertMode } from '../enums/Mode';
import { type Gear, type GearAlgorithms, unwrapGear, wrapGear } from '../interfaces/Gear';
import { type Bounds, convertBounds } from '../typedefs/Bounds';
import { type Settings, type SettingsDict, convertSettings, exposeSettings } from './Settings';

/** [Specification](https://example.org/machine/#dom-machinesettings) */
export interface MachineSettings extends Settings {
  /** [Specification](https://example.org/machine/#dom-machinesettings-bounds) */
  bounds?: Bounds;
  /** [Specification](https://example.org/machine/#dom-machinesettings-gears) */
  gears?: Gear[];
  /** [Specification](https://example.org/machine/#dom-machinesettings-level) */
  level?: number;
  /** [Specification](https://example.org/machine/#dom-machinesettings-mode) */
  mode?: Mode;
  /** [Specification](https://example.org/machine/#dom-machinesettings-names) */
  names?: string | string[];
  /** [Specification](https://example.org/machine/#dom-machinesettings-port) */
  port?: number;
  /** [Specification](https://example.org/machine/#dom-machinesettings-ratio) */
  ratio?: number | null;
  /** [Specification](https://example.org/machine/#dom-machinesettings-weights) */
  weights?: Record<string, number>;
}

/** @internal */
export interface MachineSettingsDict extends SettingsDict {
  bounds?: Bounds;
  gears: GearAlgorithms[];
  level: number;
  mode: Mode;
  names?: string | string[];
  port?: number;
  ratio: number | null;
  weights?: Record<string, number>;
}

/** @internal */
export function convertMachineSettings(value: unknown, context: string): MachineSettingsDict {
  const result = convertSettings(value, context) as MachineSettingsDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.bounds;
  if (member !== undefined) result.bounds = convertBounds(member, `${context}: bounds`);
  member = source.gears;
  result.gears = member === undefined ? [] : toSequence(unwrapGear, member, `${context}: gears`);
  member = source.level;
  result.level = member === undefined ? 3 : toNumberClamped('octet', member, `${context}: level`);
  member = source.mode;
  result.mode = member === undefined ? 'slow' : convertMode(member, `${context}: mode`);
  member = source.names;
  if (member !== undefined) result.names = convertDOMStringOrDOMStringSequence(member, `${context}: names`);
  member = source.port;
  if (member !== undefined) result.port = toNumberInRange('unsigned short', member, `${context}: port`);
  member = source.ratio;
  result.ratio = member === undefined ? null : (member === undefined || member === null ? null : toNumber('double', member, `${context}: ratio`));
  member = source.weights;
  if (member !== undefined) result.weights = toRecord((value, at) => toNumber('double', value, at), member, `${context}: weights`);
  return result;
}

/** @internal */
export function exposeMachineSettings(dictionary: MachineSettingsDict): MachineSettings {
  const result = exposeSettings(dictionary) as MachineSettings;
  if (dictionary.bounds !== undefined) result.bounds = copyData(dictionary.bounds);
  if (dictionary.gears !== undefined) result.gears = dictionary.gears.map(wrapGear);
  if (dictionary.level !== undefined) result.level = dictionary.level;
  if (dictionary.mode !== undefined) result.mode = dictionary.mode;
  if (dictionary.names !== undefined) result.names = copyData(dictionary.names);
  if (dictionary.port !== undefined) result.port = dictionary.port;
  if (dictionary.ratio !== undefined) result.ratio = dictionary.ratio;
  if (dictionary.weights !== undefined) result.weights = { ...dictionary.weights };
  return result;
}

function convertDOMStringOrDOMStringSequence(value: unknown, context: string): string | string[] {
  if (typeof value === 'string') return toDOMString(value, context);
  if (isObject(value)) {
    const method = iteratorMethod(value, context);
    if (method !== undefined) return sequenceFrom(toDOMString, value, method, context);
  }
  return toDOMString(value, context);
}
