// Generated from IDL by scripts/generate. Do not edit.

import { bindDerived } from '../../../../lib/webidl/wrapper';
import { type Implementations, implementations } from './implementations';
import { wrapBevelGear } from './interfaces/BevelGear';

export type { Implementations };

/** Gives the shells their implementations. Called once, before any shell is constructed. */
export function implement(given: Implementations): void {
  Object.assign(implementations, given);
  bindDerived(given.BevelGear, wrapBevelGear);
}
