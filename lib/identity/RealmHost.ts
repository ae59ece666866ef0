import { isUtf8 } from 'node:buffer';
import { randomBytes, randomUUID } from 'node:crypto';
import { HttpsError, requestHttps } from './https';
import type { FetchRequest, FetchResponse, RealmHost, UrlParts } from './realm/host';
import { RealmCrypto } from './webCrypto';

/** Operations of one provider, all told. */
const MOST_OPERATIONS = 256;
const MOST_TIMERS = 1_000;
/** Milliseconds. */
const SHORTEST_INTERVAL = 4;

/** Headers that a script cannot set: https://fetch.spec.whatwg.org/#forbidden-request-header */
const FORBIDDEN_HEADER =
  /^(accept-(charset|encoding)|access-control-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|proxy-.*|sec-.*)$/;

export interface RealmEvents {
  onTimer(id: number): void;
  onDone(id: number, succeeded: boolean, json: string): void;
  onFinish(json: string): void;
}

/** The worker's functions for a realm. They take anything: what calls them is the provider's, as far as it is concerned. */
export class RealmHostImpl implements RealmHost {
  readonly #timers = new Map<number, NodeJS.Timeout>();
  readonly #crypto = new RealmCrypto();
  #operations = 0;

  constructor(
    /** Of the script. */
    private readonly origin: string,
    private readonly ca: readonly string[],
    private readonly events: RealmEvents,
  ) {}

  parseUrl(url: string, base: string | undefined): string | null {
    return URL.canParse(url, base) ? JSON.stringify(partsOf(new URL(url, base))) : null;
  }

  setUrlPart(href: string, part: string, value: string): string {
    const url = new URL(href);
    Reflect.set(url, part, value);
    return JSON.stringify(partsOf(url));
  }

  parseQuery(query: string): string {
    return JSON.stringify([...new URLSearchParams(query)]);
  }

  formatQuery(pairs: string): string {
    return new URLSearchParams(JSON.parse(pairs) as [string, string][]).toString();
  }

  encodeUtf8(text: string): ArrayBuffer {
    return new TextEncoder().encode(text).buffer as ArrayBuffer;
  }

  decodeUtf8(octets: ArrayBuffer, fatal: boolean): string | null {
    return fatal && !isUtf8(octets) ? null : new TextDecoder().decode(octets);
  }

  decodeBase64(text: string): ArrayBuffer | null {
    try {
      return Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer;
    } catch {
      return null;
    }
  }

  encodeBase64(octets: ArrayBuffer): string {
    return Buffer.from(octets).toString('base64');
  }

  randomOctets(count: number): ArrayBuffer {
    return Uint8Array.from(randomBytes(Math.min(count, 65_536))).buffer;
  }

  randomUUID(): string {
    return randomUUID();
  }

  startTimer(id: number, delay: number): void {
    if (this.#timers.size >= MOST_TIMERS) return;
    const milliseconds = Math.min(Math.max(delay, SHORTEST_INTERVAL), 0x7fffffff);
    this.#timers.set(
      id,
      setTimeout(() => {
        this.#timers.delete(id);
        this.events.onTimer(id);
      }, milliseconds),
    );
  }

  stopTimer(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  start(id: number, operation: string, json: string): void {
    void this.#run(operation, json).then(
      (value) => this.events.onDone(id, true, JSON.stringify(value ?? null)),
      (error: unknown) => this.events.onDone(id, false, JSON.stringify(describe(error))),
    );
  }

  finish(json: string): void {
    this.events.onFinish(json);
  }

  async #run(operation: string, json: string): Promise<unknown> {
    if (++this.#operations > MOST_OPERATIONS) throw new DOMException('A provider can do so much and no more', 'QuotaExceededError');
    return operation === 'crypto' ? this.#crypto.run(JSON.parse(json)) : this.#fetch(JSON.parse(json) as FetchRequest);
  }

  /** Same-origin, so that there is no CORS protocol to ask; without credentials, because there are none. */
  async #fetch({ url, method, headers, body }: FetchRequest): Promise<FetchResponse> {
    const isSameOrigin = ({ origin }: URL) => origin === this.origin;
    const target = new URL(url);
    if (!isSameOrigin(target)) throw new TypeError(`fetch: a provider can fetch from ${this.origin} alone`);
    if (!['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(method)) throw new TypeError(`fetch: no method ${method}`);
    const sent = Object.fromEntries(headers.filter(([name]) => !FORBIDDEN_HEADER.test(name)));
    if (method !== 'GET' && method !== 'HEAD') sent.origin = this.origin;
    const octets = body === null ? null : Buffer.from(body, 'base64');
    const request = { url: target, method, headers: { accept: '*/*', ...sent }, body: octets };
    const response = await requestHttps(request, this.ca, isSameOrigin);
    return {
      url: response.url.href,
      status: response.status,
      statusText: response.statusText,
      redirected: response.redirected,
      headers: Object.entries(response.headers)
        .filter(([name]) => name !== 'set-cookie')
        .map(([name, value]) => [name, String(value)] as const),
      body: response.body.toString('base64'),
    };
  }
}

function partsOf({ href, origin, protocol, username, password, host, hostname, port, pathname, search, hash }: URL): UrlParts {
  return { href, origin, protocol, username, password, host, hostname, port, pathname, search, hash };
}

function describe(error: unknown): { name: string; message: string } {
  if (error instanceof HttpsError) return { name: 'TypeError', message: `fetch: ${error.message}` };
  if (error instanceof DOMException) return { name: error.name, message: error.message };
  return { name: 'TypeError', message: error instanceof Error ? error.message : String(error) };
}
