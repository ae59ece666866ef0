// Generated from IDL by scripts/generate. Do not edit.

import { Gear } from './interfaces/Gear';

/** Every interface object by name. */
export const exposed = {
  Gear,
};
