// Ten frames from a camera. Without `configure`, the first real camera is opened.
import { configure, mediaDevices, nonstandard } from 'node-libwebrtc';

configure({ syntheticDevices: true });

const stream = await mediaDevices.getUserMedia({ video: { width: 1280, height: 720, frameRate: 30 } });
const [track] = stream.getVideoTracks();
console.log(track.label, track.getSettings());

const sink = new nonstandard.RTCVideoSink(track);
let frames = 0;
sink.onframe = ({ frame }) => {
  console.log(`frame ${++frames}: ${frame.width}x${frame.height} at ${(frame.timestamp / 1e6).toFixed(3)} s`);
  if (frames < 10) return;
  sink.stop();
  track.stop();
};
