import { configure, type RTCError, type RTCIdentityErrorEvent, type RTCIdentityEvent, RTCPeerConnection } from 'node-libwebrtc';
import { nextEvent } from '../../support/events';
import { ANSWER, answered, generating, type ProviderServer, startProviderServer, TRUSTING } from '../../support/identityProvider';
import { closePeers, peer } from '../../support/peers';

let server: ProviderServer;

beforeAll(async () => {
  server = await startProviderServer();
});
afterAll(() => server.close());
beforeEach(() => configure({ identity: { ca: server.ca, timeout: 15_000, providers: null, origin: null } }));
afterEach(closePeers);

/** A connection with this script as its provider. */
function withScript(script: string, options: { usernameHint?: string } = {}): RTCPeerConnection {
  server.script('test', script);
  const connection = peer();
  connection.setIdentityProvider(server.domain, { protocol: 'test', ...options });
  return connection;
}

/** What `expression`, in a provider's generateAssertion, gives. */
async function evaluated(expression: string): Promise<unknown> {
  return answered(await withScript(ANSWER + generating(`return answer(await (${expression}));`)).getIdentityAssertion());
}

async function failureOf(connection: RTCPeerConnection): Promise<RTCError> {
  return connection.getIdentityAssertion().then(
    () => Promise.reject(new Error('there is an assertion')),
    (error: RTCError) => error,
  );
}

describe('getIdentityAssertion', () => {
  it('gives what the provider generated, with the domain and the protocol, as JSON in base64', async () => {
    const assertion = await withScript(TRUSTING, { usernameHint: 'alice@localhost' }).getIdentityAssertion();
    const { idp, assertion: inner } = JSON.parse(atob(assertion));
    expect(idp).toEqual({ domain: server.domain, protocol: 'test' });
    expect(JSON.parse(inner).identity).toBe('alice@localhost');
  });

  it('asks to assert the fingerprints of the certificate', async () => {
    const certificate = await RTCPeerConnection.generateCertificate({ name: 'ECDSA', namedCurve: 'P-256' });
    server.script('test', ANSWER + generating('return answer(JSON.parse(contents));'));
    const connection = peer({ certificates: [certificate] });
    connection.setIdentityProvider(server.domain, { protocol: 'test' });
    const fingerprint = certificate.getFingerprints().map(({ algorithm, value }) => ({ algorithm, digest: value?.toUpperCase() }));
    expect(answered(await connection.getIdentityAssertion())).toEqual({ fingerprint });
  });

  it('tells the provider the options, with peerIdentity from the configuration, and the origin', async () => {
    configure({ identity: { origin: 'https://app.example' } });
    server.script('test', ANSWER + generating('return answer({ origin, options });'));
    const connection = peer({ peerIdentity: 'bob@example.net' });
    connection.setIdentityProvider(server.domain, { protocol: 'test', usernameHint: 'alice' });
    expect(answered(await connection.getIdentityAssertion())).toEqual({
      origin: 'https://app.example',
      options: { protocol: 'test', usernameHint: 'alice', peerIdentity: 'bob@example.net' },
    });
  });

  it('gives the same assertion until another provider is set', async () => {
    const connection = withScript(ANSWER + generating('return answer(Math.random());'));
    const first = await connection.getIdentityAssertion();
    expect(await connection.getIdentityAssertion()).toBe(first);
    connection.setIdentityProvider(server.domain, { protocol: 'test' });
    expect(await connection.getIdentityAssertion()).toBe(first);
    connection.setIdentityProvider(server.domain, { protocol: 'test?another' });
    expect(await connection.getIdentityAssertion()).not.toBe(first);
  });

  it('rejects with InvalidStateError when closed, and without a provider with OperationError', async () => {
    const connection = peer();
    await expect(connection.getIdentityAssertion()).rejects.toMatchObject({ name: 'OperationError' });
    connection.close();
    await expect(connection.getIdentityAssertion()).rejects.toMatchObject({ name: 'InvalidStateError' });
    expect(() => connection.setIdentityProvider('example.com')).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
  });

  it('refuses protocols that lead out of the well-known directory', async () => {
    const connection = peer();
    for (const protocol of ['a/b', 'a\\b']) {
      expect(() => connection.setIdentityProvider('example.com', { protocol })).toThrow(expect.objectContaining({ name: 'SyntaxError' }));
    }
    for (const [domain, protocol] of [
      [server.domain, '..'],
      [server.domain, '%2e%2e?'],
      [`${server.domain}/elsewhere?`, 'x'],
      [`user@${server.domain}`, 'x'],
      ['', 'x'],
    ] as const) {
      connection.setIdentityProvider(domain, { protocol });
      expect(await failureOf(connection)).toMatchObject({ errorDetail: 'idp-load-failure' });
    }
  });
});

