import type { MediaTrackCapabilities, MediaTrackSettings } from '../generated/dictionaries';
import type { NativeTrack } from '../native';
import { describeCapabilities, type Mode } from './constraints';
import { aspectRatio } from './frame-size';
import type { MediaStreamTrackAudioStatsImpl } from './MediaStreamTrackAudioStats';
import type { MediaStreamTrackVideoStatsImpl } from './MediaStreamTrackVideoStats';

export type TrackStats = MediaStreamTrackAudioStatsImpl | MediaStreamTrackVideoStatsImpl;

/** What a source does to its tracks. */
interface SourceTrack {
  setMuted(muted: boolean): void;
  end(): void;
  onIsolated(): void;
}

/** Content that the program must not see. https://w3c.github.io/webrtc-identity/#isolated-media-streams */
export interface Isolation {
  /** The identity of the only peer that it may be sent to; null: nobody. */
  readonly peer: string | null;
}

/**
 * Where a track's media comes from: a device, a program, a peer. Its tracks share its label, its muted state and its end.
 * https://w3c.github.io/mediacapture-main/#track-source
 */
export class TrackSource {
  /** Those that have not ended. */
  private readonly tracks = new Set<SourceTrack>();

  private isolated: Isolation | null = null;

  constructor(
    readonly label: string,
    private isMuted: boolean,
  ) {}

  get muted(): boolean {
    return this.isMuted;
  }

  get isolation(): Isolation | null {
    return this.isolated;
  }

  /** Hides the content of this source's tracks, for good: each fires `isolationchange`. */
  isolate(peer: string | null): void {
    if (this.isolated !== null) return;
    this.isolated = { peer };
    for (const track of [...this.tracks]) track.onIsolated();
  }

  attach(track: SourceTrack): void {
    this.tracks.add(track);
  }

  detach(track: SourceTrack): void {
    this.tracks.delete(track);
  }

  protected get hasTracks(): boolean {
    return this.tracks.size > 0;
  }

  /** Sets the muted state of every track of this source; each fires `mute` or `unmute`. Call it from a task of its own. */
  setMuted(muted: boolean): void {
    this.isMuted = muted;
    for (const track of [...this.tracks]) track.setMuted(muted);
  }

  /** The source will never deliver again: every track ends and fires `ended`. Call it from a task of its own. */
  end(): void {
    for (const track of [...this.tracks]) track.end();
  }

  /** A second native track of this source, in the state of `native`, whose settings are `settings`. */
  cloneNative(native: NativeTrack, id: string, _settings: MediaTrackSettings): NativeTrack {
    return native.clone(id);
  }

  /** What is counted of a new track's media. https://w3c.github.io/mediacapture-extensions/#dfn-stats */
  createStats(_native: NativeTrack): TrackStats | null {
    return null;
  }

  /** What constraints may choose from. A source that cannot be configured offers what it delivers now, and nothing else. */
  modes(current: MediaTrackSettings): readonly Mode[] {
    return [
      Object.fromEntries(
        Object.entries(current).map(([name, value]) => [name, typeof value === 'number' ? { min: value, max: value } : [value]]),
      ),
    ];
  }

  /** In the form of `getCapabilities()`. */
  capabilities(current: MediaTrackSettings): MediaTrackCapabilities {
    return describeCapabilities(this.modes(current));
  }

  /** Values for what no constraint decides, when a track delivers `current`. */
  preferred(_current: MediaTrackSettings): MediaTrackSettings {
    return {};
  }

  /** What the source knows that it delivers to this track. */
  settings(native: NativeTrack): MediaTrackSettings {
    const { width, height, frameRate, sampleRate, channelCount, deviceId, groupId } = native.settings();
    return {
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      ...(width && height && { aspectRatio: aspectRatio(width, height) }),
      ...(frameRate !== undefined && { frameRate }),
      ...(sampleRate !== undefined && { sampleRate }),
      ...(channelCount !== undefined && { channelCount }),
      ...(deviceId !== undefined && { deviceId }),
      ...(groupId !== undefined && { groupId }),
    };
  }

  /** Makes one track deliver `settings`, which were selected from {@link modes}. */
  configure(_native: NativeTrack, _settings: MediaTrackSettings): void {}
}
