// Generated from IDL by scripts/generate. Do not edit.

export type RTCIceTransportState = 'closed' | 'failed' | 'disconnected' | 'new' | 'checking' | 'completed' | 'connected';
