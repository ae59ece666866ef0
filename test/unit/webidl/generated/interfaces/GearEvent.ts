// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../../../../lib/webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../../../../lib/webidl/interface';
import { type GearEventInit, type GearEventInitDict, convertGearEventInit } from '../dictionaries/GearEventInit';
import { type Gear, wrapGear } from './Gear';
import type { Mishap } from './Mishap';

/** [Specification](https://example.org/machine/#dom-gearevent) */
export class GearEvent extends Event {
  readonly #gear: Gear;
  readonly #others: readonly Gear[];
  readonly #note: string;
  readonly #mishap: Mishap | null;

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
  constructor(type: string, eventInitDict: GearEventInit) {
    requireArguments(arguments.length, 2, 'GearEvent');
    const typeValue = toDOMString(type, 'GearEvent: argument 1');
    const eventInitDictValue = convertGearEventInit(eventInitDict, 'GearEvent: argument 2');
    super(typeValue, eventInitDictValue);
    this.#gear = eventInitDictValue.gear;
    this.#others = Object.freeze((eventInitDictValue.others as Gear[]));
    this.#note = eventInitDictValue.note ?? '';
    this.#mishap = (eventInitDictValue.mishap as Mishap | null);
  }

  /** [Specification](https://example.org/machine/#dom-gearevent-gear) */
  get gear(): Gear {
    if (!(#gear in this)) throw illegalInvocation('GearEvent.gear');
    return this.#gear;
  }

  /** [Specification](https://example.org/machine/#dom-gearevent-others) */
  get others(): readonly Gear[] {
    if (!(#others in this)) throw illegalInvocation('GearEvent.others');
    return this.#others;
  }

  /** [Specification](https://example.org/machine/#dom-gearevent-note) */
  get note(): string {
    if (!(#note in this)) throw illegalInvocation('GearEvent.note');
    return this.#note;
  }

  /** [Specification](https://example.org/machine/#dom-gearevent-mishap) */
  get mishap(): Mishap | null {
    if (!(#mishap in this)) throw illegalInvocation('GearEvent.mishap');
    return this.#mishap;
  }
}
defineInterface(GearEvent, 'GearEvent');

/** @internal */
export function createGearEvent(type: string, init: GearEventInitDict): GearEvent {
  const { gear, others, ...plain } = init;
  return new GearEvent(type, { ...plain, gear: wrapGear(gear), ...(others !== undefined && { others: others.map(wrapGear) }) });
}
