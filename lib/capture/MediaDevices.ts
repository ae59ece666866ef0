import { randomUUID } from 'node:crypto';
import { domException, fromNative, overconstrained } from '../errors';
import type { MediaStreamConstraintsDict, MediaTrackConstraintsDict, MediaTrackSupportedConstraints } from '../generated/dictionaries';
import { createDeviceChangeEvent } from '../generated/interfaces/DeviceChangeEvent';
import type { MediaDevicesAlgorithms } from '../generated/interfaces/MediaDevices';
import { requiredForNoSelection, type Selected, SUPPORTED_PROPERTIES, selectSettings } from '../media/constraints';
import { MediaStreamImpl } from '../media/MediaStream';
import { MediaStreamTrackImpl } from '../media/MediaStreamTrack';
import type { NativeKind } from '../native';
import { EventTargetImpl } from '../webidl/EventTargetImpl';
import type { Device } from './Device';
import { DeviceSource } from './DeviceSource';
import { listDevices, watchDevices } from './devices';
import { InputDeviceInfoImpl, MediaDeviceInfoImpl } from './MediaDeviceInfo';

interface Candidate extends Selected {
  readonly device: Device;
}

interface Request {
  readonly kind: NativeKind;
  readonly constraints: MediaTrackConstraintsDict;
}

/**
 * https://w3c.github.io/mediacapture-main/#mediadevices. There is no permission to ask for: whoever runs the program gave it. So device information
 * is exposed from the start.
 */
export class MediaDevicesImpl extends EventTargetImpl implements MediaDevicesAlgorithms {
  constructor() {
    super();
    watchDevices(() => this.notifyOfChange());
  }

  async enumerateDevices(): Promise<MediaDeviceInfoImpl[]> {
    const devices = await listDevices().catch(rethrowNative);
    return devices.map((device) => (device.kind === 'audiooutput' ? new MediaDeviceInfoImpl(device) : new InputDeviceInfoImpl(device)));
  }

  getSupportedConstraints(): MediaTrackSupportedConstraints {
    return Object.fromEntries(SUPPORTED_PROPERTIES.map((property) => [property, true]));
  }

  /** https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia */
  getUserMedia(constraints: MediaStreamConstraintsDict): Promise<MediaStreamImpl> {
    const requests = (['audio', 'video'] as const).flatMap((kind) => {
      // 2
      const requested = constraints[kind];
      return requested ? [{ kind, constraints: requested === true ? {} : requested }] : [];
    });
    if (requests.length === 0) throw new TypeError('getUserMedia: ask for audio, video or both'); // 3
    return this.openAll(requests, constraints.peerIdentity);
  }

  private async openAll(requests: readonly Request[], peerIdentity: string | undefined): Promise<MediaStreamImpl> {
    const devices = await listDevices().catch(rethrowNative);
    const choices = requests.map((request) => ({ ...request, candidates: candidatesFor(request, devices) })); // 10.3
    const opened = await Promise.allSettled(choices.map(({ constraints, candidates }) => openFirst(candidates, constraints, peerIdentity))); // 10.9
    const tracks = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const failure = opened.find((result) => result.status === 'rejected');
    if (failure) {
      for (const track of tracks) track.stop();
      throw failure.reason;
    }
    return new MediaStreamImpl(tracks); // 10.12
  }

  /** https://w3c.github.io/mediacapture-main/#dfn-device-change-notification-steps */
  private async notifyOfChange(): Promise<void> {
    if (!this.hasListeners('devicechange')) return;
    const devices = await this.enumerateDevices().catch(() => []); // 3
    setImmediate(() => this.dispatch(createDeviceChangeEvent('devicechange', { devices }))); // 6
  }
}

/** The devices of a kind that can satisfy the constraints, best first. */
function candidatesFor({ kind, constraints }: Request, devices: readonly Device[]): Candidate[] {
  const ofKind = devices.filter((device) => device.kind === `${kind}input`);
  if (ofKind.length === 0) {
    // 10.3.2
    const what = kind === 'audio' ? 'microphone' : 'camera';
    throw domException('NotFoundError', `there is no ${what}; configure({ syntheticDevices: true }) offers a synthetic one`);
  }
  const unsupported = requiredForNoSelection(kind, constraints); // 10.3.5
  if (unsupported) throw new TypeError(`getUserMedia: ${unsupported} cannot be required when a device is selected`);
  const results = ofKind.map((device) => ({ device, ...selectSettings(kind, device.modes, constraints, device.defaults) })); // 10.3.6
  const candidates = results.filter((result) => 'settings' in result);
  const [first] = results;
  if (candidates.length === 0 && first && 'failed' in first) throw overconstrained(first.failed, first.message); // 10.3.7
  return candidates.sort((a, b) => a.fitness - b.fitness);
}

/** Opens the best device that can be opened. */
async function openFirst(
  candidates: readonly Candidate[],
  constraints: MediaTrackConstraintsDict,
  peerIdentity: string | undefined,
): Promise<MediaStreamTrackImpl> {
  let failure: unknown;
  for (const candidate of candidates) {
    try {
      return await open(candidate, constraints, peerIdentity);
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}

async function open(
  { device, settings }: Candidate,
  constraints: MediaTrackConstraintsDict,
  peerIdentity: string | undefined,
): Promise<MediaStreamTrackImpl> {
  const native = await device.open(randomUUID(), settings).catch(rethrowNative);
  const source = new DeviceSource(device);
  if (peerIdentity !== undefined) source.isolate(peerIdentity); // https://w3c.github.io/webrtc-identity/#isolated-media-streams
  const track = new MediaStreamTrackImpl(native, source);
  native.observe(() => source.end());
  try {
    await track.applyConstraints(constraints); // 10.10
  } catch (error) {
    track.stop();
    throw error;
  }
  return track;
}

function rethrowNative(reason: unknown): never {
  throw fromNative(reason);
}
