import { randomUUID } from 'node:crypto';
import { domException } from '../errors';
import type { MediaStreamTrackGeneratorInit, MediaStreamTrackKind } from '../generated/dictionaries';
import { implOfAudioData } from '../generated/interfaces/AudioData';
import type { MediaStreamTrackGeneratorAlgorithms } from '../generated/interfaces/MediaStreamTrackGenerator';
import { type NativeAudioSource, native } from '../native';
import { AudioDataImpl } from './AudioData';
import { ClosableWritable } from './ClosableWritable';
import { GeneratorSource } from './GeneratorSource';
import { MediaStreamTrackImpl } from './MediaStreamTrack';
import { TrackSource } from './TrackSource';
import { writeFrame } from './VideoTrackGenerator';

/** What the native source can resample, and libwebrtc's encoders mix down. */
const SAMPLE_RATES = { min: 8000, max: 192_000 };
const CHANNEL_COUNTS = [1, 2, 4, 6, 8];

/**
 * A track that is its own source, as Chromium ships it. Unlike VideoTrackGenerator it makes sound, too.
 * https://w3c.github.io/mediacapture-transform/#backwards-compatibility
 */
export class MediaStreamTrackGeneratorImpl extends MediaStreamTrackImpl implements MediaStreamTrackGeneratorAlgorithms {
  readonly writable: WritableStream;

  constructor(init: MediaStreamTrackGeneratorInit | MediaStreamTrackKind) {
    const kind = typeof init === 'string' ? init : init.kind;
    const audio = kind === 'audio' ? native.createAudioSource() : undefined;
    const video = audio ? undefined : native.createVideoSource({ isScreencast: false });
    const sink = new ClosableWritable({
      write: (chunk) => {
        if (audio) writeAudio(audio, chunk);
        if (video) writeFrame(video, chunk, false);
      },
      closed: () => {
        (audio ?? video)?.end();
        setImmediate(() => source.end());
      },
    });
    const source = audio ? new AudioGeneratorSource(() => sink.close()) : new GeneratorSource(() => sink.close());
    const track = (audio ?? video)?.createTrack(randomUUID());
    if (!track) throw new Error('a kind of track that there is not');
    super(track, source);
    this.writable = sink.stream;
  }
}

class AudioGeneratorSource extends TrackSource {
  constructor(private readonly allEnded: () => void) {
    super('', false);
  }

  override detach(track: Parameters<TrackSource['detach']>[0]): void {
    super.detach(track);
    if (!this.hasTracks) this.allEnded();
  }
}

function writeAudio(source: NativeAudioSource, chunk: unknown): void {
  const data = implOfAudioData(chunk);
  if (!(data instanceof AudioDataImpl)) throw new TypeError('an audio track is made of AudioData');
  if (data.format === null) throw new TypeError('the AudioData is closed');
  const { sampleRate, numberOfChannels, timestamp } = data;
  if (!Number.isInteger(sampleRate) || sampleRate < SAMPLE_RATES.min || sampleRate > SAMPLE_RATES.max)
    throw domException('NotSupportedError', `the sample rate is ${sampleRate}; tracks take whole ones from 8000 to 192000`);
  if (!CHANNEL_COUNTS.includes(numberOfChannels))
    throw domException('NotSupportedError', `there are ${numberOfChannels} channels; tracks take 1, 2, 4, 6 or 8`);
  source.push(data.toSamples(), sampleRate, numberOfChannels, timestamp);
  data.close();
}
