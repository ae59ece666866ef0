import { webcrypto } from 'node:crypto';
import { types } from 'node:util';

/** What RealmHost.start('crypto') is given: octets and keys are packed. */
interface CryptoRequest {
  readonly method: string;
  readonly values: readonly unknown[];
}

/**
 * Key generation that takes a bounded time. (RSA's can be asked to take minutes of a thread that cannot be interrupted, as can the derivation of keys,
 * which is not offered.)
 */
const QUICKLY_GENERATED = ['ECDSA', 'ED25519', 'HMAC', 'AES-GCM', 'AES-CBC', 'AES-CTR'];

/** The crypto.subtle of one realm: it keeps the keys, the realm has their numbers. */
export class RealmCrypto {
  readonly #keys = new Map<number, webcrypto.CryptoKey>();

  /** Rejects with what crypto.subtle rejects with. */
  async run({ method, values }: CryptoRequest): Promise<unknown> {
    const { subtle } = webcrypto;
    const given = values.map((value) => this.#unpack(value));
    const operations: Readonly<Record<string, ((...values: never[]) => Promise<unknown>) | undefined>> = {
      decrypt: subtle.decrypt,
      digest: subtle.digest,
      encrypt: subtle.encrypt,
      exportKey: subtle.exportKey,
      generateKey: subtle.generateKey,
      importKey: subtle.importKey,
      sign: subtle.sign,
      verify: subtle.verify,
    };
    const operation = operations[method];
    if (operation === undefined) throw new TypeError(`crypto.subtle has no ${method} here`);
    if (method === 'generateKey' && !QUICKLY_GENERATED.includes(algorithmName(given[0]))) {
      throw new DOMException('A provider cannot generate keys of this algorithm', 'NotSupportedError');
    }
    return this.#pack(await Reflect.apply(operation, subtle, given));
  }

  #unpack(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if ('$octets' in value) return Buffer.from(String(value.$octets), 'base64');
    if ('$key' in value) return this.#keys.get(Number(value.$key));
    if (Array.isArray(value)) return value.map((item) => this.#unpack(item));
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#unpack(member)]));
  }

  #pack(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof ArrayBuffer) return { $octets: Buffer.from(value).toString('base64') };
    if (value instanceof Uint8Array) return { $octets: Buffer.from(value).toString('base64') };
    if (types.isCryptoKey(value)) {
      const $key = this.#keys.size + 1;
      this.#keys.set($key, value);
      const { type, extractable, algorithm, usages } = value;
      return { $key, type, extractable, algorithm: this.#pack({ ...algorithm }), usages };
    }
    if (Array.isArray(value)) return value.map((item) => this.#pack(item));
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#pack(member)]));
  }
}

function algorithmName(algorithm: unknown): string {
  return String(typeof algorithm === 'object' && algorithm !== null ? Reflect.get(algorithm, 'name') : algorithm).toUpperCase();
}
