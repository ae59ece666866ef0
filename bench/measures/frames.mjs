/** One 720p frame: from JS into the engine, and from the engine to JS; ms of the process's CPU, without any codec between. */
export async function frames({ webrtc }) {
  if (!webrtc?.nonstandard?.RTCVideoSource) return {};
  const { RTCVideoSource, RTCVideoSink } = webrtc.nonstandard;
  const [width, height] = [1280, 720];
  const data = new Uint8ClampedArray((width * height * 3) / 2).fill(128);
  const count = 300;

  const alone = new RTCVideoSource();
  const idle = alone.createTrack();
  const into = await cpu(async () => {
    for (let index = 0; index < count; index++) {
      alone.onFrame({ width, height, data });
      if (index % 4 === 3) await pause(1);
    }
  });
  idle.stop();

  const source = new RTCVideoSource();
  const track = source.createTrack();
  const sink = new RTCVideoSink(track);
  let seen = 0;
  sink.onframe = () => seen++;
  const both = await cpu(async () => {
    for (let index = 0; index < count; index++) {
      const target = seen + 1;
      source.onFrame({ width, height, data });
      for (let wait = 0; wait < 50 && seen < target; wait++) await pause(1);
    }
  });
  sink.stop();
  track.stop();
  // The empty loops cost the same CPU in both: the pauses are part of neither figure.
  const waiting = await cpu(async () => {
    for (let index = 0; index < count; index++) await pause(1);
  });
  return {
    frameIn: Math.max(0, into - waiting / 4) / count,
    frameOut: Math.max(0, both - waiting - Math.max(0, into - waiting / 4)) / seen,
  };
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function cpu(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
