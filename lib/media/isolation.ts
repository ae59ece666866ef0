import type { NativeAudioChunk, NativeVideoFrame } from '../native';

// What a program gets of isolated tracks: https://w3c.github.io/webrtc-identity/#isolated-streams-and-rtcpeerconnection

interface Track {
  readonly isolated: boolean;
}

/** The frame, or a black one in its place. */
export function visibleFrame(track: Track, frame: NativeVideoFrame): NativeVideoFrame {
  if (!track.isolated) return frame;
  const data = new Uint8Array(frame.data.length).fill(128); // Chroma of what has no colour.
  data.fill(0, 0, frame.width * frame.height);
  return { ...frame, data };
}

/** The samples, or silence in their place. */
export function audibleChunk(track: Track, chunk: NativeAudioChunk): NativeAudioChunk {
  return track.isolated ? { ...chunk, samples: new Int16Array(chunk.samples.length) } : chunk;
}
