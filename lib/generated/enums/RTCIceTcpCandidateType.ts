// Generated from IDL by scripts/generate. Do not edit.

export type RTCIceTcpCandidateType = 'active' | 'passive' | 'so';
