import { readFileSync } from 'node:fs';
import { configure, type MediaStream, type MediaStreamTrack, mediaDevices, type RTCPeerConnection } from 'node-libwebrtc';
import { closePeers, connect, negotiate, pair } from '../../support/peers';

type Stats = { readonly id: string; readonly timestamp: number; readonly type: string; readonly [member: string]: unknown };
type Dictionary = { readonly members: ReadonlySet<string>; readonly required: readonly string[] };

const DICTIONARY_OF: Record<string, string | ((stats: Stats) => string)> = {
  codec: 'RTCCodecStats',
  'inbound-rtp': 'RTCInboundRtpStreamStats',
  'outbound-rtp': 'RTCOutboundRtpStreamStats',
  'remote-inbound-rtp': 'RTCRemoteInboundRtpStreamStats',
  'remote-outbound-rtp': 'RTCRemoteOutboundRtpStreamStats',
  'media-source': ({ kind }) => (kind === 'audio' ? 'RTCAudioSourceStats' : 'RTCVideoSourceStats'),
  'media-playout': 'RTCAudioPlayoutStats',
  'peer-connection': 'RTCPeerConnectionStats',
  'data-channel': 'RTCDataChannelStats',
  transport: 'RTCTransportStats',
  'candidate-pair': 'RTCIceCandidatePairStats',
  'local-candidate': 'RTCIceCandidateStats',
  'remote-candidate': 'RTCIceCandidateStats',
  certificate: 'RTCCertificateStats',
};

/** Members that https://w3c.github.io/webrtc-provisional-stats adds. */
const PROVISIONAL: Record<string, readonly string[]> = {
  RTCInboundRtpStreamStats: ['contentType'],
  RTCOutboundRtpStreamStats: ['contentType'],
  RTCIceCandidateStats: ['networkType'],
};

/** webrtc-stats' dictionaries with what they inherit. */
function readDictionaries(): Map<string, Dictionary> {
  const idl = readFileSync(require.resolve('@webref/idl/webrtc-stats.idl'), 'utf8');
  const dictionaries = new Map<string, Dictionary>([['RTCStats', { members: new Set(['id', 'timestamp', 'type']), required: [] }]]);
  for (const [, name = '', parent = '', body = ''] of idl.matchAll(/dictionary (\w+) : (\w+) \{([^}]*)\}/g)) {
    const inherited = dictionaries.get(parent);
    if (inherited === undefined) throw new Error(`${name} comes before ${parent}`);
    const own = [...body.matchAll(/(required )?[^;]*?(\w+)\s*;/g)];
    dictionaries.set(name, {
      members: new Set([...inherited.members, ...own.map(([, , member = '']) => member), ...(PROVISIONAL[name] ?? [])]),
      required: [...inherited.required, ...own.filter(([, required]) => required).map(([, , member = '']) => member)],
    });
  }
  return dictionaries;
}

async function statsOf(connection: RTCPeerConnection): Promise<Stats[]> {
  return [...(await connection.getStats()).values()] as Stats[];
}

function ofType(stats: readonly Stats[], type: string, kind?: string): Stats {
  const found = stats.find((entry) => entry.type === type && (kind === undefined || entry.kind === kind));
  if (found === undefined) throw new Error(`no ${type} of ${kind ?? 'any kind'}`);
  return found;
}

