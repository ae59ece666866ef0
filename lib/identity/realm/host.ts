// What passes between a provider's realm and the worker around it. Only strings, numbers, booleans, null and ArrayBuffers cross: no object of one
// realm is ever seen by the other.

/** Offered to the scripts of this folder, and by them to nobody. A value of the wrong type is read as a string of it. */
export interface RealmHost {
  /** The parts of a URL as JSON ({@link UrlParts}); null when it cannot be parsed. */
  parseUrl(url: string, base: string | undefined): string | null;
  /** The parts of `href` after one was set. */
  setUrlPart(href: string, part: string, value: string): string;
  /** `application/x-www-form-urlencoded` to a JSON list of pairs, and back. */
  parseQuery(query: string): string;
  formatQuery(pairs: string): string;
  encodeUtf8(text: string): ArrayBuffer;
  /** Null: not UTF-8, and `fatal`. */
  decodeUtf8(octets: ArrayBuffer, fatal: boolean): string | null;
  /** Null: not base64. */
  decodeBase64(text: string): ArrayBuffer | null;
  encodeBase64(octets: ArrayBuffer): string;
  randomOctets(count: number): ArrayBuffer;
  randomUUID(): string;
  /** {@link RealmEntry.onTimer} is called after `delay` milliseconds. */
  startTimer(id: number, delay: number): void;
  stopTimer(id: number): void;
  /** Something that takes time; {@link RealmEntry.onDone} is called with what came of it. */
  start(id: number, operation: 'fetch' | 'crypto', json: string): void;
  /** The provider's answer: JSON of a {@link RealmOutcome}. */
  finish(json: string): void;
}

/** The functions of the realm that the worker calls. */
export interface RealmEntry {
  onTimer(id: number): void;
  onDone(id: number, succeeded: boolean, json: string): void;
  /** Ends the time in which a provider may be registered; whether one was. */
  endRegistration(): boolean;
  /** Calls the registered provider. `method` is a member of RTCIdentityProvider. */
  call(method: string, json: string): void;
}

/** What the scripts of this folder share among each other. */
export interface RealmShared {
  /** The worker's answer to an operation. Rejects with a DOMException, or a TypeError when the worker names that. */
  start(operation: 'fetch' | 'crypto', request: unknown): Promise<unknown>;
  octetsOf(value: unknown): ArrayBuffer;
  /** Puts interfaces and functions on the global, not enumerable. */
  expose(members: Readonly<Record<string, unknown>>): void;
  DOMException: new (message?: string, name?: string) => Error;
  entry: RealmEntry;
}

export type RealmScript = (host: RealmHost, shared: RealmShared, location: string) => void;

export interface UrlParts {
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** A provider's error, as far as it said so. */
export interface ProviderError {
  readonly message: string;
  /** Of an RTCError. */
  readonly errorDetail?: string;
  readonly idpLoginUrl?: string;
  readonly idpErrorInfo?: string;
}

export interface AssertionResult {
  readonly idp: { readonly domain: string; readonly protocol: string };
  readonly assertion: string;
}

export interface ValidationResult {
  readonly identity: string;
  readonly contents: string;
}

export type RealmOutcome =
  | { readonly kind: 'result'; readonly result: AssertionResult | ValidationResult }
  /** It threw, or its promise was rejected. */
  | { readonly kind: 'rejected'; readonly error: ProviderError }
  /** What it returned is not the dictionary that it should be. */
  | { readonly kind: 'invalid'; readonly message: string };

/** The worker's side of a fetch: what {@link RealmHost.start} gets and answers. */
export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  /** Base64. */
  readonly body: string | null;
}

export interface FetchResponse {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly redirected: boolean;
  readonly headers: readonly (readonly [string, string])[];
  /** Base64. */
  readonly body: string;
}
