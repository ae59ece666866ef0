// Generated from IDL by scripts/generate. Do not edit.

export { BevelGear } from './interfaces/BevelGear';

export { Gear } from './interfaces/Gear';

export { GearEvent } from './interfaces/GearEvent';

export { HelicalBevelGear } from './interfaces/HelicalBevelGear';

export type { MachineEventMap } from './interfaces/Machine';
export { Machine } from './interfaces/Machine';

export { Mishap } from './interfaces/Mishap';

export { Plate } from './interfaces/Plate';

export { Stock } from './interfaces/Stock';

export type { Settings } from './dictionaries/Settings';
export type { MachineSettings } from './dictionaries/MachineSettings';
export type { Range } from './dictionaries/Range';
export type { GearEventInit } from './dictionaries/GearEventInit';
export type { MishapInit } from './dictionaries/MishapInit';
export type { EventInit } from './dictionaries/EventInit';
export type { Mode } from './enums/Mode';
export type { Bounds } from './typedefs/Bounds';

export type * from './callbacks';
