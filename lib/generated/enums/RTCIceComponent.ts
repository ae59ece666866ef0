// Generated from IDL by scripts/generate. Do not edit.

export type RTCIceComponent = 'rtp' | 'rtcp';
