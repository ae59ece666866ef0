import { nonstandard, type RTCRtpReceiver, type RTCRtpSynchronizationSource, type RTCRtpTransceiver } from 'node-libwebrtc';
import { nextEvent } from '../../support/events';
import { closePeers, connect, local, pair } from '../../support/peers';

let stop = () => {};

afterEach(() => {
  stop();
  closePeers();
});

const CAPTURE_TIME = 'http://www.webrtc.org/experiments/rtp-hdrext/abs-capture-time';

/** Sends a tone; the receiver, when its track has unmuted. */
async function receiving(
  prepare: (transceiver: RTCRtpTransceiver) => void = () => {},
): Promise<{ receiver: RTCRtpReceiver; ssrc: number }> {
  const source = new nonstandard.RTCAudioSource();
  const samples = Int16Array.from({ length: 480 }, (_, index) => 16_000 * Math.sin((index / 480) * 20 * Math.PI));
  const timer = setInterval(() => source.onData({ samples, sampleRate: 48_000, channelCount: 1 }), 10);
  stop = () => clearInterval(timer);
  const [a, b] = pair();
  prepare(a.addTransceiver(source.createTrack()));
  const arriving = nextEvent<Event & { receiver: RTCRtpReceiver }>(b, 'track');
  const connecting = connect(a, b);
  const { receiver } = await arriving;
  await nextEvent(receiver.track, 'unmute');
  await connecting;
  return { receiver, ssrc: Number(/a=ssrc:(\d+)/.exec(local(a).sdp)?.[1]) };
}

/** Asks once in each turn of the event loop until the answer is as wanted. */
async function sourceWhere(
  receiver: RTCRtpReceiver,
  wanted: (source: RTCRtpSynchronizationSource) => boolean,
): Promise<RTCRtpSynchronizationSource> {
  for (;;) {
    const [source] = receiver.getSynchronizationSources();
    if (source !== undefined && wanted(source)) return source;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('RTCRtpReceiver.getSynchronizationSources', () => {
  it('is empty at first', () => {
    const [a] = pair();
    const { receiver } = a.addTransceiver('audio');
    expect(receiver.getSynchronizationSources()).toEqual([]);
    expect(receiver.getContributingSources()).toEqual([]);
  });

  it('tells who is heard now, and how loud', async () => {
    const { receiver, ssrc } = await receiving();
    const loud = await sourceWhere(receiver, ({ audioLevel = 0 }) => audioLevel > 0.1);
    expect(loud).toEqual({ source: ssrc, timestamp: expect.any(Number), rtpTimestamp: expect.any(Number), audioLevel: expect.any(Number) });
    expect(Math.abs(performance.timeOrigin + performance.now() - loud.timestamp)).toBeLessThan(1_000);
    expect(loud.audioLevel).toBeLessThanOrEqual(1);
    expect(receiver.getContributingSources()).toEqual([]);
    const later = await sourceWhere(receiver, ({ rtpTimestamp }) => rtpTimestamp !== loud.rtpTimestamp);
    expect(later.timestamp).toBeGreaterThan(loud.timestamp);
  });

  it('has the time of capture when the extension was negotiated', async () => {
    const { receiver } = await receiving((transceiver) => {
      const extensions = transceiver.getHeaderExtensionsToNegotiate();
      transceiver.setHeaderExtensionsToNegotiate(
        extensions.map(({ uri, direction }) => ({ uri, direction: uri === CAPTURE_TIME ? 'sendrecv' : direction })),
      );
    });
    const { captureTimestamp } = await sourceWhere(receiver, (source) => source.captureTimestamp !== undefined);
    expect(captureTimestamp).toBeGreaterThan(0);
  });
});
