// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDOMString, toDictionarySource, toSequence } from '../../../../../lib/webidl/convert';
import { type Gear, type GearAlgorithms, checkGear } from '../interfaces/Gear';
import { type Mishap, checkMishap } from '../interfaces/Mishap';
import { type EventInit, type EventInitDict, convertEventInit } from './EventInit';

/** [Specification](https://example.org/machine/#dom-geareventinit) */
export interface GearEventInit extends EventInit {
  /** [Specification](https://example.org/machine/#dom-geareventinit-gear) */
  gear: Gear;
  /** [Specification](https://example.org/machine/#dom-geareventinit-mishap) */
  mishap?: Mishap | null;
  /** [Specification](https://example.org/machine/#dom-geareventinit-note) */
  note?: string;
  /** [Specification](https://example.org/machine/#dom-geareventinit-others) */
  others?: Gear[];
}

/** @internal */
export interface GearEventInitDict extends EventInitDict {
  gear: GearAlgorithms;
  mishap?: Mishap | null;
  note?: string;
  others?: GearAlgorithms[];
}

/** @internal */
export function convertGearEventInit(value: unknown, context: string): GearEventInit {
  const result = convertEventInit(value, context) as GearEventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.gear;
  if (member === undefined) throw missingMember(context, 'GearEventInit', 'gear');
  result.gear = checkGear(member, `${context}: gear`);
  member = source.mishap;
  result.mishap = member === undefined ? null : (member === undefined || member === null ? null : checkMishap(member, `${context}: mishap`));
  member = source.note;
  if (member !== undefined) result.note = toDOMString(member, `${context}: note`);
  member = source.others;
  result.others = member === undefined ? [] : toSequence(checkGear, member, `${context}: others`);
  return result;
}
