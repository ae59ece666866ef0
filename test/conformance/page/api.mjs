// The package as the tests see it: with synthetic devices, as browsers run the suite with fake ones.
import { configure } from 'node-libwebrtc';

configure({ syntheticDevices: true });

export * from 'node-libwebrtc';
