// Generated from IDL by scripts/generate. Do not edit.

/** [Specification](https://example.org/machine/#dom-report) */
export type Report = (text: string) => void;
