// Generated from IDL by scripts/generate. Do not edit.

export type VideoFacingModeEnum = 'user' | 'environment' | 'left' | 'right';
