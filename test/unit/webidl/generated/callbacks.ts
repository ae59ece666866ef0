// Generated from IDL by scripts/generate. Do not edit.

export type Report = (text: string) => void;
