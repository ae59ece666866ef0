import type { RTCDataChannel } from 'node-libwebrtc';
import { nextEvent } from '../../support/events';
import { channelPair, closePeers, connect, messages, pair, peer } from '../../support/peers';

afterEach(closePeers);

describe('RTCPeerConnection.createDataChannel', () => {
  it('has the defaults of the specification', () => {
    expect(peer().createDataChannel('a label')).toMatchObject({
      label: 'a label',
      ordered: true,
      maxPacketLifeTime: null,
      maxRetransmits: null,
      protocol: '',
      negotiated: false,
      id: null,
      readyState: 'connecting',
      bufferedAmount: 0,
      bufferedAmountLowThreshold: 0,
      binaryType: 'arraybuffer',
      priority: 'low',
    });
  });

  it.each([
    [{ negotiated: true }],
    [{ maxPacketLifeTime: 1, maxRetransmits: 1 }],
    [{ negotiated: true, id: 65535 }],
    [{ protocol: 'p'.repeat(65536) }],
    [{ id: 65536 }],
    [{ maxRetransmits: -1 }],
    [{ priority: 'highest' as 'high' }],
  ])('refuses %j with a TypeError', (init) => {
    expect(() => peer().createDataChannel('', init)).toThrow(TypeError);
  });

  it('counts the octets of a label', () => {
    expect(peer().createDataChannel('l'.repeat(65535)).label).toHaveLength(65535);
    expect(() => peer().createDataChannel('\u00e9'.repeat(32768))).toThrow(TypeError);
  });

  it('refuses an id that is taken, and a closed connection', () => {
    const connection = peer();
    connection.createDataChannel('', { negotiated: true, id: 5 });
    expect(() => connection.createDataChannel('', { negotiated: true, id: 5 })).toThrow(
      expect.objectContaining({ name: 'OperationError' }),
    );
    connection.close();
    expect(() => connection.createDataChannel('')).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
  });
});

