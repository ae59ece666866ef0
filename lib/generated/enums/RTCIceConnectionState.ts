// Generated from IDL by scripts/generate. Do not edit.

export type RTCIceConnectionState = 'closed' | 'failed' | 'disconnected' | 'new' | 'checking' | 'completed' | 'connected';
