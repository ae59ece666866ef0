// Generated from IDL by scripts/generate. Do not edit.

import type { BevelGearAlgorithms } from './interfaces/BevelGear';
import type { GearAlgorithms } from './interfaces/Gear';
import type { MachineAlgorithms, MachineStatics } from './interfaces/Machine';

/** The classes that the shells have to find by themselves. */
export interface Implementations {
  readonly Gear: (new (teeth: number) => GearAlgorithms);
  readonly BevelGear: { readonly prototype: BevelGearAlgorithms };
  readonly Machine: (new (originalOrGears?: MachineAlgorithms | GearAlgorithms[]) => MachineAlgorithms) & MachineStatics;
}

/** Filled by `implement()`, once. */
export const implementations = {} as Implementations;