describe('a provider that fails', () => {
  it.each([
    ['throws', `throw Object.assign(new Error('no'), { idpErrorInfo: 'info' })`, 'idp-execution-failure'],
    ['is rejected', `await Promise.reject(Object.assign(new Error('no'), { idpErrorInfo: 'info' }))`, 'idp-execution-failure'],
    [
      'has a token that expired',
      `throw Object.assign(new RTCError({ errorDetail: 'idp-token-expired' }), { idpErrorInfo: 'info' })`,
      'idp-token-expired',
    ],
    [
      'has no valid token',
      `throw Object.assign(new RTCError({ errorDetail: 'idp-token-invalid' }), { idpErrorInfo: 'info' })`,
      'idp-token-invalid',
    ],
    [
      'claims an error of ours',
      `throw Object.assign(new RTCError({ errorDetail: 'idp-tls-failure' }), { idpErrorInfo: 'info' })`,
      'idp-execution-failure',
    ],
  ])('%s: an RTCError, and idpErrorInfo', async (_, body, errorDetail) => {
    const connection = withScript(generating(body));
    expect(connection.idpErrorInfo).toBeNull();
    expect(await failureOf(connection)).toMatchObject({ name: 'OperationError', errorDetail, httpRequestStatusCode: null });
    expect(connection.idpErrorInfo).toBe('info');
  });

  it('needs a login: idpLoginUrl, until the next attempt', async () => {
    const login = `throw Object.assign(new RTCError({ errorDetail: 'idp-need-login' }), { idpLoginUrl: origin0 + '/login' })`;
    const connection = withScript(`const origin0 = self.origin; ${generating(login)}`);
    expect(connection.idpLoginUrl).toBeNull();
    const url = `https://${server.domain}/login`;
    expect(await failureOf(connection)).toMatchObject({ errorDetail: 'idp-need-login', idpLoginUrl: url });
    expect(connection.idpLoginUrl).toBe(url);
    server.script('test', TRUSTING);
    await connection.getIdentityAssertion();
    expect(connection.idpLoginUrl).toBeNull();
  });

  it('would log in at a URL that is no place', async () => {
    const connection = withScript(
      generating(`throw Object.assign(new RTCError('idp-need-login'), { idpLoginUrl: 'javascript:alert(1)' })`),
    );
    expect(await failureOf(connection)).toMatchObject({ errorDetail: 'idp-need-login' });
    expect(connection.idpLoginUrl).toBeNull();
  });

  it.each([
    ['nothing', 'return undefined'],
    ['a string', `return 'invalid'`],
    ['no domain', `return { idp: {}, assertion: '' }`],
    ['no assertion', `return { idp: { domain: 'x' } }`],
    ['a symbol', `return { idp: { domain: 'x' }, assertion: Symbol() }`],
    ['a getter that throws', `return { get idp() { throw new Error('no'); } }`],
    ['too much', `return { idp: { domain: 'x' }, assertion: 'x'.repeat(1 << 20) }`],
  ])('answers with %s: OperationError', async (_, body) => {
    const error = await failureOf(withScript(generating(body)));
    expect(error.name).toBe('OperationError');
    expect(error.constructor).toBe(DOMException);
  });

  it.each([
    ['is not JavaScript', 'this is not JavaScript'],
    ['throws at once', 'throw new Error("no")'],
    ['registers nothing', ''],
    ['registers half', 'rtcIdentityProvider.register({ generateAssertion() {} })'],
    ['registers too late', `setTimeout(() => { ${TRUSTING} })`],
    ['redefines JSON and throws', `JSON.stringify = JSON.parse = () => { throw 1 }; throw 1`],
  ])('has a script that %s: idp-bad-script-failure', async (_, script) => {
    expect(await failureOf(withScript(script))).toMatchObject({ errorDetail: 'idp-bad-script-failure' });
  });

  it.each([
    ['never answers', generating('await new Promise(() => {})')],
    ['loops while it is called', generating('for (;;);')],
    ['loops while it is loaded', 'for (;;);'],
  ])('%s: idp-timeout', async (_, script) => {
    configure({ identity: { timeout: 400 } });
    expect(await failureOf(withScript(script))).toMatchObject({ errorDetail: 'idp-timeout' });
  });

  it.each([
    ['takes all memory', generating('const all = []; for (;;) all.push(new Array(1e5).fill({}), new ArrayBuffer(1e6));')],
    ['recurses for ever', generating('const f = () => f() + 1; f();')],
    ['compiles without end', generating(`eval('['.repeat(1e6));`)],
    ['matches for ever deep', generating(`/(.|.)*x/.exec('a'.repeat(1e6)); throw 1;`)],
  ])('%s, and this process does not notice', async (_, script) => {
    configure({ identity: { timeout: 5_000 } });
    expect((await failureOf(withScript(script))).errorDetail).toMatch(/^idp-(execution-failure|timeout)$/);
  });

  it('is not there: idp-load-failure with the status', async () => {
    const connection = peer();
    connection.setIdentityProvider(server.domain, { protocol: 'missing' });
    expect(await failureOf(connection)).toMatchObject({ errorDetail: 'idp-load-failure', httpRequestStatusCode: 404 });
    connection.setIdentityProvider('localhost:1');
    expect(await failureOf(connection)).toMatchObject({ errorDetail: 'idp-load-failure', httpRequestStatusCode: null });
  });

  it('is no script by its content type, or too large: idp-load-failure', async () => {
    const connection = peer();
    connection.setIdentityProvider(server.domain, { protocol: 'odd' });
    server.handle('/.well-known/idp-proxy/odd', (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(TRUSTING));
    expect(await failureOf(connection)).toMatchObject({ errorDetail: 'idp-load-failure', httpRequestStatusCode: 200 });
    server.script('odd', TRUSTING + ' '.repeat(2 << 20));
    expect(await failureOf(connection)).toMatchObject({ errorDetail: 'idp-load-failure', httpRequestStatusCode: 200 });
  });

  it('has a certificate that is not trusted: idp-tls-failure', async () => {
    configure({ identity: { ca: [] } });
    expect(await failureOf(withScript(TRUSTING))).toMatchObject({ errorDetail: 'idp-tls-failure' });
  });

  it('is not among those that configure() names: not even loaded', async () => {
    configure({ identity: { providers: ['idp.example'] } });
    let requests = 0;
    server.handle('/.well-known/idp-proxy/counted', () => requests++);
    const connection = peer();
    connection.setIdentityProvider(server.domain, { protocol: 'counted' });
    expect(await failureOf(connection)).toMatchObject({ errorDetail: 'idp-load-failure' });
    expect(requests).toBe(0);
  });

  it("may redirect to https, whose origin is then the script's, and to nothing else", async () => {
    server.script('moved', ANSWER + generating('return answer(location.href);'));
    const redirect = (location: string) =>
      server.handle('/.well-known/idp-proxy/from', (_, response) => response.writeHead(302, { location }).end());
    const connection = peer();
    connection.setIdentityProvider(server.domain, { protocol: 'from' });
    redirect(`http://${server.domain}/.well-known/idp-proxy/moved`);
    expect(await failureOf(connection)).toMatchObject({ errorDetail: 'idp-load-failure', httpRequestStatusCode: 302 });
    redirect('from');
    expect(await failureOf(connection)).toMatchObject({ errorDetail: 'idp-load-failure' });
    redirect('/.well-known/idp-proxy/moved');
    expect(answered(await connection.getIdentityAssertion())).toBe(`https://${server.domain}/.well-known/idp-proxy/moved`);
  });
});

describe("the provider's realm", () => {
  it("is a worker's, with its own origin", async () => {
    expect(
      await evaluated('[self === globalThis, self instanceof RTCIdentityProviderGlobalScope, self instanceof WorkerGlobalScope]'),
    ).toEqual([true, true, true]);
    expect(await evaluated('[self.origin, location.host, String(location), typeof rtcIdentityProvider.register]')).toEqual([
      `https://${server.domain}`,
      server.domain,
      `https://${server.domain}/.well-known/idp-proxy/test`,
      'function',
    ]);
  });

  it('has nothing of Node', async () => {
    const names = [
      'process',
      'require',
      'module',
      'exports',
      'Buffer',
      'global',
      'setImmediate',
      'WebAssembly',
      'importScripts',
      'XMLHttpRequest',
    ];
    expect(await evaluated(`${JSON.stringify(names)}.filter((name) => name in self)`)).toEqual([]);
  });

  const exits: Readonly<Record<string, string>> = Object.fromEntries([
    ['this.constructor.constructor', `self.constructor.constructor('return typeof process')()`],
    ['a function of the scope', `fetch.constructor('return typeof process')()`],
    ['its promise', `fetch('/x').catch(() => {}).constructor.constructor('return typeof process')()`],
    ['an async function', `(async () => {}).constructor('return typeof process')()`],
    ['a generator', `Object.getPrototypeOf(function* () {}).constructor('return typeof process')().next().value`],
    ['an object handed in', `options.constructor.constructor('return typeof process')()`],
    ['the registrar', `rtcIdentityProvider.register.constructor('return typeof process')()`],
    ['an error of the worker', `fetch('https://example.com').catch((error) => error.constructor.constructor('return typeof process')())`],
    [
      'an error of its cryptography',
      `crypto.subtle.digest('x', new Uint8Array(1)).catch((error) => error.constructor.constructor('return typeof process')())`,
    ],
    [
      'a stack overflow in the worker',
      `(() => { const f = () => { try { f() } catch { try { atob('====') } catch (e) { return e } } }; return (f() ?? f).constructor.constructor('return typeof process')() })()`,
    ],
    [
      'the frames of a stack',
      `(() => { Error.prepareStackTrace = (error, frames) => frames; const frames = new Error().stack; return Array.isArray(frames) && frames.length > 0 ? typeof frames[0].constructor.constructor('return typeof process')() === 'string' && frames[0].constructor.constructor('return typeof process')() : 'undefined' })()`,
    ],
    [
      'import()',
      `import('node:process').then((m) => typeof m.default, (error) => error.constructor.constructor('return typeof process')())`,
    ],
    ['import() of a promise', `import('fs').constructor.constructor('return typeof process')()`],
  ]);

  it('cannot be left', async () => {
    const tried = Object.entries(exits).map(([name, expression]) => `[${JSON.stringify(name)}]: await (async () => ${expression})()`);
    expect(await evaluated(`(async () => ({ ${tried.join(', ')} }))()`)).toEqual(
      Object.fromEntries(Object.keys(exits).map((name) => [name, 'undefined'])),
    );
  });

  it('cannot be left by functions that the scope calls with its own', async () => {
    const traps = [
      'Function.prototype.call',
      'Function.prototype.apply',
      'Promise.prototype.then',
      'Array.prototype.map',
      'Map.prototype.set',
    ];
    const script = `
      const seen = [];
      for (const path of ${JSON.stringify(traps)}) {
        const [owner, , name] = path.split('.');
        const original = self[owner].prototype[name];
        self[owner].prototype[name] = function (...values) { seen.push(this, ...values); return Reflect.apply(original, this, values); };
      }
      ${ANSWER}
      ${generating(`
        await fetch('/missing'); await crypto.subtle.digest('SHA-256', new Uint8Array(1)); new URL('https://x/').searchParams.set('a', 'b');
        const found = seen.filter((value) => value && ['object', 'function'].includes(typeof value) && value.constructor?.constructor?.('return typeof process')() === 'object');
        return answer([seen.length > 0, found.length]);`)}`;
    expect(answered(await withScript(script).getIdentityAssertion())).toEqual([true, 0]);
  });

  it('does not share what one call leaves with the next', async () => {
    const connection = withScript(ANSWER + generating('self.calls = (self.calls ?? 0) + 1; return answer(self.calls);'));
    expect(answered(await connection.getIdentityAssertion())).toBe(1);
    connection.setIdentityProvider(server.domain, { protocol: 'test?again' });
    expect(answered(await connection.getIdentityAssertion())).toBe(1);
  });

  it('has URL, URLSearchParams, text and base64', async () => {
    expect(
      await evaluated(
        `(() => { const url = new URL('b?x=1&y=%20', 'https://a.example/c/'); url.searchParams.set('x', 'ä'); url.hash = 'h'; return [url.href, [...url.searchParams], JSON.stringify({ url })] })()`,
      ),
    ).toEqual([
      'https://a.example/c/b?x=%C3%A4&y=+#h',
      [
        ['x', 'ä'],
        ['y', ' '],
      ],
      '{"url":"https://a.example/c/b?x=%C3%A4&y=+#h"}',
    ]);
    expect(await evaluated(`[new TextDecoder().decode(new TextEncoder().encode('größe')), atob(btoa('\\xff\\0')) === '\\xff\\0']`)).toEqual(
      ['größe', true],
    );
    expect(
      await evaluated(
        `[() => new URL('x'), () => atob('='), () => btoa('€')].map((f) => { try { f(); } catch (error) { return error.name; } })`,
      ),
    ).toEqual(['TypeError', 'InvalidCharacterError', 'InvalidCharacterError']);
  });

  it('has timers and microtasks', async () => {
    const order = `new Promise((resolve) => { const order = []; const id = setInterval(() => { order.push('interval'); clearInterval(id); setTimeout(resolve, 1, order); }, 1); clearTimeout(setTimeout(() => order.push('never'))); queueMicrotask(() => order.push('microtask')); })`;
    expect(await evaluated(order)).toEqual(['microtask', 'interval']);
  });

  it('has cryptography, whose keys stay outside', async () => {
    const expression = `(async () => {
      const { publicKey, privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
      const data = new TextEncoder().encode('data');
      const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
      const signature = await crypto.subtle.sign(algorithm, privateKey, data);
      const imported = await crypto.subtle.importKey('jwk', await crypto.subtle.exportKey('jwk', publicKey), { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']);
      return [await crypto.subtle.verify(algorithm, imported, signature, data), await crypto.subtle.verify(algorithm, imported, signature, new Uint8Array(1)),
        privateKey instanceof CryptoKey, privateKey.type, crypto.getRandomValues(new Uint8Array(4)).length, crypto.randomUUID().length];
    })()`;
    expect(await evaluated(expression)).toEqual([true, false, true, 'private', 4, 36]);
    const refused = `crypto.subtle.generateKey({ name: 'RSA-PSS', modulusLength: 16384, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }, true, ['sign'])`;
    expect(await evaluated(`${refused}.catch((error) => error.name)`)).toBe('NotSupportedError');
  });

  it('fetches from its own origin, and from no other', async () => {
    server.handle('/echo', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { origin, cookie, 'x-a': a } = request.headers;
        response.writeHead(201, { 'content-type': 'application/json', 'x-b': 'b', 'set-cookie': 'c=d' });
        response.end(JSON.stringify({ method: request.method, origin, cookie, a, body: Buffer.concat(chunks).toString() }));
      });
    });
    server.handle('/away', (_, response) => response.writeHead(302, { location: 'https://example.com/' }).end());
    const posted = `fetch('/echo', { method: 'post', headers: { 'X-A': 'a', Cookie: 'no' }, body: 'text' })`;
    expect(
      await evaluated(`${posted}.then(async (r) => [r.status, r.ok, r.headers.get('x-b'), r.headers.get('set-cookie'), await r.json()])`),
    ).toEqual([201, true, 'b', null, { method: 'POST', origin: `https://${server.domain}`, a: 'a', body: 'text' }]);
    for (const url of ['https://example.com/', `http://${server.domain}/echo`, '/away', 'file:///etc/passwd', 'data:,x']) {
      expect(await evaluated(`fetch('${url}').catch((error) => error.name)`)).toBe('TypeError');
    }
  });
});