describe('RTCDataChannel', () => {
  it('is announced to the peer with its properties, open, before its open event', async () => {
    const [a, b] = pair();
    a.createDataChannel('\u{1f600} label', { ordered: false, maxRetransmits: 3, protocol: 'proto', priority: 'high' });
    const announced = nextEvent<Event & { channel: RTCDataChannel }>(b, 'datachannel');
    const connecting = connect(a, b);
    const { channel } = await announced;
    expect(channel).toMatchObject({
      label: '\u{1f600} label',
      ordered: false,
      maxRetransmits: 3,
      maxPacketLifeTime: null,
      protocol: 'proto',
      negotiated: false,
      priority: 'high',
      readyState: 'open',
    });
    await nextEvent(channel, 'open');
    await connecting;
  });

  it('gets odd and even ids from the two sides', async () => {
    const { a, b, near } = await channelPair();
    const other = b.createDataChannel('other');
    await nextEvent(other, 'open');
    const third = a.createDataChannel('third');
    await nextEvent(third, 'open');
    expect((near.id ?? 0) % 2).toBe((third.id ?? 0) % 2);
    expect((near.id ?? 0) % 2).not.toBe((other.id ?? 0) % 2);
    expect(new Set([near.id, other.id, third.id]).size).toBe(3);
  });

  it('delivers strings and binary in both directions, in order', async () => {
    const { near, far } = await channelPair();
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      const received = messages(to, 6);
      from.send('');
      from.send('text \u{1f600} \u00e9');
      from.send(new Uint8Array([1, 2, 3]));
      from.send(new Uint16Array([1, 2, 3, 4]).subarray(1, 3));
      from.send(new ArrayBuffer(0));
      from.send(new DataView(new Uint8Array([9, 8, 7]).buffer, 1, 1));
      const data = await received;
      expect(data.slice(0, 2)).toEqual(['', 'text \u{1f600} \u00e9']);
      expect(data.slice(2)).toEqual([[1, 2, 3], [2, 0, 3, 0], [], [8]].map((octets) => new Uint8Array(octets).buffer));
    }
  });

  it('delivers MessageEvents of the host', async () => {
    const { near, far } = await channelPair();
    const event = nextEvent<MessageEvent>(far, 'message');
    near.send('x');
    const received = await event;
    expect(received).toBeInstanceOf(MessageEvent);
    expect(received.constructor).toBe(MessageEvent);
    expect(Object.prototype.toString.call(received)).toBe(Object.prototype.toString.call(new MessageEvent('message')));
    expect(received).toMatchObject({ type: 'message', data: 'x', origin: '', lastEventId: '', source: null, ports: [], isTrusted: false });
    expect(received.target).toBe(far);
  });

  it('gives Blobs when asked, and sends them in their place', async () => {
    const { near, far } = await channelPair();
    far.binaryType = 'blob';
    const received = messages(far, 4);
    near.send('before');
    near.send(new Blob(['b', 'lob']));
    const reused = new Uint8Array([1]);
    near.send(reused);
    reused[0] = 2;
    near.send('after');
    const [before, blob, binary, after] = await received;
    expect([before, after]).toEqual(['before', 'after']);
    expect(blob).toBeInstanceOf(Blob);
    expect(await (blob as Blob).text()).toBe('blob');
    expect(new Uint8Array(await (binary as Blob).arrayBuffer())).toEqual(new Uint8Array([1]));
  });

  it('keeps its binaryType when it is set to something else', () => {
    const channel = peer().createDataChannel('');
    channel.binaryType = 'blob';
    channel.binaryType = 'nodebuffer' as 'blob';
    expect(channel.binaryType).toBe('blob');
  });

  it('works when both sides made it with the same id', async () => {
    const { near, far, b } = await channelPair({ negotiated: true, id: 7 });
    let announced = 0;
    b.ondatachannel = () => announced++;
    expect([near.id, far.id]).toEqual([7, 7]);
    const received = messages(far, 1);
    near.send('hello');
    expect(await received).toEqual(['hello']);
    expect(announced).toBe(0);
  });

  it('delivers messages of the largest size, and refuses larger ones with a TypeError', async () => {
    const { a, near, far } = await channelPair();
    const size = a.sctp?.maxMessageSize ?? 0;
    expect(size).toBeGreaterThanOrEqual(65536);
    const received = messages(far, 2);
    const octets = new Uint8Array(size).map((_, index) => index % 251);
    near.send(octets);
    near.send('x'.repeat(size));
    const [binary, text] = await received;
    expect(Buffer.from(binary as ArrayBuffer).equals(octets)).toBe(true);
    expect(text).toBe('x'.repeat(size));
    expect(() => near.send(new Uint8Array(size + 1))).toThrow(TypeError);
    expect(() => near.send('\u00e9'.repeat(size / 2 + 1))).toThrow(TypeError);
    expect(near.readyState).toBe('open');
  });

  it('refuses to buffer more than 16 MiB with an OperationError, and goes on', async () => {
    const { near, far } = await channelPair();
    const chunk = new Uint8Array(65536);
    let sent = 0;
    const overflow = () => {
      for (;;) {
        near.send(chunk);
        sent++;
      }
    };
    expect(overflow).toThrow(expect.objectContaining({ name: 'OperationError' }));
    expect(near.bufferedAmount).toBeLessThanOrEqual(16 * 1024 * 1024);
    expect(sent).toBe((16 * 1024 * 1024) / chunk.byteLength);
    await messages(far, sent);
    near.send('last');
    expect(near.readyState).toBe('open');
  });

  it('counts what is buffered, and tells when it is low', async () => {
    const { near } = await channelPair();
    near.bufferedAmountLowThreshold = 50_000;
    near.send('\u00e9');
    expect(near.bufferedAmount).toBe(2);
    near.send(new Uint8Array(65_000));
    near.send(new Blob(['four']));
    expect(near.bufferedAmount).toBe(65_006);
    await nextEvent(near, 'bufferedamountlow');
    expect(near.bufferedAmount).toBeLessThanOrEqual(50_000);
    near.bufferedAmountLowThreshold = 0;
    near.send('x');
    await nextEvent(near, 'bufferedamountlow');
    expect(near.bufferedAmount).toBe(0);
  });

  it('exists two hundred times on one connection', async () => {
    const [a, b] = pair();
    const channels = Array.from({ length: 200 }, (_, index) => a.createDataChannel(String(index)));
    const echoed = channels.map((channel) => messages(channel, 1));
    for (const channel of channels) channel.onopen = () => channel.send(channel.label);
    b.ondatachannel = ({ channel }) => {
      channel.onmessage = ({ data }) => channel.send(data);
    };
    await connect(a, b);
    expect((await Promise.all(echoed)).flat()).toEqual(channels.map(({ label }) => label));
    expect(new Set(channels.map(({ id }) => id)).size).toBe(200);
  });

  it('delivers what the peer sends as soon as it is announced', async () => {
    const { a, b } = await channelPair();
    b.addEventListener('datachannel', ({ channel }) => channel.send(channel.label));
    for (let round = 0; round < 200; round++) {
      const [answer] = await messages(a.createDataChannel(String(round)), 1);
      expect(answer).toBe(String(round));
    }
  });

  it('delivers ten thousand small messages in order', async () => {
    const { near, far } = await channelPair();
    const received = messages(far, 10_000);
    for (let i = 0; i < 10_000; i++) near.send(String(i));
    expect(await received).toEqual(Array.from({ length: 10_000 }, (_, index) => String(index)));
  });

  it.each([[undefined], [null], [1], [{}]])('sends %p as text, as WebIDL converts it', async (value) => {
    const { near, far } = await channelPair();
    const received = messages(far, 1);
    near.send(value as never);
    expect(await received).toEqual([String(value)]);
    expect(() => (near.send as () => void)()).toThrow(TypeError);
  });
});

