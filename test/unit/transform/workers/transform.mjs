// Runs transforms. Each says on the port of its options what came through, and does what the port asks.
import { createHash } from 'node:crypto';
import { nonstandard, RTCEncodedAudioFrame, RTCEncodedVideoFrame } from 'node-libwebrtc';

const now = () => performance.timeOrigin + performance.now();

/** What each mode does with a frame: the frames that go on. */
const modes = {
  pass: (frame) => [frame],
  xor: (frame) => {
    const bytes = new Uint8Array(frame.data);
    // VP8's first octets tell the depacketizer whether it is a key frame, and its size.
    const clear = frame instanceof RTCEncodedVideoFrame ? 10 : 1;
    for (let i = clear; i < bytes.length; i++) bytes[i] ^= 0x5a;
    return [frame];
  },
  lengthen: (frame) => {
    const longer = new Uint8Array(frame.data.byteLength + 4);
    longer.set(new Uint8Array(frame.data));
    frame.data = longer.buffer;
    return [frame];
  },
  drop: () => [],
  dropAudio: (frame) => (frame instanceof RTCEncodedAudioFrame ? [] : [frame]),
  twice: (frame) => [frame, frame],
  copy: (frame) => [new frame.constructor(frame)],
};

nonstandard.workerScope.onrtctransform = ({ transformer }) => {
  const { port, mode } = transformer.options;
  port.on('message', async ({ method, args }) => {
    try {
      await transformer[method](...args);
      port.postMessage({ done: method });
    } catch ({ name }) {
      port.postMessage({ failed: name });
    }
  });
  if (mode === 'ignore') return;
  const through = new TransformStream({
    transform(frame, controller) {
      port.postMessage({
        frame: {
          at: now(),
          kind: frame instanceof RTCEncodedVideoFrame ? 'video' : 'audio',
          type: frame.type,
          timestamp: frame.timestamp,
          size: frame.data.byteLength,
          hash: createHash('md5').update(new Uint8Array(frame.data)).digest('hex'),
          metadata: frame.getMetadata(),
        },
      });
      for (const out of modes[mode](frame)) controller.enqueue(out);
    },
  });
  transformer.readable
    .pipeThrough(through)
    .pipeTo(transformer.writable)
    .then(
      () => port.postMessage({ ended: true }),
      ({ name }) => port.postMessage({ ended: name }),
    );
};
