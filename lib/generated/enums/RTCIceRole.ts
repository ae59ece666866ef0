// Generated from IDL by scripts/generate. Do not edit.

export type RTCIceRole = 'unknown' | 'controlling' | 'controlled';
