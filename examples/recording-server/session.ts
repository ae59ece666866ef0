/** One publisher's call: the peer connection, the recorder that its tracks feed, and the recording's description. */
import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { type MediaStreamTrack, nonstandard, RTCPeerConnection, RTCRtpReceiver, type RTCRtpTransceiver } from 'node-libwebrtc';
import type { Recording, Recordings } from './recordings';
import { fragmentOf, iceCredentials, type SdpFragment, withIceRestart } from './sdp-fragment';
import { takeThumbnail } from './thumbnail';

/** The offer cannot be answered, and why. */
export class BadOffer extends Error {
  override name = 'BadOffer';
}

/** The longest that an answer waits for candidates, in ms: host candidates come at once, an unreachable STUN server must not hold a call up. */
const gatheringLimit = 2_000;
/** How long a publisher may take from the answer to a connection, in ms. */
const connectLimit = 30_000;
/** How often the description of a running recording is brought up to date, in ms. */
const saveInterval = 5_000;

const recordable: Readonly<Record<string, readonly string[]>> = { audio: ['opus'], video: ['VP8', 'VP9', 'AV1', 'H264'] };

export class Sessions {
  private readonly live = new Map<string, Session>();

  constructor(
    private readonly recordings: Recordings,
    private readonly log: FastifyBaseLogger,
  ) {}

  get(id: string): Session | undefined {
    return this.live.get(id);
  }

  get liveIds(): ReadonlySet<string> {
    return new Set(this.live.keys());
  }

  /** @throws BadOffer */
  async publish(offer: string): Promise<Session> {
    const session = new Session(this.recordings, this.log, () => this.live.delete(session.id));
    this.live.set(session.id, session);
    try {
      await session.start(offer);
    } catch (error) {
      session.abandon();
      throw error;
    }
    return session;
  }

  /** Finishes every recording. */
  async end(): Promise<void> {
    await Promise.all([...this.live.values()].map((session) => session.end()));
  }
}

export class Session {
  readonly started = new Date();
  readonly id = `${this.started.toISOString().replace(/[:.]/g, '-')}-${randomBytes(4).toString('hex')}`;
  /** Names the ICE session: a PATCH for an older one is refused. */
  etag = newEtag();
  answer = '';

  private readonly log: FastifyBaseLogger;
  private readonly connection = new RTCPeerConnection();
  private recorder: nonstandard.RTCFileRecorder | null = null;
  private file = '';
  private thumbnail: { stop(): void } | null = null;
  private connectTimer: NodeJS.Timeout | null = null;
  private saveTimer: NodeJS.Timeout | null = null;
  private ending: Promise<void> | null = null;

  constructor(
    private readonly recordings: Recordings,
    log: FastifyBaseLogger,
    private readonly onEnd: () => void,
  ) {
    this.log = log.child({ session: this.id });
  }

  async start(offer: string): Promise<void> {
    await this.setOffer(offer);
    const transceivers = this.connection.getTransceivers().filter((transceiver) => transceiver.direction === 'recvonly');
    const codecs = transceivers.map((transceiver) => keepOneCodec(transceiver, offer));
    if (transceivers.length === 0) throw new BadOffer('the offer sends neither audio nor video');

    await this.connection.setLocalDescription();
    await this.gathered();
    this.answer = this.connection.localDescription?.sdp ?? '';

    // H.264 is not a WebM codec: with it the file is Matroska.
    this.file = `${this.id}${codecs.includes('H264') ? '.mkv' : '.webm'}`;
    this.record(transceivers.map((transceiver) => transceiver.receiver.track));
    this.connection.addEventListener('connectionstatechange', () => this.onConnectionState());
    this.connectTimer = setTimeout(() => {
      this.log.warn({ limit: connectLimit }, 'the publisher never connected');
      void this.end();
    }, connectLimit);
    await this.save();
    this.log.info({ file: this.file, codecs }, 'publisher accepted');
  }

  async addCandidates(fragment: SdpFragment): Promise<void> {
    for (const { candidate, sdpMid, usernameFragment } of fragment.candidates) {
      // A candidate that libwebrtc cannot use is not the session's end: RFC 9725, section 4.3.1.
      const init = { candidate, usernameFragment, ...(sdpMid === null ? { sdpMLineIndex: 0 } : { sdpMid }) };
      await this.connection
        .addIceCandidate(init)
        .catch((error: Error) => this.log.warn({ candidate, error: error.message }, 'candidate refused'));
    }
  }

  /** The publisher restarts ICE without a new offer: RFC 9725, section 4.3.3. @returns the fragment with our new credentials and candidates. @throws BadOffer */
  async restartIce(fragment: SdpFragment): Promise<string> {
    const remote = this.connection.currentRemoteDescription;
    if (!remote) throw new Error('the session has no offer');
    const before = iceCredentials(this.answer);
    await this.setOffer(withIceRestart(remote.sdp, fragment));
    await this.connection.setLocalDescription();
    await this.addCandidates(fragment);
    await this.gathered();
    this.answer = this.connection.localDescription?.sdp ?? '';
    this.etag = newEtag();
    this.log.info({ from: before?.usernameFragment, to: iceCredentials(this.answer)?.usernameFragment }, 'ICE restarted');
    return fragmentOf(this.answer);
  }