it('the events that pages used to wait for', async () => {
  const connection = withScript(TRUSTING);
  const result = nextEvent<RTCIdentityEvent>(connection, 'identityresult');
  const assertion = await connection.getIdentityAssertion();
  expect((await result).assertion).toBe(assertion);
  connection.setIdentityProvider('localhost:1');
  const error = nextEvent<RTCIdentityErrorEvent>(connection, 'idpassertionerror');
  await failureOf(connection);
  expect(await error).toMatchObject({ idp: 'localhost:1', protocol: 'default', loginUrl: null });
  const [offerer, answerer] = [withScript(TRUSTING), peer()];
  offerer.createDataChannel('');
  const invalid = nextEvent<RTCIdentityErrorEvent>(answerer, 'idpvalidationerror');
  await answerer.setRemoteDescription(await offerer.createOffer());
  expect(await invalid).toMatchObject({ idp: server.domain, protocol: 'test' });
});

it('a closed connection stops its provider', async () => {
  const asked = new Promise<void>((resolve) => server.handle('/asked', () => resolve()));
  const connection = withScript(generating(`await fetch('/asked');`));
  let settled = false;
  const never = () => {
    settled = true;
  };
  connection.getIdentityAssertion().then(never, never);
  await asked;
  connection.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(settled).toBe(false);
});
