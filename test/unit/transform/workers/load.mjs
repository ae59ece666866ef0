import 'node-libwebrtc';
