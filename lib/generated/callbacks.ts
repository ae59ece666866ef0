// Generated from IDL by scripts/generate. Do not edit.

import type { RTCSessionDescriptionInit } from './dictionaries/RTCSessionDescriptionInit';

export type RTCPeerConnectionErrorCallback = (error: DOMException) => void;

export type RTCSessionDescriptionCallback = (description: RTCSessionDescriptionInit) => void;

export type VoidFunction = () => void;
