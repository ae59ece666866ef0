import { type MediaStreamTrack, nonstandard } from 'node-libwebrtc';

const made: MediaStreamTrack[] = [];

/** A track of a source that a program feeds. */
export function makeTrack(kind: 'audio' | 'video' = 'audio'): MediaStreamTrack {
  return stoppedLater(kind === 'audio' ? new nonstandard.RTCAudioSource().createTrack() : new nonstandard.RTCVideoSource().createTrack());
}

/** The track, which {@link stopTracks} will stop. */
export function stoppedLater(track: MediaStreamTrack): MediaStreamTrack {
  made.push(track);
  return track;
}

/** Stops every track that a test made. */
export function stopTracks(): void {
  for (const track of made.splice(0)) track.stop();
}
