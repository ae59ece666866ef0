/** Our half of an interop call: it sends the coloured picture and a tone, and looks at what comes back. */
import {
  type MediaStreamTrack,
  nonstandard,
  type RTCDataChannel,
  type RTCIceCandidateInit,
  type RTCPeerConnection,
  RTCRtpReceiver,
} from 'node-libwebrtc';
import { nextEvent } from '../support/events';
import { connected, local, peer } from '../support/peers';
import { PATCHES, patches, quarterColours, type Yuv } from '../support/pictures';
import { tone, toneShare } from '../support/tones';
import type { Pair } from './pairs';
import type { Call, Rgb, Signaling, VideoCodec } from './signaling';

/** Hz, of what we send. */
export const OUR_TONE = 440;
/** Hz, of what a remote peer sends that makes sound by itself. */
export const THEIR_TONE = 660;

const [WIDTH, HEIGHT, FRAME_RATE] = [320, 180, 10];
const SAMPLE_RATE = 48_000;
/** By what conversion between RGB and YUV (BT.601 or BT.709, limited or full range) and an encoder may change a component; half of what tells colours apart. */
const YUV_TOLERANCE = 48;
const RGB_TOLERANCE = 70;
const RGB: readonly Rgb[] = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [255, 255, 0],
];

const near = <T extends Rgb | Yuv>(colours: readonly T[], wanted: readonly T[], tolerance: number) =>
  wanted.every((colour, i) => colour.every((value, j) => Math.abs(value - (colours[i]?.[j] ?? Number.NaN)) < tolerance));

/** Whether a remote peer's report of four colours is our picture. */
export const isOurPicture = (colours: readonly Rgb[]) => near(colours, RGB, RGB_TOLERANCE);

/** Tracks with the known picture and tone, until `end()`. */
export function ourMedia(): { readonly audio: MediaStreamTrack; readonly video: MediaStreamTrack; end(): void } {
  const [video, audio] = [new nonstandard.RTCVideoSource(), new nonstandard.RTCAudioSource()];
  const picture = patches(WIDTH, HEIGHT);
  const drawing = setInterval(() => video.onFrame(picture), 1_000 / FRAME_RATE);
  let sent = 0;
  const begun = performance.now();
  const humming = setInterval(() => {
    for (; (sent * 1_000) / SAMPLE_RATE < performance.now() - begun; sent += SAMPLE_RATE / 100) {
      audio.onData({ samples: tone(OUR_TONE, SAMPLE_RATE, sent, SAMPLE_RATE / 100), sampleRate: SAMPLE_RATE, channelCount: 1 });
    }
  }, 10);
  const tracks = { audio: audio.createTrack(), video: video.createTrack() };
  return {
    ...tracks,
    end() {
      clearInterval(drawing);
      clearInterval(humming);
      tracks.audio.stop();
      tracks.video.stop();
    },
  };
}

/** Resolves when a track shows the coloured picture. */
export function seesPicture(track: MediaStreamTrack, timeout = 15_000): Promise<void> {
  const sink = new nonstandard.RTCVideoSink(track);
  let last: unknown = 'no frame';
  return within(
    timeout,
    () => `no frame with the four colours; last: ${JSON.stringify(last)}`,
    (done) => {
      sink.onframe = ({ frame }) => {
        const colours = quarterColours(frame);
        last = { size: [frame.width, frame.height], colours };
        if (near(colours, PATCHES, YUV_TOLERANCE)) done();
      };
    },
  ).finally(() => sink.stop());
}

/** Resolves when most of a track's sound, over 100 ms, is one frequency. */
export function hearsTone(track: MediaStreamTrack, frequency: number, timeout = 15_000): Promise<void> {
  const sink = new nonstandard.RTCAudioSink(track);
  let last: unknown = 'no sound';
  let heard: number[] = [];
  return within(
    timeout,
    () => `no tone of ${frequency} Hz; its share was ${last}`,
    (done) => {
      sink.ondata = ({ samples, sampleRate, channelCount }) => {
        heard.push(...samples.filter((_, i) => i % channelCount === 0));
        if (heard.length < sampleRate / 10) return;
        const share = toneShare(heard, sampleRate, frequency);
        if (share > 0) last = share;
        heard = [];
        if (share > 0.8) done();
      };
    },
  ).finally(() => sink.stop());
}

