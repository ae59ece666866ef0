// Generated from IDL by scripts/generate. Do not edit.

import { BevelGear } from './interfaces/BevelGear';
import { Gear } from './interfaces/Gear';
import { GearEvent } from './interfaces/GearEvent';
import { HelicalBevelGear } from './interfaces/HelicalBevelGear';
import { Machine } from './interfaces/Machine';
import { Mishap } from './interfaces/Mishap';
import { Plate } from './interfaces/Plate';
import { Stock } from './interfaces/Stock';

/** Every interface object by name. */
export const exposed = {
  BevelGear,
  Gear,
  GearEvent,
  HelicalBevelGear,
  Machine,
  Mishap,
  Plate,
  Stock,
};
