import { existsSync } from 'node:fs';
import type { RTCPeerConnection } from 'node-libwebrtc';
import { type JanusServer, startJanus } from '../beds/janus';
import { startPlainRtp } from '../beds/plainRtp';
import { describeIf } from '../support/describeIf';
import { eventWhere, nextEvent } from '../support/events';
import { closePeers, connected, local, peer } from '../support/peers';
import { type JanusHandle, JanusSession } from './janusApi';
import { hearsTone, OUR_TONE, ourMedia, preferVideo, seesPicture, videoCodecs } from './ourSide';
import type { VideoCodec } from './signaling';

const CODECS: readonly VideoCodec[] = ['VP8', 'VP9', 'H264', 'AV1'];

describeIf(existsSync('/usr/bin/janus') ? [] : ['janus'], 'with Janus', () => {
  let janus: JanusServer;
  let session: JanusSession;
  let media: ReturnType<typeof ourMedia>;

  beforeAll(async () => {
    janus = await startJanus();
    process.stdout.write(`Janus ${janus.version}\n`);
    media = ourMedia();
  }, 20_000);

  beforeEach(async () => {
    session = await JanusSession.create(janus.url);
  });

  afterEach(async () => {
    closePeers();
    await session.destroy();
  });

  afterAll(async () => {
    media?.end();
    await janus?.stop();
  });

  /** A connection that trickles to a handle, from its description on. */
  function peerOf(handle: JanusHandle): RTCPeerConnection {
    const pc = peer();
    pc.addEventListener('icecandidate', ({ candidate }) => void handle.trickle(candidate).catch(() => {}));
    return pc;
  }

  /** Offers, and takes the plugin's answer. */
  async function offer(pc: RTCPeerConnection, handle: JanusHandle, body: Record<string, unknown>): Promise<void> {
    const up = handle.up();
    up.catch(() => {});
    await pc.setLocalDescription();
    const { jsep } = await handle.message(body, local(pc));
    if (!jsep) throw new Error('Janus gave no answer');
    await pc.setRemoteDescription(jsep);
    await Promise.all([connected(pc), up]);
  }

  it.each(CODECS)(
    'the echo test gives back %s, sound and data',
    async (codec) => {
      const handle = await session.attach('echotest');
      const pc = peerOf(handle);
      pc.addTrack(media.audio);
      pc.addTrack(media.video);
      preferVideo(pc, codec);
      const channel = pc.createDataChannel('ours');
      await offer(pc, handle, { audio: true, video: true });

      const [audio, video] = pc.getReceivers().map(({ track }) => track);
      if (!audio || !video) throw new Error('no tracks');
      await Promise.all([hearsTone(audio, OUR_TONE), seesPicture(video)]);
      expect(await videoCodecs(pc)).toEqual([`video/${codec}`, `video/${codec}`]);

      if (channel.readyState === 'connecting') await nextEvent(channel, 'open');
      channel.send('grüße, 世界');
      const { data: text } = await nextEvent<MessageEvent<string>>(channel, 'message');
      expect(text).toMatch(/grüße, 世界$/); // It says first whose words these are.
      channel.binaryType = 'arraybuffer';
      const octets = Uint8Array.from({ length: 30_000 }, (_, i) => i % 251);
      channel.send(octets);
      const { data: binary } = await nextEvent<MessageEvent<ArrayBuffer>>(channel, 'message');
      expect(Buffer.compare(new Uint8Array(binary), octets)).toBe(0);
    },
    30_000,
  );

  it.each(CODECS)(
    'a video room takes %s and sound from a publisher, and offers them to a subscriber',
    async (codec) => {
      const publishing = await session.attach('videoroom');
      const { data: created } = await publishing.message({ request: 'create', videocodec: codec.toLowerCase(), publishers: 1 });
      const { room } = created;
      const { data: joined } = await publishing.message({ request: 'join', ptype: 'publisher', room });
      const publisher = peerOf(publishing);
      publisher.addTransceiver(media.audio, { direction: 'sendonly' });
      publisher.addTransceiver(media.video, { direction: 'sendonly' });
      preferVideo(publisher, codec);
      await offer(publisher, publishing, { request: 'publish' });

      const subscribing = await session.attach('videoroom');
      const { jsep } = await subscribing.message({ request: 'join', ptype: 'subscriber', room, streams: [{ feed: joined.id }] });
      if (jsep?.type !== 'offer') throw new Error('Janus made no offer');
      const subscriber = peerOf(subscribing);
      await subscriber.setRemoteDescription(jsep);
      await subscriber.setLocalDescription();
      await subscribing.message({ request: 'start' }, local(subscriber));
      await connected(subscriber);

      const tracks = subscriber.getReceivers().map(({ track }) => track);
      await Promise.all(tracks.map((track) => (track.kind === 'audio' ? hearsTone(track, OUR_TONE) : seesPicture(track))));
      expect(tracks.map(({ kind }) => kind)).toEqual(['audio', 'video']);
      expect((await videoCodecs(subscriber))[0]).toBe(`video/${codec}`);
    },
    30_000,
  );

  it('passes DTMF on to a plain RTP peer', async () => {
    const plain = await startPlainRtp();
    try {
      const handle = await session.attach('nosip');
      const pc = peerOf(handle);
      const sender = pc.addTrack(media.audio);
      await pc.setLocalDescription();
      const { data } = await handle.message({ request: 'generate' }, local(pc));
      const { sdp } = data.result as { sdp: string };
      const { jsep } = await handle.message({ request: 'process', type: 'answer', sdp: plain.answer(sdp) });
      if (!jsep) throw new Error('Janus gave no answer');
      await pc.setRemoteDescription(jsep);
      await connected(pc);
      await plain.sound();
      const { dtmf } = sender;
      if (!dtmf) throw new Error('no DTMF sender');
      expect(dtmf.canInsertDTMF).toBe(true);

      const played = eventWhere<Event & { tone: string }>(dtmf, 'tonechange', ({ tone }) => tone === '');
      dtmf.insertDTMF('159#', 120, 60);
      await played;
      const tones = await plain.tones(4);
      expect(tones.map(({ tone }) => tone).join('')).toBe('159#');
      for (const { duration } of tones) expect(Math.abs(duration - 120)).toBeLessThanOrEqual(30);
    } finally {
      plain.close();
    }
  }, 30_000);
});
