// Generated from IDL by scripts/generate. Do not edit.

export type RTCPeerConnectionState = 'closed' | 'failed' | 'disconnected' | 'new' | 'connecting' | 'connected';
