// Generated from IDL by scripts/generate. Do not edit.

/** The classes that the shells have to find by themselves. */
export interface Implementations {

}

/** Filled by `implement()`, once. */
export const implementations = {} as Implementations;
