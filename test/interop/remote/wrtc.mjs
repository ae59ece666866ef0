// The remote peer of the interop tests in @roamhq/wrtc. It sends the four colours and a tone, echoes data, and reports what it sees and hears.
import wrtc from '@roamhq/wrtc';
import { patches, quarterColours } from '../../support/pictures.ts';
import { tone, toneShare } from '../../support/tones.ts';
import { nameOf, post, serve } from './client.mjs';

const { RTCAudioSink, RTCAudioSource, RTCVideoSink, RTCVideoSource } = wrtc.nonstandard;
const TONE = 660;
const SAMPLE_RATE = 48_000;
const picture = patches(320, 180);

/** BT.601, limited range. */
function rgb([y, u, v]) {
  const [light, blue, red] = [1.164 * (y - 16), u - 128, v - 128];
  return [light + 1.596 * red, light - 0.392 * blue - 0.813 * red, light + 2.017 * blue];
}

function pictures() {
  const source = new RTCVideoSource();
  const timer = setInterval(() => source.onFrame({ ...picture, data: new Uint8ClampedArray(picture.data) }), 100);
  return { track: source.createTrack(), end: () => clearInterval(timer) };
}

function sound() {
  const source = new RTCAudioSource();
  const step = SAMPLE_RATE / 100;
  const begun = performance.now();
  let sent = 0;
  const timer = setInterval(() => {
    for (; (sent * 1_000) / SAMPLE_RATE < performance.now() - begun; sent += step) {
      source.onData({ samples: tone(TONE, SAMPLE_RATE, sent, step), sampleRate: SAMPLE_RATE, channelCount: 1, numberOfFrames: step });
    }
  }, 10);
  return { track: source.createTrack(), end: () => clearInterval(timer) };
}

function watch(call, track) {
  const sink = new RTCVideoSink(track);
  sink.onframe = ({ frame }) => post({ type: 'seen', call, colours: quarterColours(frame).map(rgb) });
  return () => sink.stop();
}

/** Tells every 100 ms which of some frequencies is the loudest. */
function listen(call, track) {
  const sink = new RTCAudioSink(track);
  const frequencies = Array.from({ length: 100 }, (_, i) => 10 * (i + 1));
  let heard = [];
  sink.ondata = ({ samples, sampleRate, channelCount = 1 }) => {
    for (let i = 0; i < samples.length; i += channelCount) heard.push(samples[i]);
    if (heard.length < sampleRate / 10) return;
    const shares = frequencies.map((frequency) => toneShare(heard, sampleRate, frequency));
    heard = [];
    const loudest = Math.max(...shares);
    if (loudest > 0.8) post({ type: 'heard', call, frequency: frequencies[shares.indexOf(loudest)] });
  };
  return () => sink.stop();
}

function echo(channel) {
  channel.binaryType = 'arraybuffer';
  channel.onmessage = ({ data }) => channel.send(data);
}

await serve(nameOf('@roamhq/wrtc'), ({ call, offer, audio, video, data }) => {
  const pc = new wrtc.RTCPeerConnection();
  const ends = [];
  pc.onicecandidate = ({ candidate }) => candidate?.candidate && post({ type: 'candidate', call, candidate });
  pc.ondatachannel = ({ channel }) => echo(channel);
  pc.ontrack = ({ track }) => ends.push(track.kind === 'video' ? watch(call, track) : listen(call, track));
  for (const { track, end } of [audio && sound(), video && pictures()].filter(Boolean)) {
    pc.addTrack(track, new wrtc.MediaStream([track]));
    ends.push(end);
  }
  if (offer && data) echo(pc.createDataChannel('theirs'));
  const describe = async (description) => {
    await pc.setLocalDescription(description);
    await post({ type: 'description', call, description: { type: description.type, sdp: description.sdp } });
  };
  return {
    start: async () => offer && describe(await pc.createOffer()),
    describe: async (description) => {
      await pc.setRemoteDescription(description);
      if (description.type === 'offer') await describe(await pc.createAnswer());
    },
    candidate: (candidate) => pc.addIceCandidate(candidate),
    end() {
      for (const each of ends.splice(0)) each();
      pc.close();
    },
  };
});
