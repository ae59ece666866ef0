// Generated from IDL by scripts/generate. Do not edit.

export type RTCDtlsRole = 'client' | 'server' | 'unknown';
