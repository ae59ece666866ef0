import { randomUUID } from 'node:crypto';
import { implOfVideoFrame } from '../generated/interfaces/VideoFrame';
import type { VideoTrackGeneratorAlgorithms } from '../generated/interfaces/VideoTrackGenerator';
import { type NativeVideoSource, native } from '../native';
import { ClosableWritable } from './ClosableWritable';
import { GeneratorSource } from './GeneratorSource';
import { MediaStreamTrackImpl } from './MediaStreamTrack';
import { VideoFrameImpl } from './VideoFrame';

/** https://w3c.github.io/mediacapture-transform/#video-track-generator */
export class VideoTrackGeneratorImpl implements VideoTrackGeneratorAlgorithms {
  readonly track: MediaStreamTrackImpl;
  private readonly native = native.createVideoSource({ isScreencast: false });
  private readonly source = new GeneratorSource(() => this.sink.close());
  private readonly sink = new ClosableWritable({
    write: (chunk) => writeFrame(this.native, chunk, this.isMuted),
    closed: () => this.end(),
  });
  private isMuted = false;
  private mutingIsQueued = false;

  constructor() {
    this.track = new MediaStreamTrackImpl(this.native.createTrack(randomUUID()), this.source);
  }

  get writable(): WritableStream {
    return this.sink.stream;
  }

  get muted(): boolean {
    return this.isMuted;
  }

  set muted(muted: boolean) {
    if (muted === this.isMuted) return; // 2
    this.isMuted = muted; // 3
    if (this.mutingIsQueued) return;
    this.mutingIsQueued = true;
    setImmediate(() => {
      this.mutingIsQueued = false;
      this.source.setMuted(this.isMuted); // 4
    });
  }

  /** https://w3c.github.io/mediacapture-transform/#closewritable */
  private end(): void {
    this.native.end();
    setImmediate(() => this.source.end());
  }
}

/** https://w3c.github.io/mediacapture-transform/#writeframe */
export function writeFrame(source: NativeVideoSource, chunk: unknown, isMuted: boolean): void {
  const frame = implOfVideoFrame(chunk);
  if (!(frame instanceof VideoFrameImpl)) throw new TypeError('a video track is made of VideoFrames'); // 1
  if (frame.closed) throw new TypeError('the VideoFrame is closed'); // 2
  if (!isMuted) {
    const { picture, visible, rotation, notes } = frame.toTrack();
    source.pushPicture(picture, visible.x, visible.y, visible.width, visible.height, rotation, notes); // 3
  }
  frame.close(); // 4
}
