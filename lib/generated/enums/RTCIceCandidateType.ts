// Generated from IDL by scripts/generate. Do not edit.

export type RTCIceCandidateType = 'host' | 'srflx' | 'prflx' | 'relay';
