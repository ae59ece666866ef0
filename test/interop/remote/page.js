// The remote peer of the interop tests in a browser. It sends the four colours and a tone, echoes data, and reports what it sees and hears.
const COLOURS = ['#f00', '#0f0', '#00f', '#ff0'];
const TONE = 660;
const FRAME_RATE = 10;

const context = new AudioContext();
let current = { call: 0, end() {} };

// One after the other, so that they come in the order in which they were made.
let posted = Promise.resolve();
const post = (message) => {
  posted = posted.then(() => fetch('/messages', { method: 'POST', body: JSON.stringify(message) }));
  return posted;
};
const report = (reason, call = current.call) => post({ type: 'failed', call, reason: String(reason) });
addEventListener('error', ({ message }) => report(message));
addEventListener('unhandledrejection', ({ reason }) => report(reason));

/** An element in the page, until `remove()`. */
function add(tag, properties) {
  const element = Object.assign(document.createElement(tag), properties);
  document.body.append(element);
  return element;
}

function pictures() {
  const [width, height] = [320, 180];
  const canvas = add('canvas', { width, height });
  const picture = canvas.getContext('2d');
  const draw = () =>
    COLOURS.forEach((colour, i) => {
      picture.fillStyle = colour;
      picture.fillRect((i % 2) * (width / 2), i < 2 ? 0 : height / 2, width / 2, height / 2);
    });
  draw();
  const timer = setInterval(draw, 1_000 / FRAME_RATE);
  const end = () => {
    clearInterval(timer);
    canvas.remove();
  };
  return { track: canvas.captureStream(FRAME_RATE).getVideoTracks()[0], end };
}

function tone() {
  const oscillator = new OscillatorNode(context, { frequency: TONE });
  const destination = context.createMediaStreamDestination();
  oscillator.connect(destination);
  oscillator.start();
  return { track: destination.stream.getAudioTracks()[0], end: () => oscillator.stop() };
}

/** Tells four times a second what colours the quarters of the received picture have. */
function watch(call, track) {
  const video = add('video', { srcObject: new MediaStream([track]), autoplay: true, muted: true });
  const canvas = new OffscreenCanvas(320, 180);
  const picture = canvas.getContext('2d', { willReadFrequently: true });
  const timer = setInterval(() => {
    if (video.videoWidth === 0) return;
    picture.drawImage(video, 0, 0, canvas.width, canvas.height);
    post({
      type: 'seen',
      call,
      colours: COLOURS.map((_, i) => mean(picture.getImageData((i % 2) * 160 + 40, i < 2 ? 22 : 112, 80, 45).data)),
    });
  }, 250);
  return () => {
    clearInterval(timer);
    video.remove();
  };
}

function mean(rgba) {
  const sum = [0, 0, 0];
  for (let i = 0; i < rgba.length; i++) if (i % 4 < 3) sum[i % 4] += rgba[i];
  return sum.map((value) => (4 * value) / rgba.length);
}

/** Tells four times a second which frequency is the loudest. */
function listen(call, track) {
  const stream = new MediaStream([track]);
  // Chromium gives a received track's sound to Web Audio only while an element plays it.
  const audio = add('audio', { srcObject: stream, autoplay: true });
  const analyser = new AnalyserNode(context, { fftSize: 8_192 });
  context.createMediaStreamSource(stream).connect(analyser);
  const levels = new Float32Array(analyser.frequencyBinCount);
  const timer = setInterval(() => {
    analyser.getFloatFrequencyData(levels);
    const loudest = levels.reduce((best, level, i) => (level > levels[best] ? i : best), 0);
    if (levels[loudest] > -60) post({ type: 'heard', call, frequency: (loudest * context.sampleRate) / analyser.fftSize });
  }, 250);
  return () => {
    clearInterval(timer);
    audio.remove();
  };
}

function echo(channel) {
  channel.binaryType = 'arraybuffer';
  channel.onmessage = ({ data }) => channel.send(data);
}

async function begin({ call, offer, audio, video, data }) {
  const pc = new RTCPeerConnection();
  const ends = [() => pc.close()];
  const end = () => {
    for (const each of ends.splice(0)) each();
  };
  current = { call, pc, end };
  pc.onicecandidate = ({ candidate }) => candidate?.candidate && post({ type: 'candidate', call, candidate });
  pc.ondatachannel = ({ channel }) => echo(channel);
  pc.ontrack = ({ track }) => ends.push(track.kind === 'video' ? watch(call, track) : listen(call, track));
  const media = [audio && tone(), video && pictures()].filter(Boolean);
  for (const { track, end } of media) {
    pc.addTrack(track, new MediaStream([track]));
    ends.push(end);
  }
  if (!offer) return;
  if (data) echo(pc.createDataChannel('theirs'));
  await describe();
}

async function describe() {
  const { call, pc } = current;
  await pc.setLocalDescription();
  await post({ type: 'description', call, description: pc.localDescription });
}

async function take(message) {
  if (message.type === 'call') {
    current.end();
    await begin(message);
  } else if (message.type === 'hangup') {
    current.end();
  } else if (message.call === current.call) {
    if (message.type === 'candidate') return current.pc.addIceCandidate(message.candidate);
    await current.pc.setRemoteDescription(message.description);
    if (message.description.type === 'offer') await describe();
  }
}

context.resume();
await post({ type: 'ready', version: navigator.userAgent });
for (;;) {
  const response = await fetch('/messages');
  if (response.status === 200) await take(await response.json()).catch(report);
}
