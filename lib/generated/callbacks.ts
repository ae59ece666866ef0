// Generated from IDL by scripts/generate. Do not edit.

import type { RTCSessionDescriptionInit } from './dictionaries/RTCSessionDescriptionInit';

/**
 * Gets why an operation failed. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectionerrorcallback)
 * @deprecated Use the promise.
 * @category WebRTC
 */
export type RTCPeerConnectionErrorCallback = (error: DOMException) => void;

/**
 * Gets the description that was created. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescriptioncallback)
 * @deprecated Use the promise.
 * @category WebRTC
 */
export type RTCSessionDescriptionCallback = (description: RTCSessionDescriptionInit) => void;

/**
 * Is called when it is done. [Specification](https://webidl.spec.whatwg.org/#callbackdef-voidfunction)
 * @category Web platform
 */
export type VoidFunction = () => void;
