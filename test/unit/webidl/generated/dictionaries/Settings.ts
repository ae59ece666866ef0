// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toBoolean, toDOMString, toDictionarySource } from '../../../../../lib/webidl/convert';

/** [Specification](https://example.org/machine/#dom-settings) */
export interface Settings {
  /** [Specification](https://example.org/machine/#dom-settings-alpha) */
  alpha?: boolean;
  /** [Specification](https://example.org/machine/#dom-settings-middle) */
  middle?: string;
  /** [Specification](https://example.org/machine/#dom-settings-zeta) */
  zeta: string;
}

/** @internal */
export interface SettingsDict {
  alpha: boolean;
  middle?: string;
  zeta: string;
}

/** @internal */
export function convertSettings(value: unknown, context: string): SettingsDict {
  const result = {} as SettingsDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.alpha;
  result.alpha = member === undefined ? true : toBoolean(member);
  member = source.middle;
  if (member !== undefined) result.middle = toDOMString(member, `${context}: middle`);
  member = source.zeta;
  if (member === undefined) throw missingMember(context, 'Settings', 'zeta');
  result.zeta = toDOMString(member, `${context}: zeta`);
  return result;
}

/** @internal */
export function exposeSettings(dictionary: Settings): Settings {
  const result = {} as Settings;
  if (dictionary.alpha !== undefined) result.alpha = dictionary.alpha;
  if (dictionary.middle !== undefined) result.middle = dictionary.middle;
  result.zeta = dictionary.zeta;
  return result;
}
