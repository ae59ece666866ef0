// Generated from IDL by scripts/generate. Do not edit.

export type RTCDataChannelState = 'connecting' | 'open' | 'closing' | 'closed';
