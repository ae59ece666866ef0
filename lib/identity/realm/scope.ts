import type { ProviderError, RealmOutcome, RealmScript, UrlParts } from './host';

// Evaluated in the provider's realm, first: its global scope. https://w3c.github.io/webrtc-identity/#instantiating-an-idp-proxy
//
// The scripts of this folder import nothing but types: the worker evaluates each by itself, and calls `install` with its host's functions. What they put on
// the global is all that a provider has beside ECMAScript.
export const install: RealmScript = (host, shared, location) => {
  type Callable = (...values: unknown[]) => unknown;
  interface Provider {
    readonly generateAssertion: Callable;
    readonly validateAssertion: Callable;
  }

  const global = globalThis as unknown as object;

  shared.expose = (members) => {
    for (const [name, value] of Object.entries(members)) {
      Object.defineProperty(global, name, { value, writable: true, configurable: true, enumerable: false });
    }
  };

  // ------------------------------------------------------------------------------------------------------------------------------
  // Errors

  class DOMException extends Error {
    override readonly name: string;

    constructor(message = '', name = 'Error') {
      super(String(message));
      this.name = String(name);
    }
  }
  shared.DOMException = DOMException;

  const errorDetails = [
    ...['data-channel-failure', 'dtls-failure', 'fingerprint-failure', 'sctp-failure', 'sdp-syntax-error'],
    ...['hardware-encoder-not-available', 'hardware-encoder-error', 'idp-bad-script-failure', 'idp-execution-failure', 'idp-load-failure'],
    ...['idp-need-login', 'idp-timeout', 'idp-tls-failure', 'idp-token-expired', 'idp-token-invalid'],
  ];

  /** Its first drafts took the detail alone, and scripts written then pass it so. */
  class RTCError extends DOMException {
    readonly #errorDetail: string;

    constructor(init: { readonly errorDetail?: unknown } | string, message = '') {
      super(message, 'OperationError');
      const detail = typeof init === 'string' ? init : init?.errorDetail;
      if (detail === undefined) throw new TypeError('RTCError: errorDetail is required');
      const string = String(detail);
      if (!errorDetails.includes(string)) throw new TypeError(`RTCError: '${string}' is not a valid value of RTCErrorDetailType`);
      this.#errorDetail = string;
    }

    get errorDetail(): string {
      return this.#errorDetail;
    }

    /** Undefined for anything but an RTCError. */
    static detailOf(value: object): string | undefined {
      return #errorDetail in value ? value.#errorDetail : undefined;
    }
  }
  const { detailOf } = RTCError;
  Reflect.deleteProperty(RTCError, 'detailOf');

  // ------------------------------------------------------------------------------------------------------------------------------
  // What takes time

  const started = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  const timers = new Map<number, { callback: Callable; values: unknown[]; interval: number | null }>();
  let lastId = 0;

  shared.start = (operation, request) => {
    const id = ++lastId;
    const json = JSON.stringify(request);
    return new Promise((resolve, reject) => {
      started.set(id, { resolve, reject });
      host.start(id, operation, json);
    });
  };

  const startTimer = (callback: unknown, delay: unknown, values: unknown[], repeat: boolean): number => {
    // A string would be compiled; https://html.spec.whatwg.org/#timer-initialisation-steps lets an implementation refuse.
    if (typeof callback !== 'function') throw new TypeError('A timer takes a function');
    const milliseconds = Math.max(0, Number(delay) || 0);
    const id = ++lastId;
    timers.set(id, { callback: callback as Callable, values, interval: repeat ? milliseconds : null });
    host.startTimer(id, milliseconds);
    return id;
  };
  const stopTimer = (id: unknown): void => {
    if (timers.delete(Number(id))) host.stopTimer(Number(id));
  };

  // ------------------------------------------------------------------------------------------------------------------------------
  // The provider

  let registrationOpen = true;
  let provider: Provider | null = null;

  /** Converts to a dictionary member that is required: https://webidl.spec.whatwg.org/#js-dictionary */
  const required = (dictionary: object, member: string): unknown => {
    const value: unknown = Reflect.get(dictionary, member);
    if (value === undefined) throw new TypeError(`${member} is required`);
    return value;
  };
  const dictionary = (value: unknown, what: string): object => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) throw new TypeError(`${what} is not an object`);
    return value;
  };
  const callbackOf = (from: object, member: string): Callable => {
    const value = required(from, member);
    if (typeof value !== 'function') throw new TypeError(`${member} is not a function`);
    return value as Callable;
  };
  const illegal = (): never => {
    throw new TypeError('Illegal constructor');
  };

  /** https://w3c.github.io/webrtc-identity/#registering-an-idp-proxy */
  class RTCIdentityProviderRegistrar {
    constructor() {
      illegal();
    }

    register(...values: unknown[]): void {
      if (values.length === 0) throw new TypeError('RTCIdentityProviderRegistrar.register: 1 argument required, but only 0 present');
      const idp = dictionary(values[0], 'RTCIdentityProviderRegistrar.register: argument 1');
      const converted = {
        generateAssertion: callbackOf(idp, 'generateAssertion'),
        validateAssertion: callbackOf(idp, 'validateAssertion'),
      };
      if (registrationOpen) provider = converted;
    }
  }
  class WorkerGlobalScope {
    constructor() {
      illegal();
    }
  }
  class RTCIdentityProviderGlobalScope extends WorkerGlobalScope {}

  /** Not String(), which takes symbols. */
  const toDOMString = (value: unknown): string => `${value}`;
  const toAssertionResult = (value: unknown) => {
    const result = dictionary(value, 'The result of generateAssertion');
    const assertion = toDOMString(required(result, 'assertion'));
    const idp = dictionary(required(result, 'idp'), 'idp');
    const domain = toDOMString(required(idp, 'domain'));
    const protocol: unknown = Reflect.get(idp, 'protocol');
    return { idp: { domain, protocol: protocol === undefined ? 'default' : toDOMString(protocol) }, assertion };
  };
  const toValidationResult = (value: unknown) => {
    const result = dictionary(value, 'The result of validateAssertion');
    const contents = toDOMString(required(result, 'contents'));
    return { identity: toDOMString(required(result, 'identity')), contents };
  };

  /** Reads what the provider threw, which may be anything, and a getter of which may throw again. */
  const describe = (error: unknown): ProviderError => {
    const read = (name: string): string | undefined => {
      try {
        const value: unknown = Reflect.get(error as object, name);
        return value === undefined || value === null ? undefined : String(value);
      } catch {
        return undefined;
      }
    };
    if (typeof error !== 'object' || error === null) return { message: typeof error === 'symbol' ? 'a symbol' : String(error) };
    const errorDetail = detailOf(error);
    const idpLoginUrl = read('idpLoginUrl');
    const idpErrorInfo = read('idpErrorInfo');
    return {
      message: read('message') ?? '',
      ...(errorDetail !== undefined && { errorDetail }),
      ...(idpLoginUrl !== undefined && { idpLoginUrl }),
      ...(idpErrorInfo !== undefined && { idpErrorInfo }),
    };
  };

  const call = async (method: string, json: string): Promise<void> => {
    const outcome = await answer(method, JSON.parse(json) as unknown[]);
    host.finish(JSON.stringify(outcome));
  };
  const answer = async (method: string, values: unknown[]): Promise<RealmOutcome> => {
    const generating = method === 'generateAssertion';
    let value: unknown;
    try {
      value = await (generating ? provider?.generateAssertion(...values) : provider?.validateAssertion(...values));
    } catch (error) {
      return { kind: 'rejected', error: describe(error) };
    }
    try {
      return { kind: 'result', result: generating ? toAssertionResult(value) : toValidationResult(value) };
    } catch (error) {
      return { kind: 'invalid', message: describe(error).message };
    }
  };

  shared.entry = {
    onTimer: (id) => {
      const timer = timers.get(id);
      if (timer === undefined) return;
      if (timer.interval === null) timers.delete(id);
      else host.startTimer(id, timer.interval);
      timer.callback(...timer.values);
    },
    onDone: (id, succeeded, json) => {
      const operation = started.get(id);
      started.delete(id);
      const value = JSON.parse(json) as { readonly name: string; readonly message: string };
      if (succeeded) operation?.resolve(value);
      else operation?.reject(value.name === 'TypeError' ? new TypeError(value.message) : new DOMException(value.message, value.name));
    },
    endRegistration: () => {
      registrationOpen = false;
      return provider !== null;
    },
    call: (method, json) => void call(method, json),
  };

  // ------------------------------------------------------------------------------------------------------------------------------
  // The global

  const parts = Object.freeze(JSON.parse(host.parseUrl(location, undefined) ?? '{}')) as UrlParts;
  class WorkerLocation {
    constructor() {
      for (const name of ['href', 'origin', 'protocol', 'host', 'hostname', 'port', 'pathname', 'search', 'hash'] as const) {
        Object.defineProperty(this, name, { value: parts[name], enumerable: true });
      }
    }

    toString(): string {
      return parts.href;
    }
  }
  const registrar = Object.create(RTCIdentityProviderRegistrar.prototype) as object;
  const workerLocation = new WorkerLocation();
  const ignore = (): void => {};

  Object.setPrototypeOf(global, RTCIdentityProviderGlobalScope.prototype);
  for (const [name, value] of Object.entries({
    self: global,
    location: workerLocation,
    origin: parts.origin,
    isSecureContext: true,
    rtcIdentityProvider: registrar,
  })) {
    Object.defineProperty(global, name, { get: () => value, configurable: true, enumerable: true });
  }
  shared.expose({
    ...{ DOMException, RTCError, RTCIdentityProviderGlobalScope, RTCIdentityProviderRegistrar, WorkerGlobalScope, WorkerLocation },
    /** What a provider logs is nobody's: it is dropped. */
    console: { debug: ignore, error: ignore, info: ignore, log: ignore, trace: ignore, warn: ignore },
    setTimeout: (callback: unknown, delay?: unknown, ...values: unknown[]) => startTimer(callback, delay, values, false),
    setInterval: (callback: unknown, delay?: unknown, ...values: unknown[]) => startTimer(callback, delay, values, true),
    clearTimeout: stopTimer,
    clearInterval: stopTimer,
    queueMicrotask: (callback: () => void) => void Promise.resolve().then(() => callback()),
  });
};