  /** Finishes the file, once; everybody who ends the session waits for the same end. */
  end(): Promise<void> {
    this.ending ??= this.finish();
    return this.ending;
  }

  /** Gives up a session that never had an answer. */
  abandon(): void {
    this.release();
    this.connection.close();
  }

  private async setOffer(sdp: string): Promise<void> {
    try {
      await this.connection.setRemoteDescription({ type: 'offer', sdp });
    } catch (error) {
      throw new BadOffer((error as Error).message);
    }
  }

  private release(): void {
    if (this.connectTimer) clearTimeout(this.connectTimer);
    if (this.saveTimer) clearInterval(this.saveTimer);
    this.thumbnail?.stop();
    this.onEnd();
  }

  private async finish(): Promise<void> {
    const result = await this.recorder?.stop();
    this.connection.close();
    await this.save('finished', result);
    this.release();
    this.log.info({ file: this.file, duration: result?.duration, tracks: result?.tracks }, 'recording finished');
  }

  private record(tracks: readonly MediaStreamTrack[]): void {
    const recorder = new nonstandard.RTCFileRecorder(this.recordings.path(this.file), { tracks: [...tracks] });
    this.recorder = recorder;
    recorder.onerror = ({ error }) => {
      this.log.error({ error: error.message }, 'recording failed');
      void this.end();
    };
    recorder.start();
    const video = tracks.find((track) => track.kind === 'video');
    if (video)
      this.thumbnail = takeThumbnail(video, ({ width, height, rgba }) => this.recordings.saveThumbnail(this.id, width, height, rgba));
    this.saveTimer = setInterval(() => void this.save('recording', recorder.stats()), saveInterval).unref();
  }

  private async save(state: Recording['state'] = 'recording', result?: nonstandard.RTCRecording): Promise<void> {
    const video = result?.tracks.find((track) => track.kind === 'video');
    await this.recordings.save({
      id: this.id,
      file: this.file,
      started: this.started.toISOString(),
      state,
      duration: result?.duration ?? 0,
      size: result?.bytes ?? 0,
      codecs: result?.tracks.flatMap(({ codec }) => (codec ? [codec.slice(codec.indexOf('/') + 1)] : [])) ?? [],
      width: video?.width ?? null,
      height: video?.height ?? null,
      lost: result?.tracks.reduce((sum, track) => sum + track.lost, 0) ?? 0,
      thumbnail: false,
    });
  }

  private onConnectionState(): void {
    const state = this.connection.connectionState;
    this.log.info({ state }, 'connection');
    if (state === 'connected' && this.connectTimer) {
      clearTimeout(this.connectTimer);
      this.connectTimer = null;
    }
    if (state === 'failed' || state === 'closed') void this.end();
  }

  private async gathered(): Promise<void> {
    if (this.connection.iceGatheringState === 'complete') return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.connection.removeEventListener('icegatheringstatechange', changed);
        resolve();
      };
      const changed = () => {
        if (this.connection.iceGatheringState === 'complete') done();
      };
      const timer = setTimeout(done, gatheringLimit);
      this.connection.addEventListener('icegatheringstatechange', changed);
    });
  }
}

/**
 * Answers with the publisher's first codec that can be recorded, so that a recording has one codec and the file's type is known before its first frame.
 * @throws BadOffer when there is none.
 */
function keepOneCodec(transceiver: RTCRtpTransceiver, offer: string): string {
  const { kind } = transceiver.receiver.track;
  const offered = offeredCodecs(offer, transceiver.mid);
  const codec = offered.find((name) => recordable[kind]?.some((known) => known.toLowerCase() === name.toLowerCase()));
  if (!codec)
    throw new BadOffer(`the ${kind} section offers ${offered.join(', ') || 'no codec'}; one of ${recordable[kind]?.join(', ')} is needed`);
  const capabilities = RTCRtpReceiver.getCapabilities(kind)?.codecs ?? [];
  const keep = (mimeType: string) => {
    const name = mimeType.slice(mimeType.indexOf('/') + 1).toLowerCase();
    return name === codec.toLowerCase() || name === 'rtx' || name === 'telephone-event';
  };
  transceiver.setCodecPreferences(capabilities.filter((capability) => keep(capability.mimeType)));
  return codec;
}

/** Codec names of the media section `mid`, in the publisher's order of preference. */
function offeredCodecs(sdp: string, mid: string | null): readonly string[] {
  const section = sdp.split(/^(?=m=)/m).find((part) => part.startsWith('m=') && new RegExp(`^a=mid:${mid}\\r?$`, 'm').test(part)) ?? '';
  const payloadTypes = section.split(/\r?\n/, 1)[0]?.split(' ').slice(3) ?? [];
  return payloadTypes.flatMap((payloadType) => new RegExp(`^a=rtpmap:${payloadType} ([^/]+)/`, 'm').exec(section)?.[1] ?? []);
}

function newEtag(): string {
  return `"${randomBytes(8).toString('hex')}"`;
}

export function contentType(file: string): string {
  return extname(file) === '.mkv' ? 'video/x-matroska' : 'video/webm';
}
