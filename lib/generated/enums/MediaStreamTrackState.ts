// Generated from IDL by scripts/generate. Do not edit.

export type MediaStreamTrackState = 'live' | 'ended';
