import { type NativeTrack, native } from '../native';
import type { Device } from './Device';

const groupId = 'synthetic';

type PictureFormat = Parameters<NativeTrack['reconfigure']>[0];

function pictureFormat({ width = 640, height = 480, frameRate = 30 }: { [P in keyof PictureFormat]?: number | undefined }): PictureFormat {
  return { width, height, frameRate };
}

/**
 * Devices for tests and demonstrations, drawn by the addon. The camera shows a moving test picture with a running clock, 64x36 to 1920x1080 at
 * 1 to 60 frames per second; the microphone beeps with 1 kHz at each full second.
 */
export const SYNTHETIC_DEVICES: readonly Device[] = [
  {
    kind: 'videoinput',
    deviceId: 'synthetic-camera',
    groupId,
    label: 'Synthetic camera',
    capability: {
      width: { min: 64, max: 1920 },
      height: { min: 36, max: 1080 },
      aspectRatio: { min: 64 / 1080, max: 1920 / 36 },
      frameRate: { min: 1, max: 60 },
      resizeMode: ['none', 'crop-and-scale'],
      deviceId: ['synthetic-camera'],
      groupId: [groupId],
    },
    // As most cameras do: 640x480 unless asked, and the picture of a wide sensor where only one dimension is given.
    defaults: { width: 640, height: 480, aspectRatio: 16 / 9, frameRate: 30 },
    open: async (id, settings) => native.openSyntheticVideo(id, pictureFormat(settings)),
    reconfigure: (track, settings) => track.reconfigure(pictureFormat(settings)),
    // The picture depends on the time alone: a second camera shows the same, in a format of its own.
    clone: (track, id) => native.openSyntheticVideo(id, pictureFormat(track.settings())),
  },
  {
    kind: 'audioinput',
    deviceId: 'synthetic-microphone',
    groupId,
    label: 'Synthetic microphone',
    capability: {
      sampleRate: { min: 48_000, max: 48_000 },
      sampleSize: { min: 16, max: 16 },
      channelCount: { min: 1, max: 1 },
      latency: { min: 0.01, max: 0.01 },
      echoCancellation: [false],
      noiseSuppression: [false],
      autoGainControl: [false],
      deviceId: ['synthetic-microphone'],
      groupId: [groupId],
    },
    defaults: {},
    open: async (id) => native.openSyntheticAudio(id),
  },
];
