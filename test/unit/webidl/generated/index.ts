// Generated from IDL by scripts/generate. Do not edit.

export { Gear } from './interfaces/Gear';


