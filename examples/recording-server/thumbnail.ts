/** One small picture of a video track. */
import { type MediaStreamTrack, nonstandard } from 'node-libwebrtc';

export interface Thumbnail {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

/** Pixels; small enough that encoding the PNG does not hold the event loop. */
const maxWidth = 320;
/** The picture is taken this long after the first frame, in ms: cameras open dark. */
const settle = 500;

/** Takes one picture and lets the track go, so that a recorded track is decoded only that long. */
export function takeThumbnail(track: MediaStreamTrack, save: (thumbnail: Thumbnail) => Promise<void>): { stop(): void } {
  const sink = new nonstandard.RTCVideoSink(track);
  let first = 0;
  sink.onframe = ({ frame }) => {
    first ||= performance.now();
    if (performance.now() - first < settle) return;
    sink.stop();
    const rgba = new Uint8ClampedArray(frame.width * frame.height * 4);
    nonstandard.i420ToRgba(frame, { width: frame.width, height: frame.height, data: rgba });
    void save(shrink(frame.width, frame.height, rgba));
  };
  return sink;
}

/** Each pixel is the mean of the pixels that it stands for. */
export function shrink(width: number, height: number, rgba: Uint8ClampedArray): Thumbnail {
  const step = Math.ceil(width / maxWidth);
  const small = { width: Math.floor(width / step), height: Math.floor(height / step) };
  const out = new Uint8ClampedArray(small.width * small.height * 4);
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let dy = 0; dy < step; dy++) {
          for (let dx = 0; dx < step; dx++) sum += rgba[((y * step + dy) * width + x * step + dx) * 4 + channel] ?? 0;
        }
        out[(y * small.width + x) * 4 + channel] = sum / (step * step);
      }
    }
  }
  return { ...small, rgba: out };
}
