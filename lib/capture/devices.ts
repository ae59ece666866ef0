import { type NativeDevice, native } from '../native';
import type { Device } from './Device';
import { SYNTHETIC_DEVICES } from './synthetic';

let syntheticDevices = false;
const watchers = new Set<() => void>();

/** With true, this thread's devices are the synthetic ones and no others. */
export function useSyntheticDevices(use: boolean): void {
  if (use === syntheticDevices) return;
  syntheticDevices = use;
  for (const changed of watchers) changed();
}

/** Calls `changed` whenever this thread has other devices than before. */
export function watchDevices(changed: () => void): void {
  watchers.add(changed);
}

const ORDER: readonly Device['kind'][] = ['audioinput', 'videoinput', 'audiooutput'];

/** The devices there are now: microphones, cameras, speakers, each kind's default first. */
export async function listDevices(): Promise<readonly Device[]> {
  const devices = syntheticDevices ? SYNTHETIC_DEVICES : (await native.enumerateDevices()).map(realDevice);
  return ORDER.flatMap((kind) => devices.filter((device) => device.kind === kind));
}

/**
 * What a real device offers is known only when it is open. Until then everything that devices can offer counts as possible, and
 * getUserMedia looks again at what was opened.
 */
function realDevice(device: NativeDevice): Device {
  const identity = { deviceId: [device.deviceId], groupId: [device.groupId] };
  switch (device.kind) {
    case 'videoinput':
      return {
        ...device,
        modes: [
          {
            width: { min: 1, max: 7680 },
            height: { min: 1, max: 4320 },
            aspectRatio: { min: 1 / 4320, max: 7680 },
            frameRate: { min: 1, max: 240 },
            ...identity,
          },
        ],
        defaults: { width: 640, height: 480, aspectRatio: 4 / 3, frameRate: 30 },
        open: (id, { width, height, frameRate }) =>
          native.openVideoDevice(device.deviceId, id, {
            ...(width !== undefined && { width }),
            ...(height !== undefined && { height }),
            ...(frameRate !== undefined && { frameRate }),
          }),
      };
    case 'audioinput':
      return {
        ...device,
        modes: [
          {
            sampleRate: { min: 8000, max: 192_000 },
            sampleSize: { min: 16, max: 16 },
            channelCount: { min: 1, max: 2 },
            echoCancellation: [true, false],
            noiseSuppression: [true, false],
            autoGainControl: [true, false],
            ...identity,
          },
        ],
        defaults: { sampleRate: 48_000, channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
        open: (id, { echoCancellation, noiseSuppression, autoGainControl }) =>
          native.openAudioDevice(device.deviceId, id, {
            echoCancellation: echoCancellation !== false,
            noiseSuppression: noiseSuppression !== false,
            autoGainControl: autoGainControl !== false,
          }),
      };
    case 'audiooutput':
      return {
        ...device,
        modes: [],
        defaults: {},
        open: () => Promise.reject({ name: 'NotReadableError', message: `${device.label} is an output` }),
      };
  }
}
