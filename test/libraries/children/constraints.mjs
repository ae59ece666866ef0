// Asks what a camera and a microphone can do and changes their settings, as MDN's "Capabilities, constraints, and settings" does it.
import 'node-libwebrtc/globals';
import { configure } from 'node-libwebrtc';

configure({ syntheticDevices: true });
const supported = navigator.mediaDevices.getSupportedConstraints();
console.log(['width', 'height', 'frameRate', 'facingMode', 'echoCancellation', 'sampleRate'].every((name) => supported[name] === true));

const wanted = { video: { width: 640, height: 360, aspectRatio: 16 / 9 }, audio: { echoCancellation: false } };
const stream = await navigator.mediaDevices.getUserMedia(wanted);
const [video] = stream.getVideoTracks();
const [audio] = stream.getAudioTracks();
const shown = () => {
  const { width, height } = video.getSettings();
  return `${width}x${height}`;
};
console.log(shown(), audio.getSettings().echoCancellation);

const { width } = video.getCapabilities();
console.log(width.min <= 320 && width.max >= 1280);
await video.applyConstraints({ width: { exact: 1280 }, height: { exact: 720 } });
console.log(shown(), video.getConstraints().width.exact);
try {
  await video.applyConstraints({ width: { exact: width.max + 1 } });
} catch (error) {
  console.log(error.name, error instanceof OverconstrainedError, error.constraint, shown());
}
try {
  await navigator.mediaDevices.getUserMedia({ video: { deviceId: { exact: 'no such camera' } } });
} catch ({ name, constraint }) {
  console.log(name, constraint);
}
const devices = await navigator.mediaDevices.enumerateDevices();
console.log(devices.some(({ kind, label }) => kind === 'videoinput' && label !== ''));
for (const track of stream.getTracks()) track.stop();
console.log(video.readyState);
console.log('closed');
