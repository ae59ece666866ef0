// Generated from IDL by scripts/generate. Do not edit.

export type RTCStatsType = 'codec' | 'inbound-rtp' | 'outbound-rtp' | 'remote-inbound-rtp' | 'remote-outbound-rtp' | 'media-source' | 'media-playout' | 'peer-connection' | 'data-channel' | 'transport' | 'candidate-pair' | 'local-candidate' | 'remote-candidate' | 'certificate';
