import type { MediaStreamTrackProcessorInitDict } from '../generated/dictionaries';
import { wrapAudioData } from '../generated/interfaces/AudioData';
import type { MediaStreamTrackProcessorAlgorithms } from '../generated/interfaces/MediaStreamTrackProcessor';
import { wrapVideoFrame } from '../generated/interfaces/VideoFrame';
import { type NativeSink, native } from '../native';
import { AudioDataImpl } from './AudioData';
import { audibleChunk, visiblePicture } from './isolation';
import type { MediaStreamTrackImpl } from './MediaStreamTrack';
import { VideoFrameImpl } from './VideoFrame';

type Media = VideoFrameImpl | AudioDataImpl;

/** How much waits for a program that does not say: the newest frame, and half a second of sound, which must not have gaps. */
const DEFAULT_BUFFER = { video: 1, audio: 50 };

/** https://w3c.github.io/mediacapture-transform/#track-processor */
export class MediaStreamTrackProcessorImpl implements MediaStreamTrackProcessorAlgorithms {
  totalFrames = 0;
  discardedFrames = 0;
  private readonly maxBufferSize: number;
  private readonly queue: Media[] = [];
  private readonly sink: NativeSink;
  private stream: ReadableStream | undefined;
  private controller: ReadableStreamDefaultController | undefined;
  /** Whether a read request waits: as good as [[numPendingReads]], because the stream pulls again when there is another. */
  private isWanted = false;
  private isClosed = false;

  constructor({ track: algorithms, maxBufferSize = 0 }: MediaStreamTrackProcessorInitDict) {
    const track = algorithms as MediaStreamTrackImpl; // Nothing else implements a track.
    this.maxBufferSize = maxBufferSize > 1 ? maxBufferSize : DEFAULT_BUFFER[track.kind]; // 2, 3
    this.sink =
      track.kind === 'audio'
        ? native.createAudioSink(track.native, (chunk) => this.handle(AudioDataImpl.fromTrack(audibleChunk(track, chunk))))
        : native.createPictureSink(track.native, (picture) => this.handle(VideoFrameImpl.fromTrack(visiblePicture(track, picture))));
    if (track.readyState === 'ended') this.close();
    else track.whenEnded(() => this.close());
  }

  get readable(): ReadableStream {
    this.stream ??= new ReadableStream(
      {
        start: (controller) => {
          this.controller = controller;
          if (this.isClosed) controller.close();
        },
        pull: () => {
          this.isWanted = true;
          setImmediate(() => this.maybeRead());
        },
        cancel: () => this.close(),
      },
      { highWaterMark: 0 },
    );
    return this.stream;
  }

  /** https://w3c.github.io/mediacapture-transform/#handlenewframe; in a task of its own. */
  private handle(media: Media): void {
    this.totalFrames++;
    if (this.queue.length === this.maxBufferSize) {
      this.queue.shift()?.close();
      this.discardedFrames++;
    }
    this.queue.push(media);
    this.maybeRead();
  }

  /** https://w3c.github.io/mediacapture-transform/#maybereadframe */
  private maybeRead(): void {
    if (this.isClosed || !this.isWanted) return;
    const media = this.queue.shift();
    if (!media) return;
    this.isWanted = false;
    this.controller?.enqueue(media instanceof VideoFrameImpl ? wrapVideoFrame(media) : wrapAudioData(media));
  }

  /** https://w3c.github.io/mediacapture-transform/#processorclose */
  private close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.sink.close(); // 2
    try {
      this.controller?.close(); // 3
    } catch {
      // Cancelled: it is closed already.
    }
    for (const media of this.queue.splice(0)) media.close(); // 4
  }
}
