// Generated from IDL by scripts/generate. Do not edit.

export type RTCIceProtocol = 'udp' | 'tcp';
