// Generated from IDL by scripts/generate. Do not edit.

export type * from '../callbacks';
export type * from './EventInit';
export type * from './GearEventInit';
export type * from './MachineSettings';
export type * from './MishapInit';
export type * from './Range';
export type * from './Settings';
export type * from '../enums/Mode';
export type * from '../typedefs/Bounds';
