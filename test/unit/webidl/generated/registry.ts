// Generated from IDL by scripts/generate. Do not edit.

import { bindWrapper } from '../../../../lib/webidl/wrapper';
import { type Implementations, implementations } from './implementations';
import { wrapBevelGear } from './interfaces/BevelGear';
import { wrapGear } from './interfaces/Gear';
import { wrapHelicalBevelGear } from './interfaces/HelicalBevelGear';
import { wrapPlate } from './interfaces/Plate';

export type { Implementations };

/** Gives the shells their implementations. Called once, before any shell is constructed. */
export function implement(given: Implementations): void {
  Object.assign(implementations, given);
  bindWrapper(given.Gear, wrapGear);
  bindWrapper(given.BevelGear, wrapBevelGear);
  bindWrapper(given.HelicalBevelGear, wrapHelicalBevelGear);
  bindWrapper(given.Plate, wrapPlate);
}
