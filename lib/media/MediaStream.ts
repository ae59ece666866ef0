import { randomUUID } from 'node:crypto';
import type { MediaStreamAlgorithms } from '../generated/interfaces/MediaStream';
import type { MediaStreamTrackAlgorithms } from '../generated/interfaces/MediaStreamTrack';
import { createMediaStreamTrackEvent } from '../generated/interfaces/MediaStreamTrackEvent';
import { EventTargetImpl } from '../webidl/EventTargetImpl';
import type { MediaStreamTrackImpl } from './MediaStreamTrack';

/** https://w3c.github.io/mediacapture-main/#mediastream */
export class MediaStreamImpl extends EventTargetImpl implements MediaStreamAlgorithms {
  id: string = randomUUID();
  /** The track set. */
  private readonly tracks: Set<MediaStreamTrackImpl>;

  constructor(from: MediaStreamAlgorithms | readonly MediaStreamTrackAlgorithms[] = []) {
    super();
    const tracks = 'getTracks' in from ? from.getTracks() : from;
    this.tracks = new Set(tracks as readonly MediaStreamTrackImpl[]); // Nothing else implements a track.
  }

  /** The stream that a peer named `id`, still empty. */
  static withId(id: string): MediaStreamImpl {
    const stream = new MediaStreamImpl();
    stream.id = id;
    return stream;
  }

  get active(): boolean {
    return this.getTracks().some((track) => track.readyState === 'live');
  }

  getAudioTracks(): readonly MediaStreamTrackImpl[] {
    return this.getTracks().filter((track) => track.kind === 'audio');
  }

  getVideoTracks(): readonly MediaStreamTrackImpl[] {
    return this.getTracks().filter((track) => track.kind === 'video');
  }

  getTracks(): readonly MediaStreamTrackImpl[] {
    return [...this.tracks];
  }

  getTrackById(trackId: string): MediaStreamTrackImpl | null {
    return this.getTracks().find((track) => track.id === trackId) ?? null;
  }

  addTrack(track: MediaStreamTrackImpl): void {
    this.tracks.add(track);
  }

  removeTrack(track: MediaStreamTrackImpl): void {
    this.tracks.delete(track);
  }

  clone(): MediaStreamImpl {
    return new MediaStreamImpl(this.getTracks().map((track) => track.clone()));
  }

  has(track: MediaStreamTrackImpl): boolean {
    return this.tracks.has(track);
  }

  /**
   * What a peer adds: fires `addtrack`. The program's own {@link addTrack} fires nothing, whatever the draft's links say at the moment:
   * https://github.com/w3c/mediacapture-main/pull/1062
   */
  addRemoteTrack(track: MediaStreamTrackImpl): void {
    if (this.tracks.has(track)) return;
    this.tracks.add(track);
    this.dispatch(createMediaStreamTrackEvent('addtrack', { track }));
  }

  /** What a peer removes: fires `removetrack`. */
  removeRemoteTrack(track: MediaStreamTrackImpl): void {
    if (!this.tracks.delete(track)) return;
    this.dispatch(createMediaStreamTrackEvent('removetrack', { track }));
  }
}
