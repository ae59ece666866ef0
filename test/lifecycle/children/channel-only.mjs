// Has objects, and was never given work.
import { RTCPeerConnection } from 'node-libwebrtc';

const connection = new RTCPeerConnection();
globalThis.kept = [connection, connection.createDataChannel('data'), connection.addTransceiver('video')];
console.log('closed');
