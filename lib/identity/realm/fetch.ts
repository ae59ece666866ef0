import type { FetchResponse, RealmScript } from './host';

// Evaluated in the provider's realm: fetch, Headers, Response. Requests go to the origin of the script alone.
export const install: RealmScript = (host, shared, location) => {
  type Pair = readonly [string, string];

  class Headers {
    readonly #values = new Map<string, string>();

    constructor(init?: unknown) {
      if (init instanceof Headers) for (const [name, value] of init) this.append(name, value);
      else if (Array.isArray(init)) for (const pair of init as unknown[][]) this.append(pair[0], pair[1]);
      else if (typeof init === 'object' && init !== null) for (const [name, value] of Object.entries(init)) this.append(name, value);
    }

    append(name: unknown, value: unknown): void {
      const known = this.get(name);
      this.set(name, known === null ? value : `${known}, ${String(value)}`);
    }

    set(name: unknown, value: unknown): void {
      const key = String(name).toLowerCase();
      const text = String(value).trim();
      if (!/^[!#$%&'*+\-.^_`|~0-9a-z]+$/.test(key) || /[\0\r\n\u0100-\uffff]/.test(text))
        throw new TypeError(`${key} is not a valid header`);
      this.#values.set(key, text);
    }

    delete(name: unknown): void {
      this.#values.delete(String(name).toLowerCase());
    }

    get(name: unknown): string | null {
      return this.#values.get(String(name).toLowerCase()) ?? null;
    }

    has(name: unknown): boolean {
      return this.#values.has(String(name).toLowerCase());
    }

    forEach(callback: (value: string, name: string, headers: Headers) => void): void {
      for (const [name, value] of this) callback(value, name, this);
    }

    entries(): IterableIterator<[string, string]> {
      return [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1)).values();
    }

    [Symbol.iterator](): IterableIterator<[string, string]> {
      return this.entries();
    }
  }

  class Response {
    readonly type = 'basic';
    readonly url: string;
    readonly status: number;
    readonly statusText: string;
    readonly redirected: boolean;
    readonly headers: Headers;
    readonly #body: ArrayBuffer;
    #used = false;

    constructor({ url, status, statusText, redirected, headers, body }: FetchResponse) {
      this.url = url;
      this.status = status;
      this.statusText = statusText;
      this.redirected = redirected;
      this.headers = new Headers(headers);
      this.#body = host.decodeBase64(body) ?? new ArrayBuffer(0);
    }

    get ok(): boolean {
      return this.status >= 200 && this.status < 300;
    }

    get bodyUsed(): boolean {
      return this.#used;
    }

    async arrayBuffer(): Promise<ArrayBuffer> {
      if (this.#used) throw new TypeError('The body was read before');
      this.#used = true;
      return this.#body;
    }

    async text(): Promise<string> {
      return host.decodeUtf8(await this.arrayBuffer(), false) ?? '';
    }

    async json(): Promise<unknown> {
      return JSON.parse(await this.text());
    }
  }

  interface FetchInit {
    readonly method?: unknown;
    readonly headers?: unknown;
    readonly body?: unknown;
  }

  const toBody = (body: unknown, headers: Headers): ArrayBuffer => {
    if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return shared.octetsOf(body);
    const isForm =
      Object.prototype.toString.call(body) === '[object URLSearchParams]' || body instanceof Reflect.get(globalThis, 'URLSearchParams');
    if (!headers.has('content-type')) {
      headers.set('content-type', isForm ? 'application/x-www-form-urlencoded;charset=UTF-8' : 'text/plain;charset=UTF-8');
    }
    return host.encodeUtf8(String(body));
  };

  const fetch = async (resource: unknown, init: FetchInit = {}): Promise<Response> => {
    const parsed = host.parseUrl(String(resource), location);
    if (parsed === null) throw new TypeError(`fetch: ${String(resource)} is not a URL`);
    const { href: url } = JSON.parse(parsed) as { readonly href: string };
    const headers = new Headers(init.headers);
    const body = init.body === undefined || init.body === null ? null : host.encodeBase64(toBody(init.body, headers));
    const method = String(init.method ?? 'GET').toUpperCase();
    if (body !== null && (method === 'GET' || method === 'HEAD')) throw new TypeError(`fetch: ${method} has no body`);
    const request: { url: string; method: string; headers: Pair[]; body: string | null } = { url, method, headers: [...headers], body };
    return new Response((await shared.start('fetch', request)) as FetchResponse);
  };

  shared.expose({ fetch, Headers });
};
