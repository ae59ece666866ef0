/** Calls with another stack: each codec once with our offer and once with theirs, always with sound and data beside it as far as the stack has them. */
import type { BedProcess } from '../beds/process';
import { describeIf } from '../support/describeIf';
import { closePeers } from '../support/peers';
import { connectCall, echoes, hearsTone, isOurPicture, OUR_TONE, ourMedia, seesPicture, THEIR_TONE, videoCodecs } from './ourSide';
import type { Pair } from './pairs';
import { Signaling, type VideoCodec } from './signaling';

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
      console.info(`${pair.name}: ${version}`);
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

    async function call(offer: boolean, codec: VideoCodec | null): Promise<void> {
      const settings = { call: ++calls, offer, audio: pair.audio, video: codec, data: pair.largestMessage > 0 };
      const answers: Promise<unknown>[] = [];
      if (!pair.returnsMedia && settings.audio) {
        const isOurTone = ({ call, frequency }: { call: number; frequency: number }) =>
          call === settings.call && Math.abs(frequency - OUR_TONE) < 15;
        answers.push(signaling.next('heard', isOurTone));
      }
      if (!pair.returnsMedia && codec) {
        answers.push(signaling.next('seen', ({ call, colours }) => call === settings.call && isOurPicture(colours)));
      }
      for (const answer of answers) answer.catch(() => {});

      const { pc, channel, failed } = await connectCall(signaling, settings, media);
      if (channel) await Promise.race([echoes(channel, pair.largestMessage), failed]);
      for (const { receiver, currentDirection } of pc.getTransceivers()) {
        expect(currentDirection).toBe('sendrecv');
        if (receiver.track.kind === 'audio') await hearsTone(receiver.track, pair.returnsMedia ? OUR_TONE : THEIR_TONE);
        else await seesPicture(receiver.track);
      }
      await Promise.all(answers);
      expect(pc.getTransceivers()).toHaveLength(Number(settings.audio) + Number(codec !== null));
      if (codec) expect(await videoCodecs(pc)).toEqual([`video/${codec}`, `video/${codec}`]);
    }

    const codecs = pair.video.length > 0 ? pair.video : [null];
    const parts = (codec: VideoCodec | null) =>
      [pair.largestMessage > 0 && 'data', pair.audio && 'sound', codec].filter(Boolean).join(', ');
    for (const codec of codecs) {
      it(`${parts(codec)}: we offer`, () => call(false, codec), 45_000);
      it(`${parts(codec)}: they offer`, () => call(true, codec), 45_000);
    }
  });
}
