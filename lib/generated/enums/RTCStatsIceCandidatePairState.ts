// Generated from IDL by scripts/generate. Do not edit.

export type RTCStatsIceCandidatePairState = 'frozen' | 'waiting' | 'in-progress' | 'failed' | 'succeeded';