describe('RTCDataChannel.send', () => {
  it('refuses a channel that is not open with an InvalidStateError', async () => {
    const invalidState = expect.objectContaining({ name: 'InvalidStateError' });
    expect(() => peer().createDataChannel('').send('x')).toThrow(invalidState);
    const { near } = await channelPair();
    near.close();
    expect(() => near.send('x')).toThrow(invalidState);
  });
});

describe('RTCDataChannel.close', () => {
  it('closes both sides: closing only where it was not called, close on both', async () => {
    const { near, far } = await channelPair();
    const order: string[] = [];
    for (const [name, channel] of [
      ['near', near],
      ['far', far],
    ] as const) {
      for (const type of ['closing', 'close', 'error'])
        channel.addEventListener(type, () => order.push(`${name} ${type} ${channel.readyState}`));
    }
    const closed = Promise.all([nextEvent(near, 'close'), nextEvent(far, 'close')]);
    near.close();
    near.close();
    expect(near.readyState).toBe('closing');
    await closed;
    expect(order.filter((entry) => entry.startsWith('near'))).toEqual(['near close closed']);
    expect(order.filter((entry) => entry.startsWith('far'))).toEqual(['far closing closing', 'far close closed']);
  });

  it('delivers what was sent before, Blobs too', async () => {
    const { near, far } = await channelPair();
    const received = messages(far, 102);
    for (let i = 0; i < 100; i++) near.send(new Uint8Array(10_000));
    near.send(new Blob(['blob']));
    near.send('last');
    near.close();
    expect((await received).at(-1)).toBe('last');
    await nextEvent(far, 'close');
  });

  it('of a channel that never opened is no error', async () => {
    const [a, b] = pair();
    const channel = a.createDataChannel('x');
    channel.close();
    expect(channel.readyState).toBe('closing');
    a.createDataChannel('y');
    const announced = nextEvent<Event & { channel: RTCDataChannel }>(b, 'datachannel');
    await connect(a, b);
    expect((await announced).channel.label).toBe('y');
  });

  it('lets the id be used again', async () => {
    const { a, b, near, far } = await channelPair({ negotiated: true, id: 3 });
    const closed = Promise.all([nextEvent(near, 'close'), nextEvent(far, 'close')]);
    near.close();
    await closed;
    const again = [a, b].map((connection) => connection.createDataChannel('', { negotiated: true, id: 3 }));
    await Promise.all(again.map((channel) => nextEvent(channel, 'open')));
  });
});
