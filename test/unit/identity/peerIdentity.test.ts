import { configure, type RTCError, type RTCPeerConnection } from 'node-libwebrtc';
import { generating, type ProviderServer, startProviderServer, TRUSTING } from '../../support/identityProvider';
import { closePeers, connected, local, negotiate, peer, trickle } from '../../support/peers';

let server: ProviderServer;
const ALICE = 'alice@localhost';
const BOB = 'bob@localhost';

beforeAll(async () => {
  server = await startProviderServer();
  configure({ identity: { ca: server.ca } });
});
afterAll(() => server.close());
beforeEach(() => server.script('default', TRUSTING));
afterEach(closePeers);

function named(identity: string, peerIdentity?: string): RTCPeerConnection {
  const connection = peer(peerIdentity === undefined ? {} : { peerIdentity });
  connection.setIdentityProvider(server.domain, { usernameHint: identity });
  return connection;
}

async function offerOf(connection: RTCPeerConnection): Promise<{ type: 'offer'; sdp: string }> {
  if (connection.getTransceivers().length === 0) connection.addTransceiver('audio');
  const { sdp = '' } = await connection.createOffer();
  return { type: 'offer', sdp };
}

/** The assertion of an offer, changed. */
function withAssertion(sdp: string, change: (assertion: { idp?: unknown; assertion: unknown }) => unknown): string {
  return sdp.replace(/a=identity:(.*)/, (_, value: string) => `a=identity:${btoa(JSON.stringify(change(JSON.parse(atob(value)))))}`);
}

const identityLines = (sdp: string) => sdp.match(/^a=identity:.*$/gm) ?? [];

describe('offers and answers', () => {
  it('carry the assertion before their media sections, also as local and remote descriptions', async () => {
    const [a, b] = [named(ALICE), named(BOB)];
    a.addTransceiver('audio');
    const line = `a=identity:${await a.getIdentityAssertion()}`;
    const offer = await offerOf(a);
    expect(identityLines(offer.sdp)).toEqual([line]);
    expect(offer.sdp.indexOf('a=identity')).toBeLessThan(offer.sdp.indexOf('m=audio'));
    await a.setLocalDescription(offer);
    expect(identityLines(local(a).sdp)).toEqual([line]);
    await b.setRemoteDescription(offer);
    expect(identityLines(b.remoteDescription?.sdp ?? '')).toEqual([line]);
    await b.setLocalDescription();
    expect(identityLines(local(b).sdp)).toEqual([`a=identity:${await b.getIdentityAssertion()}`]);
    await a.setRemoteDescription(local(b));
    expect(identityLines(a.currentLocalDescription?.sdp ?? '')).toEqual([line]);
    expect(identityLines(a.currentRemoteDescription?.sdp ?? '')).toEqual(identityLines(local(b).sdp));
  });

  it('are not created when there is no assertion: OperationError', async () => {
    server.script('default', generating('throw new Error("no")'));
    const [a, b] = [named(ALICE), named(BOB)];
    await expect(offerOf(a)).rejects.toMatchObject({ name: 'OperationError', constructor: DOMException });
    await expect(a.setLocalDescription()).rejects.toMatchObject({ name: 'OperationError' });
    expect(a.signalingState).toBe('stable');
    await b.setRemoteDescription(await offerOf(peer()));
    await expect(b.createAnswer()).rejects.toMatchObject({ name: 'OperationError', constructor: DOMException });
  });
});

