/** Calls with another stack: each codec once with our offer and once with theirs, always with sound and data beside it as far as the stack has them. */
import type { BedProcess } from '../beds/process';
import { describeIf } from '../support/describeIf';
import { closePeers } from '../support/peers';
import { connectCall, echoes, hearsTone, isOurPicture, OUR_TONE, ourMedia, seesPicture, THEIR_TONE, videoCodecs } from './ourSide';
import type { Pair } from './pairs';
import { type Call, Signaling, type VideoCodec } from './signaling';

let calls = 0;

export function interop(pair: Pair): void {
  describeIf(pair.missing(), `with ${pair.name}`, () => {
    let signaling: Signaling;
    let remote: BedProcess;
    let media: ReturnType<typeof ourMedia>;

    beforeAll(async () => {
      signaling = await Signaling.open();
      const ready = signaling.next('ready', undefined, 45_000);
      ready.catch(() => {});
      remote = await pair.start(signaling.url);
      const { version } = await Promise.race([ready, remote.ended]);
      process.stdout.write(`${pair.name}: ${version}\n`);
      media = ourMedia();
    }, 60_000);

    afterEach(() => {
      signaling.send({ type: 'hangup' });
      closePeers();
    });

    afterAll(async () => {
      media?.end();
      await remote?.stop();
      await signaling?.close();
    });

    async function call(settings: Call): Promise<void> {
      const { audio, video } = settings;
      const told = <T extends 'heard' | 'seen' | 'candidate'>(...[type, wanted]: Parameters<typeof signaling.next<T>>) =>
        signaling.next(type, (message) => 'call' in message && message.call === settings.call && (wanted?.(message) ?? true));
      const answers: Promise<unknown>[] = [];
      if (!pair.returnsMedia && audio) answers.push(told('heard', ({ frequency }) => Math.abs(frequency - OUR_TONE) < 15));
      if (!pair.returnsMedia && video) answers.push(told('seen', ({ colours }) => isOurPicture(colours)));
      if (pair.hidesAddresses) answers.push(told('candidate', ({ candidate }) => / \S+\.local /.test(candidate.candidate ?? '')));
      for (const answer of answers) answer.catch(() => {});

      const { pc, channel, failed } = await Promise.race([connectCall(signaling, settings, media), remote.ended]);
      const checks = async () => {
        if (channel) await echoes(channel, pair);
        for (const { receiver, currentDirection } of pc.getTransceivers()) {
          expect(currentDirection).toBe('sendrecv');
          if (receiver.track.kind === 'audio') await hearsTone(receiver.track, pair.returnsMedia ? OUR_TONE : THEIR_TONE);
          else await seesPicture(receiver.track);
        }
        await Promise.all(answers);
      };
      await Promise.race([checks(), failed, remote.ended]);
      expect(pc.getTransceivers()).toHaveLength(Number(audio) + Number(video !== null));
      if (video) expect(await videoCodecs(pc)).toEqual([`video/${video}`, `video/${video}`]);
    }

    const codecs = pair.video.length > 0 ? pair.video : [null];
    const test = (offer: boolean, audio: boolean, video: VideoCodec | null) => {
      const data = pair.largestMessage > 0;
      const parts = [data && 'data', audio && 'sound', video].filter(Boolean).join(', ');
      it(`${parts}: ${offer ? 'they' : 'we'} offer`, () => call({ call: ++calls, offer, audio, video, data }), 45_000);
    };
    for (const codec of codecs) {
      test(false, pair.audio, codec);
      test(true, pair.audio && !pair.offersOneMedium, codec);
    }
    if (pair.offersOneMedium) test(true, true, null);
  });
}
