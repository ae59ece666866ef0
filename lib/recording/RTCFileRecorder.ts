import { fromNative, invalidState, securityError } from '../errors';
import { type MediaStreamTrack, unwrapMediaStreamTrack } from '../generated/interfaces/MediaStreamTrack';
import { MediaStreamTrackImpl } from '../media/MediaStreamTrack';
import { type NativeError, type NativeRecorder, type NativeRecordingResult, native } from '../native';
import { type EventHandler, EventHandlers } from '../webidl/EventHandlers';

/** How a recorder begins. */
export interface RTCFileRecorderInit {
  /** Received tracks to record from the start. */
  readonly tracks?: Iterable<MediaStreamTrack>;
}

/** One track of a recording. Times are milliseconds from the start of the file. */
export interface RTCRecordingTrack {
  /** What the track carries. */
  readonly kind: 'audio' | 'video';
  /** `video/VP8`, `audio/opus`, ...; null when no frame came. */
  readonly codec: string | null;
  /** Frames that were written. */
  readonly frames: number;
  /** Octets of media. */
  readonly bytes: number;
  /** Those that can be decoded without others. */
  readonly keyFrames: number;
  /** Frames known to be missing because their packets never came. */
  readonly lost: number;
  /** When the first frame is shown or heard; null when none came. */
  readonly firstTimestamp: number | null;
  /** When the last frame is shown or heard; null when none came. */
  readonly lastTimestamp: number | null;
  /** Pixels, of the newest key frame. */
  readonly width?: number;
  /** Pixels, of the newest key frame. */
  readonly height?: number;
}

/** What a recorder wrote. */
export interface RTCRecording {
  /** The file. */
  readonly path: string;
  /** Octets of the file. */
  readonly bytes: number;
  /** Milliseconds. */
  readonly duration: number;
  /** What was written of each track. */
  readonly tracks: readonly RTCRecordingTrack[];
  /** Why the recording ended by itself: a full disk, ... */
  readonly error?: Error;
}

/** The `error` event of an {@link RTCFileRecorder}: the recording ended by itself. */
export class RTCFileRecorderErrorEvent extends Event {
  /** Why. */
  readonly error: Error;

  /** @internal */
  constructor(error: Error) {
    super('error');
    this.error = error;
  }
}

/** The type of {@link RTCFileRecorder.onerror}. */
export type RTCFileRecorderErrorHandler = (this: RTCFileRecorder, event: RTCFileRecorderErrorEvent) => void;

/**
 * Records received tracks to a file as they come, without decoding or encoding: VP8, VP9, AV1 or H264 and Opus into WebM or Matroska. A native
 * thread writes it; media does not pass through JavaScript. What is on the disk is playable at any moment, also after the process was killed.
 *
 * ```js
 * const recorder = new RTCFileRecorder('call.webm', { tracks: connection.getReceivers().map((receiver) => receiver.track) });
 * recorder.start();
 * ...
 * const { duration, tracks } = await recorder.stop();
 * ```
 *
 * A recorder that runs keeps the process alive until `stop()`.
 */
export class RTCFileRecorder extends EventTarget {
  /** The file. */
  readonly path: string;
  readonly #handlers = new EventHandlers(this);
  readonly #tracks = new Set<MediaStreamTrackImpl>();
  #native: NativeRecorder | undefined;
  #stopping: Promise<RTCRecording> | undefined;

  /**
   * @param path of the file; it is made or overwritten by `start()`.
   * @throws TypeError for tracks that are not received ones.
   */
  constructor(path: string, { tracks = [] }: RTCFileRecorderInit = {}) {
    super();
    if (typeof path !== 'string' || path === '') throw new TypeError('RTCFileRecorder: the path is not a string with something in it');
    this.path = path;
    for (const track of tracks) this.addTrack(track);
  }

  /** `stopped` from the call of `stop()` on. */
  get state(): 'inactive' | 'recording' | 'stopped' {
    if (this.#stopping) return 'stopped';
    return this.#native ? 'recording' : 'inactive';
  }

  /** The recording ended by itself, or could not begin. */
  get onerror(): EventHandler | null {
    return this.#handlers.get('error');
  }

  set onerror(handler: RTCFileRecorderErrorHandler | null) {
    this.#handlers.set('error', handler);
  }

  /**
   * Makes the file and begins to write. That it cannot be made is told by the `error` event.
   * @throws InvalidStateError when it was started before.
   */
  start(): void {
    if (this.#native) throw invalidState('the recorder was started before');
    if ([...this.#tracks].some((track) => track.isolated)) throw isolated();
    this.#native = native.createRecorder(this.path, { startTime: Date.now() }, (error) => this.#fail(error));
    for (const track of this.#tracks) this.#native.addTrack(track.native);
  }

  /**
   * Adds a received track, before or after the start. A track that is already there stays once.
   * @throws TypeError for a track that was not received, InvalidStateError after `stop()`.
   */
  addTrack(track: MediaStreamTrack): void {
    const impl = unwrapMediaStreamTrack(track, 'RTCFileRecorder: the track');
    if (!(impl instanceof MediaStreamTrackImpl) || !impl.native.remote) {
      throw new TypeError('RTCFileRecorder: the track was not received from a peer; what it carries is not encoded');
    }
    if (this.#stopping) throw invalidState('the recorder has stopped');
    if (impl.isolated) throw isolated();
    if (this.#tracks.has(impl)) return;
    this.#tracks.add(impl);
    impl.isolationObservers.add(this.#onIsolated);
    this.#native?.addTrack(impl.native);
  }

  /**
   * What has been written until now.
   * @throws InvalidStateError before `start()`.
   */
  stats(): RTCRecording {
    if (!this.#native) throw invalidState('the recorder was not started');
    return toRecording(this.#native.stats());
  }

  /** Finishes the file and resolves with what it holds; again and again the same. Rejects with InvalidStateError before `start()`. */
  stop(): Promise<RTCRecording> {
    if (!this.#native) return Promise.reject(invalidState('the recorder was not started'));
    for (const track of this.#tracks) track.isolationObservers.delete(this.#onIsolated);
    this.#stopping ??= this.#native.stop().then(toRecording, (error: unknown) => {
      throw fromNative(error);
    });
    return this.#stopping;
  }

  /** Nothing more of an isolated track may be written. */
  readonly #onIsolated = (): void => {
    if (!this.#native || this.#stopping) return;
    this.stop().catch(() => {}); // Told to whoever calls stop().
    setImmediate(() => this.dispatchEvent(new RTCFileRecorderErrorEvent(isolated())));
  };

  #fail(error: NativeError): void {
    this.dispatchEvent(new RTCFileRecorderErrorEvent(fromNative(error)));
  }
}

function isolated(): DOMException {
  return securityError('the track is isolated from the program; nothing of it can be recorded');
}

function toRecording({ error, ...result }: NativeRecordingResult): RTCRecording {
  return { ...result, ...(error && { error: fromNative(error) }) };
}
