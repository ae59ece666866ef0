import type { RTCError } from 'node-libwebrtc';
import { nextEvent } from '../../support/events';
import { channelPair, closePeers, connect, local, messages, negotiate, pair } from '../../support/peers';

afterEach(closePeers);

describe('A peer that does not keep to the protocol', () => {
  it('may send on a stream that is no channel: the others go on', async () => {
    const { a, near, far } = await channelPair();
    const stray = a.createDataChannel('stray', { negotiated: true, id: 700 });
    if (stray.readyState !== 'open') await nextEvent(stray, 'open');
    for (const message of ['text', new Uint8Array(65_536), '', new Uint8Array(0)]) stray.send(message as string);
    const heard = messages(far, 1);
    near.send('still here');
    expect(await heard).toEqual(['still here']);
    const answered = messages(near, 1);
    far.send('so am I');
    expect(await answered).toEqual(['so am I']);
  });

  it('may open a channel where there is one already: that one goes on', async () => {
    const [a, b] = pair();
    const near = a.createDataChannel('announced', { ordered: true });
    const far = b.createDataChannel('agreed', { negotiated: true, id: 1 });
    const opened = [nextEvent(near, 'open'), nextEvent(far, 'open')];
    await connect(b, a); // `a` is the DTLS client: its first channel has the id 0. The second takes 2, ...
    await Promise.all(opened);
    const clash = b.createDataChannel('clash', { negotiated: true, id: 2 });
    const more = a.createDataChannel('more');
    if (more.readyState !== 'open') await nextEvent(more, 'open');
    expect(more.id).toBe(2);
    const heard = messages(clash, 1);
    more.send('through');
    expect(await heard).toEqual(['through']);
  });

  it.each(['0', '1', '4294967295', '99999999999999999999', '-1', 'nonsense'])(
    'may announce a greatest message of %s octets: nothing larger is sent, nothing breaks',
    async (size) => {
      const [a, b] = pair();
      const channel = a.createDataChannel('');
      await a.setLocalDescription();
      await b.setRemoteDescription(local(a));
      await b.setLocalDescription();
      const sdp = local(b).sdp.replace(/a=max-message-size:\d+/, `a=max-message-size:${size}`);
      const refused = await a.setRemoteDescription({ type: 'answer', sdp }).then(
        () => null,
        (error: RTCError) => error.errorDetail,
      );
      if (refused !== null) {
        expect(refused).toBe('sdp-syntax-error');
        expect(a.signalingState).toBe('have-local-offer');
        await a.setRemoteDescription(local(b));
      }
      expect(a.sctp?.maxMessageSize).toBeGreaterThan(0);
      expect(channel.readyState).toBe('connecting');
      await negotiate(a, b);
    },
  );
});
