import { configure, mediaDevices, nonstandard } from 'node-libwebrtc';
import { connect } from './pair.mjs';

const { RTCAudioSink, RTCFileRecorder, RTCVideoSink, RTCVideoSource } = nonstandard;

/**
 * A call in which everything goes on at once: devices, a program's frames, data, sinks, a recording to `path`. Resolves when a frame
 * has come through.
 */
export async function busyCall(path) {
  configure({ syntheticDevices: true });
  const stream = await mediaDevices.getUserMedia({ audio: true, video: { width: 160, height: 120 } });
  const source = new RTCVideoSource();
  const recorder = new RTCFileRecorder(path);
  recorder.start();
  const kept = { stream, recorder, sinks: [] };
  const frame = new Promise((resolve) => {
    kept.onFrame = resolve;
  });
  kept.connections = await connect((a, b) => {
    for (const track of [...stream.getTracks(), source.createTrack()]) a.addTrack(track, stream);
    const channel = a.createDataChannel('data');
    channel.onopen = () => setInterval(() => channel.send('tick'), 1);
    b.ontrack = ({ track }) => {
      recorder.addTrack(track);
      const sink = track.kind === 'video' ? new RTCVideoSink(track) : new RTCAudioSink(track);
      sink.onframe = kept.onFrame;
      kept.sinks.push(sink);
    };
  });
  setInterval(() => source.onFrame({ width: 64, height: 48, data: new Uint8Array(64 * 48 * 1.5) }), 10);
  await frame;
  return kept;
}
