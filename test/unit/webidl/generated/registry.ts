// Generated from IDL by scripts/generate. Do not edit.

import { type Implementations, implementations } from './implementations';

export type { Implementations };

/** Gives the shells their implementations. Called once, before any shell is constructed. */
export function implement(given: Implementations): void {
  Object.assign(implementations, given);
}
