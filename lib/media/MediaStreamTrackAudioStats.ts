import type { MediaStreamTrackAudioStatsAlgorithms } from '../generated/interfaces/MediaStreamTrackAudioStats';
import type { NativeAudioTrackStats, NativeTrack } from '../native';
import { CycleSnapshot } from './CycleSnapshot';

/** https://w3c.github.io/mediacapture-extensions/#the-mediastreamtrackaudiostats-interface */
export class MediaStreamTrackAudioStatsImpl implements MediaStreamTrackAudioStatsAlgorithms {
  private readonly snapshot = new CycleSnapshot(() => this.native.stats() as NativeAudioTrackStats); // Of an audio track's.

  constructor(private readonly native: NativeTrack) {}

  get deliveredFrames(): number {
    return this.snapshot.value.deliveredFrames;
  }

  get deliveredFramesDuration(): number {
    return this.snapshot.value.deliveredDuration;
  }

  get totalFrames(): number {
    return this.snapshot.value.deliveredFrames + this.snapshot.value.droppedFrames;
  }

  get totalFramesDuration(): number {
    return this.snapshot.value.deliveredDuration + this.snapshot.value.droppedDuration;
  }

  get latency(): number {
    return this.snapshot.value.latency;
  }

  get averageLatency(): number {
    return this.snapshot.value.averageLatency;
  }

  get minimumLatency(): number {
    return this.snapshot.value.minimumLatency;
  }

  get maximumLatency(): number {
    return this.snapshot.value.maximumLatency;
  }

  resetLatency(): void {
    const { latency } = this.snapshot.value; // 1
    this.snapshot.value = { ...this.snapshot.value, averageLatency: latency, minimumLatency: latency, maximumLatency: latency }; // 2
    this.native.resetLatency(); // 3
  }
}
