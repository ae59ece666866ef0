// The worker of encoded-transform.mjs.
import 'node-libwebrtc/globals';

/** VP8's first octets stay: by them the other end knows a key frame, and its size. */
const CLEAR = 10;

addEventListener('rtctransform', ({ transformer }) => {
  const end = transformer.options.name;
  let frames = 0;
  const inverted = new TransformStream({
    transform(frame, controller) {
      const bytes = new Uint8Array(frame.data);
      for (let i = CLEAR; i < bytes.length; i++) bytes[i] = ~bytes[i];
      frame.data = bytes.buffer;
      postMessage({ end, frames: ++frames });
      controller.enqueue(frame);
    },
  });
  transformer.readable.pipeThrough(inverted).pipeTo(transformer.writable);
});
