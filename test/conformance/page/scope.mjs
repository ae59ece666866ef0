// The global scope of a page or of a worker: Node's own realm (so that TypeError, ArrayBuffer, Promise, Event and DOMException are Node's) with the
// API and with the few globals of the web that Node lacks.
import { existsSync, readFileSync } from 'node:fs';

export function define(name, value, { force = false } = {}) {
  if (!force && name in globalThis) return;
  Object.defineProperty(globalThis, name, { value, writable: true, enumerable: false, configurable: true });
}

/** Names that the API takes even where Node has its own. */
const OURS = /^(RTC|Media|Video|Audio|Image|Encoded|OverconstrainedError$|SFrame)/;

/** Puts the API's interfaces on the global. */
export function expose(api) {
  for (const [name, value] of Object.entries(api)) {
    if (/^[A-Z]/.test(name) && typeof value === 'function') define(name, value, { force: OURS.test(name) });
  }
}

export class ErrorEvent extends Event {
  constructor(type, init = {}) {
    super(type, init);
    const { message = '', filename = '', lineno = 0, colno = 0, error } = init;
    for (const [name, value] of Object.entries({ message, filename, lineno, colno, error })) {
      Object.defineProperty(this, name, { value, enumerable: true });
    }
  }
}

class PromiseRejectionEvent extends Event {
  constructor(type, init) {
    super(type, init);
    this.promise = init.promise;
    this.reason = init.reason;
  }
}

class ProgressEvent extends Event {
  constructor(type, init = {}) {
    super(type, init);
    this.lengthComputable = Boolean(init.lengthComputable);
    this.loaded = init.loaded ?? 0;
    this.total = init.total ?? 0;
  }
}

class CloseEvent extends Event {
  constructor(type, init = {}) {
    super(type, init);
    this.code = init.code ?? 0;
    this.reason = init.reason ?? '';
    this.wasClean = Boolean(init.wasClean);
  }
}

class FileReader extends EventTarget {
  static EMPTY = 0;
  static LOADING = 1;
  static DONE = 2;
  readyState = 0;
  result = null;
  error = null;
  onload = null;
  onerror = null;
  onloadend = null;

  readAsArrayBuffer(blob) {
    this.#read(blob, (buffer) => buffer);
  }

  readAsText(blob) {
    this.#read(blob, (buffer) => new TextDecoder().decode(buffer));
  }

  readAsDataURL(blob) {
    const type = blob.type || 'application/octet-stream';
    this.#read(blob, (buffer) => `data:${type};base64,${Buffer.from(buffer).toString('base64')}`);
  }

  async #read(blob, convert) {
    this.readyState = 1;
    try {
      this.result = convert(await blob.arrayBuffer());
    } catch (error) {
      this.error = error;
    }
    this.readyState = 2;
    this.#fire(this.error ? 'error' : 'load');
    this.#fire('loadend');
  }

  #fire(type) {
    const event = new ProgressEvent(type);
    this[`on${type}`]?.(event);
    this.dispatchEvent(event);
  }
}

/** Makes the global an event target, with the handler attributes that tests use. Returns the target. */
function makeEventTarget() {
  const target = new EventTarget();
  for (const method of ['addEventListener', 'removeEventListener', 'dispatchEvent']) {
    define(method, target[method].bind(target), { force: true });
  }
  const handlerAttribute = (type, call) => {
    let handler = null;
    target.addEventListener(type, (event) => {
      if (typeof handler === 'function') call(handler, event);
    });
    Object.defineProperty(globalThis, `on${type}`, {
      configurable: true,
      enumerable: true,
      get: () => handler,
      set: (value) => {
        handler = value;
      },
    });
  };
  for (const type of ['load', 'message', 'messageerror', 'unhandledrejection', 'rtctransform']) {
    handlerAttribute(type, (handler, event) => handler.call(globalThis, event));
  }
  handlerAttribute('error', (handler, { message, filename, lineno, colno, error }) =>
    handler.call(globalThis, message, filename, lineno, colno, error),
  );
  return target;
}

export function reportError(error) {
  globalThis.dispatchEvent(new ErrorEvent('error', { message: String(error?.message ?? error), error, cancelable: true }));
}

/** What windows and workers have in common. Returns the global as an event target. */
export function makeScope(loader) {
  const target = makeEventTarget();
  for (const [name, value] of Object.entries({ ErrorEvent, PromiseRejectionEvent, ProgressEvent, CloseEvent, FileReader }))
    define(name, value);
  define('origin', new URL(loader.base).origin, { force: true });
  define('isSecureContext', true, { force: true });
  define('crossOriginIsolated', false, { force: true });

  const hostFetch = globalThis.fetch;
  const fetch = async (input, init) => {
    const url = new URL(typeof input === 'string' ? input : (input.url ?? String(input)), loader.base);
    if (url.protocol === 'blob:' || url.protocol === 'data:') return hostFetch(url, init);
    const file = loader.fileOf(url.href);
    if (!file) throw new TypeError(`[needs-browser] fetch of ${url}`);
    return existsSync(file) ? new Response(readFileSync(file), { status: 200 }) : new Response('', { status: 404 });
  };
  define('fetch', fetch, { force: true });

  process.on('uncaughtException', reportError);
  process.on('unhandledRejection', (reason, promise) => {
    globalThis.dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { reason, promise, cancelable: true }));
  });
  return target;
}
