import type { RealmScript } from './host';

// Evaluated in the provider's realm: crypto. Keys stay with the worker; here they are numbers.
export const install: RealmScript = (host, shared) => {
  interface KeyDescription {
    readonly $key: number;
    readonly type: string;
    readonly extractable: boolean;
    readonly algorithm: object;
    readonly usages: readonly string[];
  }

  class CryptoKey {
    readonly #id: number;
    readonly type: string;
    readonly extractable: boolean;
    readonly algorithm: object;
    readonly usages: readonly string[];

    constructor(description?: KeyDescription) {
      if (description === undefined || !made.has(description)) throw new TypeError('Illegal constructor');
      this.#id = description.$key;
      this.type = description.type;
      this.extractable = description.extractable;
      this.algorithm = description.algorithm;
      this.usages = description.usages;
    }

    static idOf(value: object): number | undefined {
      return #id in value ? value.#id : undefined;
    }
  }
  const { idOf } = CryptoKey;
  Reflect.deleteProperty(CryptoKey, 'idOf');
  /** Descriptions that came from the worker: a program cannot make one. */
  const made = new WeakSet<KeyDescription>();

  /** To JSON: octets as base64, keys as their number. */
  const pack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return { $octets: host.encodeBase64(shared.octetsOf(value)) };
    const key = idOf(value);
    if (key !== undefined) return { $key: key };
    if (Array.isArray(value)) return value.map(pack);
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, pack(member)]));
  };
  const unpack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if ('$octets' in value) return host.decodeBase64(String(value.$octets)) ?? new ArrayBuffer(0);
    if ('$key' in value) {
      made.add(value as KeyDescription);
      return new CryptoKey(value as KeyDescription);
    }
    if (Array.isArray(value)) return value.map(unpack);
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, unpack(member)]));
  };

  const subtle = Object.fromEntries(
    ['decrypt', 'digest', 'encrypt', 'exportKey', 'generateKey', 'importKey', 'sign', 'verify'].map((method) => [
      method,
      async (...values: unknown[]) => unpack(await shared.start('crypto', { method, values: pack(values) })),
    ]),
  );

  const getRandomValues = <T extends ArrayBufferView>(view: T): T => {
    if (!ArrayBuffer.isView(view) || view.byteLength > 65_536)
      throw new shared.DOMException('Give a view of at most 65536 octets', 'QuotaExceededError');
    new Uint8Array(view.buffer, view.byteOffset, view.byteLength).set(new Uint8Array(host.randomOctets(view.byteLength)));
    return view;
  };

  shared.expose({ CryptoKey, crypto: { getRandomValues, randomUUID: () => host.randomUUID(), subtle } });
};
