import type { MediaTrackSettings } from '../generated/dictionaries';
import type { NativeTrack } from '../native';
import type { Mode } from './constraints';
import { TrackSource } from './TrackSource';

const MAX_SIDE = 16_384;
const MAX_FRAME_RATE = 240;

const CROP_AND_SCALE: Mode = {
  width: { min: 1, max: MAX_SIDE },
  height: { min: 1, max: MAX_SIDE },
  aspectRatio: { min: 1 / MAX_SIDE, max: MAX_SIDE },
  frameRate: { min: 1, max: MAX_FRAME_RATE },
  resizeMode: ['crop-and-scale'],
};

/** A program that writes media to a stream. https://w3c.github.io/mediacapture-transform/#generator-constraints */
export class GeneratorSource extends TrackSource {
  /** @param allEnded is called when no track of the source is live any more. */
  constructor(private readonly allEnded: () => void) {
    super('', false);
  }

  override detach(track: Parameters<TrackSource['detach']>[0]): void {
    super.detach(track);
    if (!this.hasTracks) this.allEnded();
  }

  /** Pictures may have any size: what comes, as it is or smaller. */
  override modes(current: MediaTrackSettings): readonly Mode[] {
    const [asItIs = {}] = super.modes(current);
    return current.width === undefined ? [CROP_AND_SCALE] : [{ ...asItIs, resizeMode: ['none'] }, CROP_AND_SCALE];
  }

  override preferred({ width = 640, height = 480, aspectRatio = width / height }: MediaTrackSettings): MediaTrackSettings {
    return { width, height, aspectRatio };
  }

  override configure(native: NativeTrack, { resizeMode, width, height, frameRate = MAX_FRAME_RATE }: MediaTrackSettings): void {
    native.adapt(resizeMode === 'crop-and-scale' && width && height ? { width, height, frameRate } : null);
  }
}
