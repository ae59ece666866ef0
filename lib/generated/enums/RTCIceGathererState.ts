// Generated from IDL by scripts/generate. Do not edit.

export type RTCIceGathererState = 'new' | 'gathering' | 'complete';