/** Asks until media of each kind is counted as received, and its codec known: no event tells. */
async function receiving(connection: RTCPeerConnection, ...kinds: readonly string[]): Promise<void> {
  for (;;) {
    const inbound = (await statsOf(connection)).filter(({ type, codecId }) => type === 'inbound-rtp' && codecId !== undefined);
    if (kinds.every((kind) => inbound.some((stats) => stats.kind === kind))) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function syntheticMedia(constraints: { audio?: boolean; video?: boolean }): Promise<MediaStream> {
  configure({ syntheticDevices: true });
  const stream = await mediaDevices.getUserMedia(constraints);
  tracks.push(...stream.getTracks());
  return stream;
}

const tracks: MediaStreamTrack[] = [];

afterAll(() => {
  closePeers();
  for (const track of tracks.splice(0)) track.stop();
});

describe('RTCPeerConnection.getStats in a call with sound and picture', () => {
  let stream: MediaStream;
  let sender: RTCPeerConnection;
  let receiver: RTCPeerConnection;

  beforeAll(async () => {
    stream = await syntheticMedia({ audio: true, video: true });
    [sender, receiver] = pair();
    for (const track of stream.getTracks()) sender.addTrack(track, stream);
    sender.createDataChannel('stats');
    await connect(sender, receiver);
    await receiving(receiver, 'audio', 'video');
  });

  it('has only what the specification names, and all that it requires', async () => {
    const dictionaries = readDictionaries();
    for (const stats of [...(await statsOf(sender)), ...(await statsOf(receiver))]) {
      const of = DICTIONARY_OF[stats.type];
      const name = typeof of === 'function' ? of(stats) : of;
      const dictionary = name === undefined ? undefined : dictionaries.get(name);
      if (dictionary === undefined) throw new Error(`${stats.type} is not a type of webrtc-stats`);
      expect(Object.keys(stats).filter((member) => !dictionary.members.has(member))).toEqual([]);
      expect(Object.keys(stats)).toEqual(expect.arrayContaining([...dictionary.required]));
    }
  });

  it('names the tracks by the ids that the program knows', async () => {
    const [audio, video] = [stream.getAudioTracks()[0], stream.getVideoTracks()[0]];
    const sent = await statsOf(sender);
    expect(ofType(sent, 'media-source', 'audio').trackIdentifier).toBe(audio?.id);
    expect(ofType(sent, 'media-source', 'video').trackIdentifier).toBe(video?.id);
    const received = await statsOf(receiver);
    const ids = receiver.getReceivers().map(({ track }) => track.id);
    expect(ids).toContain(ofType(received, 'inbound-rtp', 'audio').trackIdentifier);
    expect(ids).toContain(ofType(received, 'inbound-rtp', 'video').trackIdentifier);
  });

  it('gives times in milliseconds since the epoch, with fractions', async () => {
    const before = Date.now();
    const stats = await statsOf(receiver);
    for (const { timestamp } of stats) expect(Math.abs(timestamp - before)).toBeLessThan(60_000);
    expect(stats.some(({ timestamp }) => !Number.isInteger(timestamp))).toBe(true);
  });

  it('refers from one object to another by id', async () => {
    const report = await receiver.getStats();
    const video = ofType([...report.values()] as Stats[], 'inbound-rtp', 'video');
    expect(report.get(video.codecId as string)).toMatchObject({ type: 'codec', mimeType: expect.stringMatching(/^video\//) });
    const transport = report.get(video.transportId as string) as unknown as Stats;
    expect(transport).toMatchObject({ type: 'transport', dtlsState: 'connected' });
    expect(report.get(transport.selectedCandidatePairId as string)).toMatchObject({ type: 'candidate-pair', state: 'succeeded' });
  });

  it('keeps to one sender or one receiver when asked', async () => {
    const [videoSender] = sender.getSenders().filter(({ track }) => track?.kind === 'video');
    const [audioReceiver] = receiver.getReceivers().filter(({ track }) => track.kind === 'audio');
    const sent = [...((await videoSender?.getStats())?.values() ?? [])] as Stats[];
    expect(sent.filter(({ type }) => type === 'outbound-rtp').map(({ kind }) => kind)).toEqual(['video']);
    const received = [...((await audioReceiver?.getStats())?.values() ?? [])] as Stats[];
    expect(received.filter(({ type }) => type === 'inbound-rtp').map(({ kind }) => kind)).toEqual(['audio']);
  });
});

describe('RTCPeerConnection.getStats of a transceiver that addTransceiver made', () => {
  it('names the received track by its id', async () => {
    const stream = await syntheticMedia({ audio: true });
    const [offerer, answerer] = pair();
    const { receiver } = offerer.addTransceiver('audio', { direction: 'recvonly' });
    for (const track of stream.getTracks()) answerer.addTrack(track, stream);
    await connect(offerer, answerer);
    await receiving(offerer, 'audio');
    expect(ofType(await statsOf(offerer), 'inbound-rtp').trackIdentifier).toBe(receiver.track.id);
  });
});

describe('The statistics of an RTP stream', () => {
  it('begin with the answer where it is sent, with the first packet where it is received', async () => {
    const stream = await syntheticMedia({ audio: true });
    const [offerer, answerer] = pair();
    for (const track of stream.getTracks()) offerer.addTrack(track, stream);
    await negotiate(offerer, answerer);
    // No candidates were exchanged: nothing can be sent.
    expect((await statsOf(offerer)).map(({ type }) => type)).toContain('outbound-rtp');
    expect((await statsOf(answerer)).map(({ type }) => type)).not.toContain('inbound-rtp');
  });

  it('say how much was played out', async () => {
    const stream = await syntheticMedia({ audio: true });
    const [offerer, answerer] = pair();
    for (const track of stream.getTracks()) offerer.addTrack(track, stream);
    await connect(offerer, answerer);
    await receiving(answerer, 'audio');
    const stats = await statsOf(answerer);
    const playout = ofType(stats, 'media-playout');
    expect(playout.totalSamplesDuration).toBeGreaterThan(0);
    expect(ofType(stats, 'inbound-rtp').playoutId).toBe(playout.id);
  });
});
