import { type NativeAudioChunk, type NativeReceivedPicture, type NativeVideoFrame, native } from '../native';
import { computeLayout, toNativeFormat, toNativeLayout } from './pixelFormat';

// What a program gets of isolated tracks: https://w3c.github.io/webrtc-identity/#isolated-streams-and-rtcpeerconnection

interface Track {
  readonly isolated: boolean;
}

/** The frame, or a black one in its place. */
export function visibleFrame(track: Track, frame: NativeVideoFrame): NativeVideoFrame {
  return track.isolated ? { ...frame, data: black(frame.width, frame.height) } : frame;
}

/** The picture, or a black one in its place. */
export function visiblePicture(track: Track, received: NativeReceivedPicture): NativeReceivedPicture {
  if (!track.isolated) return received;
  const { width, height } = received.picture;
  received.picture.close();
  const layout = toNativeLayout(computeLayout('I420', { x: 0, y: 0, width, height }, undefined));
  return { ...received, picture: native.createPicture(toNativeFormat('I420'), width, height, layout, black(width, height)) };
}

/** In I420. */
function black(width: number, height: number): Uint8Array {
  const data = new Uint8Array(width * height + 2 * Math.ceil(width / 2) * Math.ceil(height / 2)).fill(128); // Chroma of what has no colour.
  return data.fill(0, 0, width * height);
}

/** The samples, or silence in their place. */
export function audibleChunk(track: Track, chunk: NativeAudioChunk): NativeAudioChunk {
  return track.isolated ? { ...chunk, samples: new Int16Array(chunk.samples.length) } : chunk;
}
