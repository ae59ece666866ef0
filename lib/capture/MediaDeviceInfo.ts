import type { MediaTrackCapabilities } from '../generated/dictionaries';
import type { InputDeviceInfoAlgorithms } from '../generated/interfaces/InputDeviceInfo';
import type { MediaDeviceInfoAlgorithms } from '../generated/interfaces/MediaDeviceInfo';
import { describeCapabilities } from '../media/constraints';
import type { Device } from './Device';

/** https://w3c.github.io/mediacapture-main/#device-info */
export class MediaDeviceInfoImpl implements MediaDeviceInfoAlgorithms {
  constructor(protected readonly device: Device) {}

  get deviceId(): string {
    return this.device.deviceId;
  }

  get kind(): Device['kind'] {
    return this.device.kind;
  }

  get label(): string {
    return this.device.label;
  }

  get groupId(): string {
    return this.device.groupId;
  }
}

/** https://w3c.github.io/mediacapture-main/#input-specific-device-info */
export class InputDeviceInfoImpl extends MediaDeviceInfoImpl implements InputDeviceInfoAlgorithms {
  getCapabilities(): MediaTrackCapabilities {
    return describeCapabilities(this.device.modes);
  }
}
