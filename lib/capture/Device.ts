import type { MediaTrackSettings } from '../generated/dictionaries';
import type { Mode } from '../media/constraints';
import type { NativeDevice, NativeTrack } from '../native';

/** A camera, microphone or speaker as getUserMedia and enumerateDevices see it. */
export interface Device extends NativeDevice {
  /** The ways in which it can be run; none for speakers. */
  readonly modes: readonly Mode[];
  /** Values for what no constraint decides. */
  readonly defaults: MediaTrackSettings;
  /** Opens the device for a new track with this id. Rejects with a NativeError. */
  open(id: string, settings: MediaTrackSettings): Promise<NativeTrack>;
  /** Changes what one open track delivers. Absent: the device stays as it was opened. */
  reconfigure?(track: NativeTrack, settings: MediaTrackSettings): void;
  /** A track with settings of its own. Absent: a clone shares them. */
  clone?(id: string, settings: MediaTrackSettings): NativeTrack;
}