describe('peerIdentity', () => {
  it('resolves at both ends', async () => {
    const [a, b] = [named(ALICE), named(BOB)];
    a.createDataChannel('');
    trickle(a, b);
    await negotiate(a, b);
    expect(await b.peerIdentity).toMatchObject({ idp: server.domain, name: ALICE });
    expect(await a.peerIdentity).toMatchObject({ idp: server.domain, name: BOB });
    expect(a.peerIdentity).toBe(a.peerIdentity);
    await Promise.all([connected(a), connected(b)]);
  });

  it('stays pending for a peer that says nothing of itself', async () => {
    const b = peer();
    await b.setRemoteDescription(await offerOf(peer()));
    expect(await Promise.race([b.peerIdentity, b.getStats().then(() => 'pending')])).toBe('pending');
  });

  const malformed: readonly (readonly [string, (sdp: string) => string])[] = [
    ['is not base64', (sdp) => sdp.replace(/a=identity:.*/, 'a=identity:%%%')],
    ['is empty', (sdp) => sdp.replace(/a=identity:.*/, 'a=identity:')],
    ['is not JSON', (sdp) => sdp.replace(/a=identity:.*/, `a=identity:${btoa('no')}`)],
    ['is not an object', (sdp) => withAssertion(sdp, () => null)],
    ['is there twice', (sdp) => sdp.replace(/(a=identity:.*\r\n)/, '$1$1')],
    ['names no provider', (sdp) => withAssertion(sdp, ({ assertion }) => ({ assertion }))],
    ['has another type for what it asserts', (sdp) => withAssertion(sdp, ({ idp }) => ({ idp, assertion: {} }))],
    [
      'asserts other contents',
      (sdp) => withAssertion(sdp, ({ idp }) => ({ idp, assertion: JSON.stringify({ identity: ALICE, contents: '{}' }) })),
    ],
    ['asserts nobody', (sdp) => withAssertion(sdp, ({ idp }) => ({ idp, assertion: '{}' }))],
    [
      'covers another fingerprint',
      (sdp) => sdp.replace(/(a=fingerprint:sha-256 )../g, '$1AA').replace(/(a=fingerprint:sha-256 AA:)../g, '$1BB'),
    ],
    [
      'is of a domain for which the provider cannot speak',
      (sdp) => withAssertion(sdp, ({ idp, assertion }) => ({ idp, assertion: String(assertion).replace(ALICE, 'alice@example.org') })),
    ],
    [
      'is of a user with two domains',
      (sdp) => withAssertion(sdp, ({ idp, assertion }) => ({ idp, assertion: String(assertion).replace(ALICE, `x@${ALICE}`) })),
    ],
  ];

  it('is rejected for an assertion that cannot be validated, and is another promise then; the description is applied', async () => {
    const offer = await offerOf(named(ALICE));
    for (const [what, change] of malformed) {
      const b = peer();
      const before = b.peerIdentity;
      await b.setRemoteDescription({ type: 'offer', sdp: change(offer.sdp) });
      await expect(before).rejects.toMatchObject({ name: 'OperationError', constructor: DOMException });
      expect([what, b.signalingState, b.peerIdentity === before]).toEqual([what, 'have-remote-offer', false]);
    }
  });

  it('is rejected with the RTCError of a provider that fails', async () => {
    const offer = await offerOf(named(ALICE));
    server.script(
      'default',
      `rtcIdentityProvider.register({ generateAssertion() {}, validateAssertion() { throw Object.assign(new Error('no'), { idpErrorInfo: 'why' }) } })`,
    );
    const b = peer();
    const before = b.peerIdentity;
    await b.setRemoteDescription(offer);
    expect(
      await before.then(
        () => null,
        (error: RTCError) => error.errorDetail,
      ),
    ).toBe('idp-execution-failure');
    expect(b.idpErrorInfo).toBe('why');
    for (const protocol of ['a/b', '..', 'missing']) {
      const again = b.peerIdentity;
      const moved = withAssertion(offer.sdp, ({ assertion }) => ({ idp: { domain: server.domain, protocol }, assertion }));
      await b.setRemoteDescription({ type: 'offer', sdp: moved });
      expect(
        await again.then(
          () => null,
          (error: RTCError) => error.errorDetail,
        ),
      ).toBe('idp-load-failure');
    }
  });

  it('leaves nothing unhandled when nobody reads it', async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', listener);
    const offer = await offerOf(named(ALICE));
    const b = peer();
    const read = b.peerIdentity;
    await b.setRemoteDescription({ type: 'offer', sdp: offer.sdp.replace(/a=identity:.*/, 'a=identity:%') });
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', listener);
    expect(unhandled).toEqual([]);
    await expect(read).rejects.toThrow();
  });
});

describe('a peer that must have an identity', () => {
  it('is accepted when it has it: setRemoteDescription waits for the validation', async () => {
    const b = named(BOB, ALICE);
    let known = '';
    void b.peerIdentity.then(({ name }) => {
      known = name;
    });
    await b.setRemoteDescription(await offerOf(named(ALICE)));
    expect(known).toBe(ALICE);
    expect(b.signalingState).toBe('have-remote-offer');
  });

  it.each([
    ['has another identity', async () => (await offerOf(named('mallory@localhost'))).sdp],
    ['has none', async () => (await offerOf(peer())).sdp],
    ['has one that is malformed', async () => (await offerOf(named(ALICE))).sdp.replace(/a=identity:.*/, 'a=identity:%')],
    [
      'has the assertion of another',
      async () => (await offerOf(peer())).sdp.replace('m=audio', `${identityLines((await offerOf(named(ALICE))).sdp)[0]}\r\nm=audio`),
    ],
  ])('is refused when it %s: nothing changes', async (_, sdp) => {
    const b = peer({ peerIdentity: ALICE });
    const before = b.peerIdentity;
    const set = b.setRemoteDescription({ type: 'offer', sdp: await sdp() });
    const error = await set.then(
      () => null,
      (reason: DOMException) => reason,
    );
    expect(error).toMatchObject({ name: 'OperationError' });
    await expect(before).rejects.toBe(error);
    expect(b.peerIdentity).toBe(before);
    expect([b.signalingState, b.remoteDescription, b.getTransceivers().length]).toEqual(['stable', null, 0]);
  });

  it('is one that was identified before, from then on', async () => {
    const [a, b] = [named(ALICE), peer()];
    a.createDataChannel('');
    await negotiate(a, b);
    await b.peerIdentity;
    const again = peer();
    again.createDataChannel('');
    await expect(b.setRemoteDescription(await offerOf(again))).rejects.toMatchObject({ name: 'OperationError' });
    expect(b.signalingState).toBe('stable');
    a.setIdentityProvider(server.domain, { usernameHint: 'mallory@localhost' });
    await expect(b.setRemoteDescription(await offerOf(a))).rejects.toMatchObject({ name: 'OperationError' });
    a.setIdentityProvider(server.domain, { usernameHint: ALICE });
    await b.setRemoteDescription(await offerOf(a));
    expect(b.signalingState).toBe('have-remote-offer');
  });

  it('cannot be changed by setConfiguration', () => {
    const connection = peer({ peerIdentity: ALICE });
    expect(connection.getConfiguration().peerIdentity).toBe(ALICE);
    connection.setConfiguration({ peerIdentity: ALICE });
    connection.setConfiguration({});
    for (const each of [connection, peer()]) {
      expect(() => each.setConfiguration({ peerIdentity: BOB })).toThrow(expect.objectContaining({ name: 'InvalidModificationError' }));
    }
  });
});

it('close() ends a validation', async () => {
  const offer = await offerOf(named(ALICE));
  const asked = new Promise<void>((resolve) => server.handle('/.well-known/idp-proxy/default', () => resolve()));
  const b = peer({ peerIdentity: ALICE });
  void b.setRemoteDescription(offer);
  await asked;
  b.close();
  expect(b.signalingState).toBe('closed');
});
