import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** An https server on loopback, with a certificate of its own. */
export interface ProviderServer {
  /** `localhost:port`, which is the domain of its providers. */
  readonly domain: string;
  /** PEM, of the certificate. */
  readonly ca: string;
  /** Serves a script as the provider of this protocol. */
  script(protocol: string, text: string): void;
  /** Answers requests for a path. */
  handle(path: string, handler: Handler): void;
  close(): Promise<void>;
}

/** A provider without secrets: it asserts what it is told to, and believes what it is shown. */
export const TRUSTING = `
  rtcIdentityProvider.register({
    generateAssertion: (contents, origin, options) => ({
      idp: { domain: location.host, protocol: options.protocol },
      assertion: JSON.stringify({ contents, identity: options.usernameHint }),
    }),
    validateAssertion: async (assertion) => JSON.parse(assertion),
  });`;

/** A provider of which only `generateAssertion` is of interest: the body of that function. */
export function generating(body: string): string {
  return `rtcIdentityProvider.register({ validateAssertion() {}, async generateAssertion(contents, origin, options) { ${body} } });`;
}

/** What a provider answers for `value`, so that {@link answered} reads it. */
export const ANSWER = `const answer = (value) => ({ idp: { domain: location.host }, assertion: JSON.stringify(value) });`;

/** What {@link ANSWER} put into an assertion. */
export function answered(assertion: string): unknown {
  const { assertion: value } = JSON.parse(Buffer.from(assertion, 'base64').toString('utf8')) as { assertion: string };
  return JSON.parse(value);
}

export async function startProviderServer(): Promise<ProviderServer> {
  const { key, cert } = makeCertificate();
  const handlers = new Map<string, Handler>();
  const server = createServer({ key, cert }, (request, response) => {
    const handler = handlers.get(new URL(request.url ?? '/', 'https://localhost').pathname);
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  server.on('tlsClientError', () => {}); // Those who do not trust it.
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const provider: ProviderServer = {
    domain: `localhost:${port}`,
    ca: cert,
    handle: (path, handler) => handlers.set(path, handler),
    script: (protocol, text) =>
      provider.handle(`/.well-known/idp-proxy/${protocol}`, (_, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
      }),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return provider;
}

function makeCertificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'identity-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', ['req', '-x509', ...curve, '-days', '1', ...names, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return made;
}
