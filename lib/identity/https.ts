import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { rootCertificates, TLSSocket } from 'node:tls';

/** Octets: of a script, of a request's or a response's body. */
const LARGEST_BODY = 1 << 20;
const MOST_REDIRECTS = 5;

export interface HttpsRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

export interface HttpsResponse {
  readonly url: URL;
  readonly status: number;
  readonly statusText: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly redirected: boolean;
}

/** Why there is no response. */
export class HttpsError extends Error {
  constructor(
    message: string,
    readonly reason: 'network' | 'tls' | 'policy',
    /** Of the response that was not to be followed or taken. */
    readonly status?: number,
  ) {
    super(message);
  }
}

/** Follows redirects to where `allowed` says that one may go. Rejects with {@link HttpsError}. */
export async function requestHttps(first: HttpsRequest, ca: readonly string[], allowed: (url: URL) => boolean): Promise<HttpsResponse> {
  let current = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await once(current, ca);
    const { location } = response.headers;
    if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined) return { ...response, redirected: redirects > 0 };
    if (!URL.canParse(location, current.url.href)) throw new HttpsError('A redirect goes to what is not a URL', 'policy', response.status);
    const url = new URL(location, current.url);
    if (url.protocol !== 'https:' || !allowed(url))
      throw new HttpsError(`A redirect to ${url.origin} is not followed`, 'policy', response.status);
    current = redirected(current, url, response.status);
  }
  throw new HttpsError(`There are more than ${MOST_REDIRECTS} redirects`, 'policy');
}

/** https://fetch.spec.whatwg.org/#http-redirect-fetch, step 12: what is asked for again is a GET, unless the status says otherwise. */
function redirected(previous: HttpsRequest, url: URL, status: number): HttpsRequest {
  const { method } = previous;
  const becomesGet = (status <= 302 && method === 'POST') || (status === 303 && method !== 'GET' && method !== 'HEAD');
  if (!becomesGet) return { ...previous, url };
  const headers = Object.fromEntries(Object.entries(previous.headers).filter(([name]) => !name.startsWith('content-')));
  return { url, method: 'GET', headers, body: null };
}

function once({ url, method, headers, body }: HttpsRequest, ca: readonly string[]): Promise<Omit<HttpsResponse, 'redirected'>> {
  return new Promise((resolve, reject) => {
    const options = { method, headers, agent: false as const, ...(ca.length > 0 && { ca: [...rootCertificates, ...ca] }) };
    const outgoing = request(url, options, (incoming) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const { statusCode: status = 0, statusMessage: statusText = '' } = incoming;
      incoming.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > LARGEST_BODY) outgoing.destroy(new HttpsError(`The response is larger than ${LARGEST_BODY} octets`, 'policy', status));
      });
      incoming.on('end', () => resolve({ url, status, statusText, headers: incoming.headers, body: Buffer.concat(chunks) }));
      incoming.on('error', (error) => reject(toHttpsError(error, outgoing.socket)));
    });
    outgoing.on('error', (error) => reject(toHttpsError(error, outgoing.socket)));
    outgoing.end(body ?? undefined);
  });
}

function toHttpsError(error: Error, socket: unknown): HttpsError {
  if (error instanceof HttpsError) return error;
  // Node notes there why it did not trust the peer's certificate.
  const untrusted = socket instanceof TLSSocket && Boolean(socket.authorizationError);
  return new HttpsError(error.message, untrusted ? 'tls' : 'network');
}
