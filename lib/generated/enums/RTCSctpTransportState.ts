// Generated from IDL by scripts/generate. Do not edit.

export type RTCSctpTransportState = 'connecting' | 'connected' | 'closed';
