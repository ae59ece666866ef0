/** A telephone's end of a call: plain RTP on loopback, as a SIP gateway speaks it. It reads the DTMF (RFC 4733) that arrives. */
import { createSocket } from 'node:dgram';
import { EventEmitter, once } from 'node:events';

export interface Tone {
  readonly tone: string;
  /** ms */
  readonly duration: number;
}

export interface PlainRtp {
  /** The answer to a gateway's offer: its first audio codec, and its telephone events. */
  answer(offer: string): string;
  /** Resolves with the next packet of sound: the gateway passes on what it gets. Rejects after 10 s. */
  sound(): Promise<unknown>;
  /** The first tones, when they have come; rejects after 10 s. */
  tones(count: number): Promise<readonly Tone[]>;
  close(): void;
}

const TONES = '0123456789*#ABCD';
const EVENT = /^a=rtpmap:(\d+) telephone-event\/(\d+)/gim;

export async function startPlainRtp(): Promise<PlainRtp> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  /** Clock rates by payload type. */
  const rates = new Map<number, number>();
  /** By RTP timestamp: an event's end is sent three times. */
  const ended = new Map<number, Tone>();
  const changes = new EventEmitter();
  socket.on('message', (packet) => {
    const rate = rates.get(packet.readUInt8(1) & 0x7f);
    if (rate === undefined) {
      changes.emit('sound');
      return;
    }
    const start = 12 + 4 * (packet.readUInt8(0) & 0x0f);
    const extension = packet.readUInt8(0) & 0x10 ? 4 + 4 * packet.readUInt16BE(start + 2) : 0;
    const event = packet.subarray(start + extension);
    if ((event.readUInt8(1) & 0x80) === 0) return;
    const tone = TONES[event.readUInt8(0)] ?? `event ${event.readUInt8(0)}`;
    ended.set(packet.readUInt32BE(4), { tone, duration: (event.readUInt16BE(2) * 1_000) / rate });
    changes.emit('tone');
  });
  return {
    answer(offer) {
      const [, formats = ''] = /^m=audio \d+ \S+ (.*)$/m.exec(offer) ?? [];
      const [first = ''] = formats.trim().split(' ');
      for (const [, type, rate] of offer.matchAll(EVENT)) rates.set(Number(type), Number(rate));
      const kept = [first, ...rates.keys()].map(String);
      const attributes = offer.split(/\r?\n/).filter((line) => kept.some((type) => new RegExp(`^a=(rtpmap|fmtp):${type} `).test(line)));
      return [
        'v=0',
        'o=- 1 1 IN IP4 127.0.0.1',
        's=-',
        'c=IN IP4 127.0.0.1',
        't=0 0',
        `m=audio ${socket.address().port} RTP/AVP ${kept.join(' ')}`,
        ...attributes,
        'a=sendrecv',
        '',
      ].join('\r\n');
    },
    sound: () => once(changes, 'sound', { signal: AbortSignal.timeout(10_000) }),
    async tones(count) {
      const signal = AbortSignal.timeout(10_000);
      while (ended.size < count) {
        await once(changes, 'tone', { signal }).catch(() => {
          throw new Error(`${ended.size} of ${count} tones within 10 s: ${JSON.stringify([...ended.values()])}`);
        });
      }
      return [...ended.values()];
    },
    close: () => socket.close(),
  };
}
