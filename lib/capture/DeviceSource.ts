import type { MediaTrackCapabilities, MediaTrackSettings } from '../generated/dictionaries';
import { describeCapabilities, type Mode } from '../media/constraints';
import { MediaStreamTrackAudioStatsImpl } from '../media/MediaStreamTrackAudioStats';
import { MediaStreamTrackVideoStatsImpl } from '../media/MediaStreamTrackVideoStats';
import { TrackSource, type TrackStats } from '../media/TrackSource';
import type { NativeTrack } from '../native';
import type { Device } from './Device';

/** An open camera or microphone. */
export class DeviceSource extends TrackSource {
  constructor(private readonly device: Device) {
    super(device.label, false);
  }

  override preferred(): MediaTrackSettings {
    return this.device.defaults;
  }

  override cloneNative(native: NativeTrack, id: string, settings: MediaTrackSettings): NativeTrack {
    return this.device.clone?.(id, settings) ?? super.cloneNative(native, id, settings);
  }

  override createStats(native: NativeTrack): TrackStats {
    return native.kind === 'audio' ? new MediaStreamTrackAudioStatsImpl(native) : new MediaStreamTrackVideoStatsImpl(native);
  }

  override modes(current: MediaTrackSettings): readonly Mode[] {
    return this.device.reconfigure ? this.device.modes : super.modes(current);
  }

  override capabilities(): MediaTrackCapabilities {
    return describeCapabilities(this.device.modes);
  }

  override settings(native: NativeTrack): MediaTrackSettings {
    const { deviceId, groupId } = this.device;
    return { ...super.settings(native), deviceId, groupId };
  }

  override configure(native: NativeTrack, settings: MediaTrackSettings): void {
    this.device.reconfigure?.(native, settings);
  }
}
