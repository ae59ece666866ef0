// Generated from IDL by scripts/generate. Do not edit.

export type MediaDeviceKind = 'audioinput' | 'audiooutput' | 'videoinput';
