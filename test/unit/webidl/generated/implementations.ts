// Generated from IDL by scripts/generate. Do not edit.

import type { BevelGearAlgorithms } from './interfaces/BevelGear';
import type { GearAlgorithms } from './interfaces/Gear';
import type { HelicalBevelGearAlgorithms } from './interfaces/HelicalBevelGear';
import type { MachineAlgorithms, MachineStatics } from './interfaces/Machine';
import type { PlateAlgorithms } from './interfaces/Plate';

/** The classes that the shells have to find by themselves. */
export interface Implementations {
  readonly Gear: (new (teeth: number) => GearAlgorithms);
  readonly BevelGear: { readonly prototype: BevelGearAlgorithms };
  readonly HelicalBevelGear: { readonly prototype: HelicalBevelGearAlgorithms };
  readonly Plate: { readonly prototype: PlateAlgorithms };
  readonly Machine: (new (originalOrGears?: MachineAlgorithms | GearAlgorithms[]) => MachineAlgorithms) & MachineStatics;
}

/** Filled by `implement()`, once. */
export const implementations = {} as Implementations;
