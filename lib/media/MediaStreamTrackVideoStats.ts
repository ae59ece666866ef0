import type { MediaStreamTrackVideoStatsAlgorithms } from '../generated/interfaces/MediaStreamTrackVideoStats';
import type { NativeTrack, NativeVideoTrackStats } from '../native';
import { CycleSnapshot } from './CycleSnapshot';

/** https://w3c.github.io/mediacapture-extensions/#the-mediastreamtrackvideostats-interface */
export class MediaStreamTrackVideoStatsImpl implements MediaStreamTrackVideoStatsAlgorithms {
  private readonly snapshot = new CycleSnapshot(() => this.native.stats() as NativeVideoTrackStats); // Of a video track's.

  constructor(private readonly native: NativeTrack) {}

  get deliveredFrames(): number {
    return this.snapshot.value.deliveredFrames;
  }

  get discardedFrames(): number {
    return this.snapshot.value.discardedFrames;
  }

  get totalFrames(): number {
    return this.snapshot.value.totalFrames;
  }
}
