import type { RealmScript, UrlParts } from './host';

// Evaluated in the provider's realm: URL, URLSearchParams, TextEncoder, TextDecoder, atob and btoa. The worker's own do the work.
export const install: RealmScript = (host, shared) => {
  type Parts = UrlParts;
  type Part = keyof Parts;
  type Pair = [string, string];

  const readPairs = (query: string): Pair[] => JSON.parse(host.parseQuery(query)) as Pair[];

  class URLSearchParams {
    #pairs: Pair[];
    #changed: (query: string) => void = () => {};

    constructor(init: unknown = '') {
      if (init instanceof URLSearchParams) this.#pairs = [...init];
      else if (Array.isArray(init)) this.#pairs = init.map((pair: unknown[]): Pair => [String(pair[0]), String(pair[1])]);
      else if (typeof init === 'object' && init !== null) this.#pairs = Object.entries(init).map(([name, value]) => [name, String(value)]);
      else this.#pairs = readPairs(String(init));
    }

    /** The parameters of a URL, which `changed` writes back to it. */
    static of(query: string, changed: (query: string) => void): URLSearchParams {
      const params = new URLSearchParams(query);
      params.#changed = changed;
      return params;
    }

    static refresh(params: URLSearchParams, query: string): void {
      params.#pairs = readPairs(query);
    }

    #set(pairs: Pair[]): void {
      this.#pairs = pairs;
      this.#changed(this.toString());
    }

    get size(): number {
      return this.#pairs.length;
    }

    append(name: unknown, value: unknown): void {
      this.#set([...this.#pairs, [String(name), String(value)]]);
    }

    delete(name: unknown): void {
      this.#set(this.#pairs.filter(([key]) => key !== String(name)));
    }

    get(name: unknown): string | null {
      return this.#pairs.find(([key]) => key === String(name))?.[1] ?? null;
    }

    getAll(name: unknown): string[] {
      return this.#pairs.filter(([key]) => key === String(name)).map(([, value]) => value);
    }

    has(name: unknown): boolean {
      return this.#pairs.some(([key]) => key === String(name));
    }

    set(name: unknown, value: unknown): void {
      const pair: Pair = [String(name), String(value)];
      const first = this.#pairs.findIndex(([key]) => key === pair[0]);
      const others = this.#pairs.filter(([key], at) => key !== pair[0] || at === first);
      this.#set(first < 0 ? [...others, pair] : others.map((each) => (each[0] === pair[0] ? pair : each)));
    }

    sort(): void {
      this.#set([...this.#pairs].sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
    }

    forEach(callback: (value: string, name: string, params: URLSearchParams) => void): void {
      for (const [name, value] of this.#pairs) callback(value, name, this);
    }

    *entries(): IterableIterator<Pair> {
      for (const [name, value] of this.#pairs) yield [name, value];
    }

    *keys(): IterableIterator<string> {
      for (const [name] of this.#pairs) yield name;
    }

    *values(): IterableIterator<string> {
      for (const [, value] of this.#pairs) yield value;
    }

    [Symbol.iterator](): IterableIterator<Pair> {
      return this.entries();
    }

    toString(): string {
      return host.formatQuery(JSON.stringify(this.#pairs));
    }
  }
  const { of: paramsOf, refresh } = URLSearchParams;
  Reflect.deleteProperty(URLSearchParams, 'of');
  Reflect.deleteProperty(URLSearchParams, 'refresh');

  class URL {
    #parts: Parts;
    readonly searchParams: URLSearchParams;

    constructor(url: unknown, base?: unknown) {
      const parsed = host.parseUrl(String(url), base === undefined ? undefined : String(base));
      if (parsed === null) throw new TypeError(`${String(url)} is not a URL`);
      this.#parts = JSON.parse(parsed) as Parts;
      this.searchParams = paramsOf(this.#parts.search, (query) => {
        this.#parts = JSON.parse(host.setUrlPart(this.#parts.href, 'search', query)) as Parts;
      });
    }

    static canParse(url: unknown, base?: unknown): boolean {
      return host.parseUrl(String(url), base === undefined ? undefined : String(base)) !== null;
    }

    static read(url: URL, part: Part): string {
      return url.#parts[part];
    }

    static write(url: URL, part: Part, value: string): void {
      url.#parts = JSON.parse(host.setUrlPart(url.#parts.href, part, value)) as Parts;
      refresh(url.searchParams, url.#parts.search);
    }

    toString(): string {
      return this.#parts.href;
    }

    toJSON(): string {
      return this.#parts.href;
    }
  }
  const { read, write } = URL;
  Reflect.deleteProperty(URL, 'read');
  Reflect.deleteProperty(URL, 'write');
  const settable = ['protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'hash'] as const;
  for (const part of ['href', 'origin', ...settable] as const) {
    Object.defineProperty(URL.prototype, part, {
      configurable: true,
      enumerable: true,
      get(this: URL) {
        return read(this, part);
      },
      ...(part !== 'href' &&
        part !== 'origin' && {
          set(this: URL, value: unknown) {
            write(this, part, String(value));
          },
        }),
    });
  }

  shared.octetsOf = (value) => {
    if (value instanceof ArrayBuffer) return value.slice(0);
    if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice().buffer;
    throw new TypeError('The value is neither an ArrayBuffer nor a view on one');
  };

  class TextEncoder {
    readonly encoding = 'utf-8';

    encode(text: unknown = ''): Uint8Array {
      return new Uint8Array(host.encodeUtf8(String(text)));
    }
  }

  class TextDecoder {
    readonly encoding = 'utf-8';
    readonly fatal: boolean;

    constructor(label: unknown = 'utf-8', options: { readonly fatal?: unknown } = {}) {
      if (!['utf-8', 'utf8', 'unicode-1-1-utf-8'].includes(String(label).trim().toLowerCase()))
        throw new RangeError('TextDecoder: only UTF-8');
      this.fatal = Boolean(options.fatal);
    }

    decode(octets?: unknown): string {
      const text = host.decodeUtf8(octets === undefined ? new ArrayBuffer(0) : shared.octetsOf(octets), this.fatal);
      if (text === null) throw new TypeError('TextDecoder: the octets are not UTF-8');
      return text;
    }
  }

  const toOctets = (text: string): ArrayBuffer => {
    const octets = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 255) throw new shared.DOMException('A character is not Latin-1', 'InvalidCharacterError');
      octets[i] = code;
    }
    return octets.buffer;
  };
  const toLatin1 = (octets: Uint8Array): string => {
    let text = '';
    for (const octet of octets) text += String.fromCharCode(octet);
    return text;
  };

  shared.expose({
    ...{ URL, URLSearchParams, TextEncoder, TextDecoder },
    atob: (text: unknown): string => {
      const octets = host.decodeBase64(String(text));
      if (octets === null) throw new shared.DOMException('The text is not base64', 'InvalidCharacterError');
      return toLatin1(new Uint8Array(octets));
    },
    btoa: (text: unknown): string => host.encodeBase64(toOctets(String(text))),
  });
};
