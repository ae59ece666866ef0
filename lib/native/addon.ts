// The addon itself.
import type { NativeDevice } from './capture';
import type { NativeConnection, NativeConnectionObserver } from './connection';
import type { NativeCertificate, NativeConfiguration } from './descriptions';
import type { NativeError } from './errors';
import type { NativeIceAgent, NativeIceAgentObserver, NativeIceParameters } from './iceAgent';
import type {
  NativeAudioChunk,
  NativeAudioSource,
  NativePicture,
  NativeReceivedPicture,
  NativeSink,
  NativeTrack,
  NativeVideoFrame,
  NativeVideoSource,
} from './media';
import type { NativeCapabilities, NativeDirection, NativeKind } from './parameters';
import type { NativeRecorder } from './recording';
import type {
  NativeEncodedFrame,
  NativeSFrame,
  NativeSFrameError,
  NativeTransform,
  NativeTransformer,
  NativeTransformerObserver,
} from './transform';

export interface NativeConfigure {
  /** libwebrtc field trials, `Name/Value/...`. Only before the engine started. */
  readonly fieldTrials?: string;
  readonly logLevel?: 'verbose' | 'info' | 'warning' | 'error' | 'none';
}

export interface NativeAddon {
  /** Milestone and chromium version that libwebrtc was built from. */
  readonly versions: { readonly libwebrtc: string; readonly chromium: string };
  configure(options: NativeConfigure): void;
  /** Log lines go to `sink` as well; null ends it. */
  setLogSink(sink: ((line: string, severity: string) => void) | null): void;

  createConnection(configuration: NativeConfiguration, observer: NativeConnectionObserver): NativeConnection;
  createIceAgent(localParameters: NativeIceParameters, observer: NativeIceAgentObserver): NativeIceAgent;
  senderCapabilities(kind: NativeKind): NativeCapabilities;
  receiverCapabilities(kind: NativeKind): NativeCapabilities;
  /** All RTP header extensions; the order is that of {@link NativeTransceiverSnapshot.extensionsToNegotiate}. */
  headerExtensions(kind: NativeKind): readonly { readonly uri: string; readonly direction: NativeDirection }[];
  generateCertificate(algorithm: { name: 'ECDSA' } | { name: 'RSA'; modulusLength: number }, expires: number): Promise<NativeCertificate>;

  createVideoSource(options: { readonly isScreencast: boolean }): NativeVideoSource;
  createAudioSource(): NativeAudioSource;
  createVideoSink(track: NativeTrack, onFrame: (frame: NativeVideoFrame) => void): NativeSink;
  /** As a video sink; the pictures are not copied, and are the callback's to close. */
  createPictureSink(track: NativeTrack, onPicture: (picture: NativeReceivedPicture) => void): NativeSink;
  /** Copies. `layout` as in {@link NativePicture.copyTo}. @throws RangeError for what does not fit. */
  createPicture(format: number, width: number, height: number, layout: readonly number[], data: Uint8Array): NativePicture;
  createAudioSink(track: NativeTrack, onData: (chunk: NativeAudioChunk) => void): NativeSink;
  i420ToRgba(width: number, height: number, i420: Uint8Array, rgba: Uint8Array | Uint8ClampedArray): void;
  rgbaToI420(width: number, height: number, rgba: Uint8Array | Uint8ClampedArray, i420: Uint8Array): void;

  enumerateDevices(): Promise<readonly NativeDevice[]>;
  /** Opens a real device. */
  openVideoDevice(deviceId: string, id: string, wanted: { width?: number; height?: number; frameRate?: number }): Promise<NativeTrack>;
  openAudioDevice(
    deviceId: string,
    id: string,
    wanted: { echoCancellation: boolean; noiseSuppression: boolean; autoGainControl: boolean },
  ): Promise<NativeTrack>;
  /** Moving test picture with a running clock; a beep of 1 kHz at each full second. */
  openSyntheticVideo(id: string, wanted: { width: number; height: number; frameRate: number }): NativeTrack;
  openSyntheticAudio(id: string): NativeTrack;

  /**
   * Writes `path` on a native thread: Matroska when there is H264 in it, else WebM, whatever the path's extension says. `startTime`, in ms since the
   * epoch, is the file's date. `onError` is called once if it fails by itself.
   */
  createRecorder(path: string, options: { readonly startTime: number }, onError: (error: NativeError) => void): NativeRecorder;

  /** A script transform, for an environment to join by its id. Its frames never come here. */
  createTransform(): NativeTransform;
  /** `onError` is called with received frames that cannot be decrypted, and are dropped. */
  createSFrame(
    cipherSuite: string,
    onError: (
      error: NativeSFrameError,
      keyId: bigint | null,
      frame: NativeEncodedFrame,
      data: ArrayBuffer,
      type: 'key' | 'delta' | null,
    ) => void,
  ): NativeSFrame;
  /** Runs a transform in this environment, once; null when it is gone, or was joined before. */
  joinTransform(id: number, observer: NativeTransformerObserver): NativeTransformer | null;

  /** Live native objects by class, and what holds the process; for tests and diagnostics. */
  debugCounts(): Record<string, number>;
}
