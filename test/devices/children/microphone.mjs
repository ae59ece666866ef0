// Opens the first microphone, listens for half a second, and prints what it was and what it heard; then lets go and ends by itself.
import { mediaDevices, nonstandard } from 'node-libwebrtc';

const devices = await mediaDevices.enumerateDevices();
const stream = await mediaDevices.getUserMedia({ audio: true });
const [track] = stream.getAudioTracks();
const sink = new nonstandard.RTCAudioSink(track);
const heard = [];
await new Promise((resolve) => {
  let frames = 0;
  sink.ondata = ({ samples, sampleRate, channelCount, numberOfFrames }) => {
    frames += numberOfFrames;
    // The first blocks are the device's start.
    if (frames > sampleRate / 4) heard.push({ samples: Array.from(samples), sampleRate, channelCount });
    if (frames > (sampleRate * 3) / 4) resolve();
  };
});
sink.stop();
track.stop();
const [{ sampleRate, channelCount }] = heard;
const samples = heard.flatMap((block) => block.samples).filter((_, index) => index % channelCount === 0);
console.log(JSON.stringify({ devices, label: track.label, readyState: track.readyState, sampleRate, samples }));
