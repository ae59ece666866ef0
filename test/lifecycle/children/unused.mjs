import { RTCPeerConnection } from 'node-libwebrtc';

globalThis.kept = new RTCPeerConnection();
console.log('closed');