function within(timeout: number, failure: () => string, run: (done: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${failure()} (${timeout} ms)`)), timeout);
    run(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Lets one video codec alone be negotiated, with its retransmission. */
export function preferVideo(pc: RTCPeerConnection, codec: VideoCodec): void {
  const { codecs } = RTCRtpReceiver.getCapabilities('video') ?? { codecs: [] };
  const wanted = codecs.filter(({ mimeType }) => mimeType === `video/${codec}` || mimeType === 'video/rtx');
  for (const transceiver of pc.getTransceivers()) {
    if (transceiver.receiver.track.kind === 'video') transceiver.setCodecPreferences(wanted);
  }
}

/** An answerer's preferences are about what it receives: what it sends is the sender's choice among what the offer has. */
async function sendVideoAs(pc: RTCPeerConnection, codec: VideoCodec): Promise<void> {
  for (const { sender } of pc.getTransceivers()) {
    if (sender.track?.kind !== 'video') continue;
    const parameters = sender.getParameters();
    const wanted = parameters.codecs.find(({ mimeType }) => mimeType === `video/${codec}`);
    if (!wanted) throw new Error(`${codec} was not negotiated`);
    for (const encoding of parameters.encodings) encoding.codec = wanted;
    await sender.setParameters(parameters);
  }
}

/** Our connection of a call, connected to the remote peer of `signaling`. */
export async function connectCall(
  signaling: Signaling,
  call: Call,
  media: { readonly audio: MediaStreamTrack; readonly video: MediaStreamTrack },
): Promise<{
  readonly pc: RTCPeerConnection;
  readonly channel: RTCDataChannel | undefined;
  /** Rejects when the remote peer says that something went wrong. */
  readonly failed: Promise<never>;
}> {
  const pc = peer();
  pc.addEventListener('icecandidate', ({ candidate }) => {
    if (candidate?.candidate) signaling.send({ type: 'candidate', call: call.call, candidate: candidate.toJSON() });
  });
  const add = () => {
    if (call.audio) pc.addTrack(media.audio);
    if (call.video) {
      pc.addTrack(media.video);
      preferVideo(pc, call.video);
    }
  };
  const describe = async () => {
    await pc.setLocalDescription();
    signaling.send({ type: 'description', call: call.call, description: local(pc).toJSON() });
  };
  // Each message is taken when the one before is done with, as perfect negotiation does.
  const early: RTCIceCandidateInit[] = [];
  let taken: Promise<unknown> = Promise.resolve();
  let fail: (reason: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {});
  const stop = signaling.listen((message) => {
    if (pc.signalingState === 'closed') {
      stop();
      return;
    }
    if (message.type === 'failed' && (message.call ?? call.call) === call.call)
      fail(new Error(`the remote peer failed: ${message.reason}`));
    if ((message.type !== 'description' && message.type !== 'candidate') || message.call !== call.call) return;
    taken = taken
      .then(async () => {
        if (message.type === 'candidate') {
          if (pc.remoteDescription === null) early.push(message.candidate);
          else await pc.addIceCandidate(message.candidate);
          return;
        }
        await pc.setRemoteDescription(message.description);
        for (const candidate of early.splice(0)) await pc.addIceCandidate(candidate);
        if (message.description.type !== 'offer') return;
        add();
        await describe();
      })
      .catch((error: unknown) => fail(error));
  });
  signaling.send({ type: 'call', ...call });

  let channel: Promise<RTCDataChannel | undefined> = Promise.resolve(undefined);
  if (call.offer) {
    if (call.data) channel = nextEvent<Event & { channel: RTCDataChannel }>(pc, 'datachannel', 15_000).then((event) => event.channel);
  } else {
    if (call.data) channel = Promise.resolve(pc.createDataChannel('ours'));
    add();
    await describe();
  }
  channel.catch(() => {});
  await Promise.race([connected(pc), failed]);
  const opened = await Promise.race([channel, failed]);
  if (opened?.readyState === 'connecting') await nextEvent(opened, 'open');
  if (call.offer && call.video) await sendVideoAs(pc, call.video);
  return { pc, channel: opened, failed };
}

/** Strings and binary messages of telling sizes, each of which must come back as it was. */
export async function echoes(
  channel: RTCDataChannel,
  { smallestMessage = 0, largestMessage }: Pick<Pair, 'smallestMessage' | 'largestMessage'>,
): Promise<void> {
  channel.binaryType = 'arraybuffer';
  const sizes = [0, 1, 1_200, 65_535, 65_536, 262_144].filter((size) => size >= smallestMessage && size <= largestMessage);
  for (const size of sizes) {
    const octets = Uint8Array.from({ length: size }, (_, i) => (i * 31 + size) % 251);
    const text = 'grüße, 世界 🌍'.repeat(Math.ceil(size / 21)).slice(0, Math.ceil(size / 3));
    for (const message of [octets, text]) {
      const answer = nextEvent<MessageEvent<unknown>>(channel, 'message', 10_000);
      typeof message === 'string' ? channel.send(message) : channel.send(message);
      const { data } = await answer.catch((error: unknown) => {
        throw new Error(`${typeof message === 'string' ? 'a string' : 'binary'} of ${message.length} did not come back: ${error}`);
      });
      if (typeof message === 'string') expect(data).toBe(message);
      else expect(Buffer.compare(new Uint8Array(data as ArrayBuffer), message)).toBe(0);
    }
  }
}

/** The codecs that really carry the pictures, as the statistics say: in and out. */
export async function videoCodecs(pc: RTCPeerConnection): Promise<readonly (string | undefined)[]> {
  const stats = [...(await pc.getStats()).values()] as { id: string; type: string; kind?: string; codecId?: string; mimeType?: string }[];
  return ['inbound-rtp', 'outbound-rtp'].map((type) => {
    const stream = stats.find((each) => each.type === type && each.kind === 'video');
    return stats.find(({ id }) => id === stream?.codecId)?.mimeType;
  });
}
