// Generated from IDL by scripts/generate. Do not edit.

export type VideoResizeModeEnum = 'none' | 'crop-and-scale';
