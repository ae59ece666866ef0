// Generated from IDL by scripts/generate. Do not edit.

export type RTCQualityLimitationReason = 'none' | 'cpu' | 'bandwidth' | 'other';
