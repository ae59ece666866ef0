import type { MediaTrackSettings } from '../generated/dictionaries';
import type { Mode } from '../media/constraints';
import { aspectRatio } from '../media/frame-size';
import { type NativeTrack, native } from '../native';
import type { Device } from './Device';

const groupId = 'synthetic';

type PictureFormat = Parameters<NativeTrack['reconfigure']>[0];

/** The pictures that the camera gives by itself. */
const SIZES = [
  [160, 120],
  [320, 180],
  [320, 240],
  [640, 360],
  [640, 480],
  [960, 540],
  [1280, 720],
  [1920, 1080],
] as const;
const FRAME_RATES = [30, 60];

const NATIVE_FORMATS: readonly PictureFormat[] = SIZES.flatMap(([width, height]) =>
  FRAME_RATES.map((frameRate) => ({ width, height, frameRate })),
);

const camera = { deviceId: ['synthetic-camera'], groupId: [groupId] };

const CAMERA_MODES: readonly Mode[] = [
  ...NATIVE_FORMATS.map(({ width, height, frameRate }) => ({
    ...camera,
    width: only(width),
    height: only(height),
    aspectRatio: only(aspectRatio(width, height)),
    frameRate: only(frameRate),
    resizeMode: ['none'],
  })),
  {
    ...camera,
    width: { min: 1, max: 1920 },
    height: { min: 1, max: 1080 },
    aspectRatio: { min: 1 / 1080, max: 1920 },
    frameRate: { min: 1, max: 60 },
    resizeMode: ['crop-and-scale'],
  },
];

function only(value: number) {
  return { min: value, max: value };
}

function openCamera(id: string, settings: MediaTrackSettings): NativeTrack {
  const track = native.openSyntheticVideo(id, nativeFormat(settings));
  configureCamera(track, settings);
  return track;
}

function configureCamera(track: NativeTrack, settings: MediaTrackSettings): void {
  track.reconfigure(nativeFormat(settings));
  track.adapt(settings.resizeMode === 'crop-and-scale' ? pictureFormat(settings) : null);
}

function pictureFormat({ width = 640, height = 480, frameRate = 30 }: MediaTrackSettings): PictureFormat {
  return { width, height, frameRate };
}

/** The camera's own format out of which the settings can be made: the one that loses least by cropping, of these the smallest. */
function nativeFormat(settings: MediaTrackSettings): PictureFormat {
  const wanted = pictureFormat(settings);
  const large = NATIVE_FORMATS.filter(
    ({ width, height, frameRate }) => width >= wanted.width && height >= wanted.height && frameRate >= wanted.frameRate,
  );
  const cost = ({ width, height, frameRate }: PictureFormat) => {
    const [ratio, wantedRatio] = [width / height, wanted.width / wanted.height];
    return [1 - Math.min(ratio / wantedRatio, wantedRatio / ratio), width * height, frameRate] as const;
  };
  return large.toSorted((a, b) => compare(cost(a), cost(b)))[0] ?? wanted;
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/**
 * Devices for tests and demonstrations, made by the addon. The camera shows a moving test picture with a running clock, up to 1920x1080 at 60
 * frames per second; the microphone beeps with 1 kHz at each full second. Nothing is played into that microphone and it has no noise: what
 * would remove echo or noise may be asked for and finds nothing to remove. What is played on the speaker is not heard.
 */
export const SYNTHETIC_DEVICES: readonly Device[] = [
  {
    kind: 'audioinput',
    deviceId: 'synthetic-microphone',
    groupId,
    label: 'Synthetic microphone',
    modes: [
      {
        sampleRate: only(48_000),
        sampleSize: only(16),
        channelCount: only(1),
        latency: only(0.01),
        echoCancellation: [true, false, 'all', 'remote-only'],
        noiseSuppression: [true, false],
        autoGainControl: [false],
        voiceIsolation: [false],
        deviceId: ['synthetic-microphone'],
        groupId: [groupId],
      },
    ],
    defaults: {},
    open: async (id) => native.openSyntheticAudio(id),
    reconfigure: () => {},
  },
  {
    kind: 'videoinput',
    deviceId: 'synthetic-camera',
    groupId,
    label: 'Synthetic camera',
    modes: CAMERA_MODES,
    // As most cameras do: 640x480 unless asked, and the picture of a wide sensor where only one dimension is given.
    defaults: { width: 640, height: 480, aspectRatio: 16 / 9, frameRate: 30 },
    open: async (id, settings) => openCamera(id, settings),
    reconfigure: configureCamera,
    // The picture depends on the time alone: a second camera shows the same, in a format of its own.
    clone: openCamera,
  },
  {
    kind: 'audiooutput',
    deviceId: 'synthetic-speaker',
    groupId,
    label: 'Synthetic speaker',
    modes: [],
    defaults: {},
    open: () => Promise.reject({ name: 'NotReadableError', message: 'the synthetic speaker is an output' }),
  },
];
