// Generated from IDL by scripts/generate. Do not edit.

export type RTCDtlsTransportState = 'new' | 'connecting' | 'connected' | 'closed' | 'failed';
