import { randomUUID } from 'node:crypto';
import { overconstrained } from '../errors';
import type {
  MediaTrackCapabilities,
  MediaTrackConstraints,
  MediaTrackConstraintsDict,
  MediaTrackSettings,
} from '../generated/dictionaries';
import type { MediaStreamTrackAlgorithms } from '../generated/interfaces/MediaStreamTrack';
import type { NativeKind, NativeTrack } from '../native';
import { EventTargetImpl } from '../webidl/EventTargetImpl';
import { selectSettings } from './constraints';
import { TrackSource, type TrackStats } from './TrackSource';

/** The content hints that a kind knows. https://w3c.github.io/mst-content-hint/ */
const CONTENT_HINTS: Readonly<Record<NativeKind, readonly string[]>> = {
  audio: ['', 'speech', 'speech-recognition', 'music'],
  video: ['', 'motion', 'detail', 'text'],
};

/** https://w3c.github.io/mediacapture-main/#mediastreamtrack */
export class MediaStreamTrackImpl extends EventTargetImpl implements MediaStreamTrackAlgorithms {
  readonly kind: NativeKind;
  readonly id: string;
  readonly label: string;
  muted: boolean;
  readyState: 'live' | 'ended' = 'live';
  readonly stats: TrackStats | null;

  /** Called when the track becomes isolated, before anything of it is delivered again. */
  readonly isolationObservers = new Set<() => void>();

  private readonly endCallbacks = new Set<() => void>();
  private isEnabled = true;
  private hint = '';
  private constraints: MediaTrackConstraints = {};
  /** The native track without content that stands for this one where its content must not go; made when needed. */
  private blank: NativeTrack | null = null;
  /** What was selected; what the source says that it delivers counts more. */
  private settings: MediaTrackSettings = {};

  /** Creates a MediaStreamTrack. https://w3c.github.io/mediacapture-main/#dfn-create-a-mediastreamtrack */
  constructor(
    /** The native track; senders, sinks and recorders take it. */
    readonly native: NativeTrack,
    /** Shared with the track's clones. */
    readonly source: TrackSource,
  ) {
    super();
    this.kind = native.kind;
    this.id = native.id;
    this.label = source.label;
    this.muted = source.muted;
    this.stats = source.createStats(native);
    source.attach(this);
  }

  get enabled(): boolean {
    return this.isEnabled;
  }

  set enabled(enabled: boolean) {
    this.isEnabled = enabled;
    if (this.readyState === 'live') this.native.setEnabled(enabled);
  }

  get contentHint(): string {
    return this.hint;
  }

  get isolated(): boolean {
    return this.source.isolation !== null;
  }

  /**
   * What may be sent to a peer of this identity: the track, or while it is isolated from that peer, one of black frames or silence.
   * https://w3c.github.io/webrtc-identity/#isolated-streams-and-rtcpeerconnection
   */
  nativeFor(peer: string | null): NativeTrack {
    const { isolation } = this.source;
    if (isolation === null || (peer !== null && isolation.peer === peer)) return this.native;
    if (this.blank === null) {
      this.blank = this.source.cloneNative(this.native, this.id, this.settings);
      this.blank.setEnabled(false);
      if (this.readyState === 'ended') this.blank.stop();
    }
    return this.blank;
  }

  /** A hint that this kind does not know is ignored. */
  set contentHint(hint: string) {
    if (!CONTENT_HINTS[this.kind].includes(hint)) return;
    this.hint = hint;
    this.native.setContentHint(hint);
  }

  clone(): MediaStreamTrackImpl {
    const clone = new MediaStreamTrackImpl(this.source.cloneNative(this.native, randomUUID(), this.settings), this.source);
    clone.enabled = this.isEnabled;
    clone.contentHint = this.hint;
    clone.constraints = structuredClone(this.constraints);
    clone.settings = { ...this.settings };
    if (this.readyState === 'ended') clone.finish();
    return clone;
  }

  stop(): void {
    if (this.readyState === 'live') this.finish();
  }

  getCapabilities(): MediaTrackCapabilities {
    const capabilities = this.source.capabilities(this.getSettings());
    return this.readyState === 'live' ? capabilities : inherent(capabilities);
  }

  getConstraints(): MediaTrackConstraints {
    return this.constraints;
  }

  getSettings(): MediaTrackSettings {
    return this.readyState === 'live' ? { ...this.settings, ...this.source.settings(this.native) } : this.settings;
  }

  async applyConstraints(constraints: MediaTrackConstraintsDict): Promise<undefined> {
    if (this.readyState === 'ended') return;
    const current = this.getSettings();
    const selected = selectSettings(this.kind, this.source.modes(current), constraints, this.source.preferred(current));
    if ('failed' in selected) throw overconstrained(selected.failed, selected.message);
    this.source.configure(this.native, selected.settings);
    this.constraints = constraints;
    this.settings = selected.settings;
  }

  /** https://w3c.github.io/mediacapture-main/#set-track-muted; called by the source for all its tracks. */
  setMuted(muted: boolean): void {
    if (this.muted === muted) return;
    this.muted = muted;
    this.dispatch(new Event(muted ? 'mute' : 'unmute'));
  }

  /** The track ends for another reason than `stop()`: https://w3c.github.io/mediacapture-main/#track-ended */
  end(): void {
    if (this.readyState === 'ended') return;
    this.finish();
    this.dispatch(new Event('ended'));
  }

  /** The source became isolated. */
  onIsolated(): void {
    for (const observer of [...this.isolationObservers]) observer();
    setImmediate(() => this.dispatch(new Event('isolationchange')));
  }

  private finish(): void {
    this.settings = inherent(this.getSettings());
    this.readyState = 'ended';
    this.source.detach(this);
    this.native.stop();
    this.blank?.stop();
    for (const callback of this.endCallbacks) callback();
    this.endCallbacks.clear();
  }

  /** Calls back as soon as the track ended, for whatever reason; before any event. */
  whenEnded(callback: () => void): void {
    this.endCallbacks.add(callback);
  }
}

/** A receiver's track: muted until packets arrive. `track.source` mutes, unmutes and ends it with its clones. */
export function createReceiverTrack(native: NativeTrack, isolated: boolean): MediaStreamTrackImpl {
  const source = new TrackSource(`remote ${native.kind}`, true);
  if (isolated) source.isolate(null);
  return new MediaStreamTrackImpl(native, source);
}

/** The properties that an ended track goes on exposing. https://w3c.github.io/mediacapture-main/#dfn-inherent-constrainable-track-properties */
function inherent<T extends MediaTrackSettings | MediaTrackCapabilities>(all: T): Pick<T, 'deviceId' | 'facingMode' | 'groupId'> {
  const { deviceId, facingMode, groupId } = all;
  return {
    ...(deviceId !== undefined && { deviceId }),
    ...(facingMode !== undefined && { facingMode }),
    ...(groupId !== undefined && { groupId }),
  };
}
