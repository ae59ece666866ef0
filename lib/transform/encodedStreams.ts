import { domException, operationError } from '../errors';
import {
  implOfRTCEncodedAudioFrame,
  type RTCEncodedAudioFrame,
  wrapRTCEncodedAudioFrame,
} from '../generated/interfaces/RTCEncodedAudioFrame';
import {
  implOfRTCEncodedVideoFrame,
  type RTCEncodedVideoFrame,
  wrapRTCEncodedVideoFrame,
} from '../generated/interfaces/RTCEncodedVideoFrame';
import { type NativeEncodedFrame, type NativeTransformer, native } from '../native';
import { RTCEncodedAudioFrameImpl } from './RTCEncodedAudioFrame';
import { RTCEncodedVideoFrameImpl } from './RTCEncodedVideoFrame';

/** Frames that wait in the stream for a reader; what comes on top is dropped, as there is no backpressure on a call. */
const MOST_WAITING = 60;

/**
 * `transform`: a written frame loses its data, and is dropped when it is written again. `createEncodedStreams`, of before transforms: it keeps its data, and
 * writing it again is an error.
 */
type Manner = 'transform' | 'createEncodedStreams';

export interface EncodedStreams {
  readonly readable: ReadableStream;
  readonly writable: WritableStream;
  /** Null when the transform is gone. */
  readonly native: NativeTransformer | null;
}

/**
 * Joins a transform: its frames are in `readable`, and those written to `writable` go on.
 * https://w3c.github.io/webrtc-encoded-transform/#stream-processing
 *
 * `readable` is closed, not errored, when the transform is detached or its sender or receiver is gone: nothing went wrong, and an error that a
 * program does not expect would end its worker.
 */
export function joinTransform(id: number, manner: Manner = 'transform'): EncodedStreams {
  let controller: ReadableStreamDefaultController | null = null;
  const readable = new ReadableStream(
    {
      start(given) {
        controller = given;
      },
      cancel() {
        controller = null;
      },
    },
    { highWaterMark: 0 },
  );
  const joined = native.joinTransform(id, {
    onFrame(frame, data, type) {
      if (controller === null || (controller.desiredSize ?? 0) <= -MOST_WAITING) return;
      controller.enqueue(toFrame(frame, data, type));
    },
    onEnd() {
      controller?.close();
      controller = null;
    },
  });
  if (joined === null) (controller as ReadableStreamDefaultController | null)?.close();
  const writable = new WritableStream({ write: (chunk) => write(joined, chunk, manner) }, { highWaterMark: Number.POSITIVE_INFINITY });
  return { readable, writable, native: joined };
}

/** The frame as a program sees it. */
export function toFrame(
  frame: NativeEncodedFrame,
  data: ArrayBuffer,
  type: 'key' | 'delta' | null,
): RTCEncodedVideoFrame | RTCEncodedAudioFrame {
  if (type === null) return wrapRTCEncodedAudioFrame(new RTCEncodedAudioFrameImpl({ native: frame, data }));
  return wrapRTCEncodedVideoFrame(new RTCEncodedVideoFrameImpl({ native: frame, data, type }));
}

/** The implementation of a program's frame; undefined for anything else. */
export function frameOf(chunk: unknown): RTCEncodedVideoFrameImpl | RTCEncodedAudioFrameImpl | undefined {
  const frame = implOfRTCEncodedVideoFrame(chunk) ?? implOfRTCEncodedAudioFrame(chunk);
  return frame instanceof RTCEncodedVideoFrameImpl || frame instanceof RTCEncodedAudioFrameImpl ? frame : undefined;
}

/** https://w3c.github.io/webrtc-encoded-transform/#abstract-opdef-writeencodeddata */
function write(transformer: NativeTransformer | null, chunk: unknown, manner: Manner): void {
  const frame = frameOf(chunk);
  if (frame === undefined) {
    throw new TypeError('Only an RTCEncodedVideoFrame or RTCEncodedAudioFrame can be written.');
  }
  const written = transformer?.write(frame.native, frame.data, frame.changes, manner === 'transform'); // 1-7
  if (written === 'gone' && manner === 'createEncodedStreams') throw operationError('The frame was written before.');
  if (written === 'detached') throw domException('DataCloneError', "The frame's data is detached."); // 5
}
