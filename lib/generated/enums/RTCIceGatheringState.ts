// Generated from IDL by scripts/generate. Do not edit.

export type RTCIceGatheringState = 'new' | 'gathering' | 'complete';
