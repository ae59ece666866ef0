import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import variant from '@jitl/quickjs-ng-wasmfile-release-sync';
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSRuntime,
} from 'quickjs-emscripten-core';
import type { RealmHost } from './realm/host';

/** Octets of a provider's objects, and of its stack. The second stays well below what the interpreter itself has of the worker's. */
const MEMORY_LIMIT = 64 << 20;
const STACK_LIMIT = 192 << 10;

/** In the order in which they are evaluated. */
const SCRIPTS = ['scope', 'url', 'fetch', 'crypto'];

/** The script threw, or is not JavaScript. */
export class RealmError extends Error {}

/**
 * A JavaScript realm of its own, in an interpreter of its own: QuickJS, compiled to WebAssembly. A script in it has no path to an object of Node's, since
 * the two engines share none; a V8 context (`node:vm`) has several, and is no security boundary.
 */
export class Realm {
  readonly #runtime: QuickJSRuntime;
  readonly #context: QuickJSContext;
  readonly #entry: QuickJSHandle;

  static async create(interpreter: WebAssembly.Module, host: RealmHost, location: string): Promise<Realm> {
    const quickjs = await newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmModule: interpreter }));
    return new Realm(quickjs.newRuntime(), host, location);
  }

  private constructor(runtime: QuickJSRuntime, host: RealmHost, location: string) {
    this.#runtime = runtime;
    runtime.setMemoryLimit(MEMORY_LIMIT);
    runtime.setMaxStackSize(STACK_LIMIT);
    const context = runtime.newContext();
    this.#context = context;
    const hostHandle = this.#hostObject(host);
    const shared = context.newObject();
    const href = context.newString(location);
    for (const name of SCRIPTS) {
      const text = readFileSync(join(__dirname, 'realm', `${name}.js`), 'utf8');
      const install = this.#value(context.evalCode(`((exports) => {${text}\nreturn exports.install; })({})`, `${name}.js`));
      this.#value(context.callFunction(install, context.undefined, hostHandle, shared, href)).dispose();
      install.dispose();
    }
    this.#entry = context.getProp(shared, 'entry');
  }

  /** @throws RealmError */
  evaluate(script: string, name: string): void {
    this.#value(this.#context.evalCode(script, name)).dispose();
    this.#runJobs();
  }

  /** Calls a function of RealmEntry. @throws RealmError for what a timer's callback throws. */
  call(name: string, ...values: readonly (string | number | boolean)[]): unknown {
    const context = this.#context;
    const handles = values.map((value) => this.#toHandle(value));
    const method = context.getProp(this.#entry, name);
    try {
      const result = this.#value(context.callFunction(method, this.#entry, ...handles));
      const value: unknown = context.dump(result);
      result.dispose();
      return value;
    } finally {
      this.#runJobs();
    }
  }

  /** What a job throws is nobody's to catch. */
  #runJobs(): void {
    for (;;) {
      const result = this.#runtime.executePendingJobs();
      if (result.error === undefined) return;
      result.error.dispose();
    }
  }

  #hostObject(host: RealmHost): QuickJSHandle {
    const context = this.#context;
    const object = context.newObject();
    const define = (name: string, call: (...values: unknown[]) => unknown) => {
      const handle = context.newFunction(name, (...values) => this.#toHandle(call(...values.map((value) => this.#fromHandle(value)))));
      context.setProp(object, name, handle);
      handle.dispose();
    };
    define('parseUrl', (url, base) => host.parseUrl(String(url), base === undefined ? undefined : String(base)));
    define('setUrlPart', (href, part, value) => host.setUrlPart(String(href), String(part), String(value)));
    define('parseQuery', (query) => host.parseQuery(String(query)));
    define('formatQuery', (pairs) => host.formatQuery(String(pairs)));
    define('encodeUtf8', (text) => host.encodeUtf8(String(text)));
    define('decodeUtf8', (octets, fatal) => host.decodeUtf8(toBuffer(octets), fatal === true));
    define('decodeBase64', (text) => host.decodeBase64(String(text)));
    define('encodeBase64', (octets) => host.encodeBase64(toBuffer(octets)));
    define('randomOctets', (count) => host.randomOctets(Number(count)));
    define('randomUUID', () => host.randomUUID());
    define('startTimer', (id, delay) => host.startTimer(Number(id), Number(delay)));
    define('stopTimer', (id) => host.stopTimer(Number(id)));
    define('start', (id, operation, json) => host.start(Number(id), operation === 'crypto' ? 'crypto' : 'fetch', String(json)));
    define('finish', (json) => host.finish(String(json)));
    return object;
  }

  /** A primitive, or a copy of an ArrayBuffer; undefined for anything else. */
  #fromHandle(handle: QuickJSHandle): unknown {
    const context = this.#context;
    const type = context.typeof(handle);
    if (type === 'string') return context.getString(handle);
    if (type === 'number') return context.getNumber(handle);
    if (type === 'boolean') return context.dump(handle) === true;
    if (type !== 'object') return undefined;
    const octets = context.getArrayBuffer(handle);
    const copy = octets.value.slice().buffer;
    octets.dispose();
    return copy;
  }

  #toHandle(value: unknown): QuickJSHandle {
    const context = this.#context;
    if (typeof value === 'string') return context.newString(value);
    if (typeof value === 'number') return context.newNumber(value);
    if (typeof value === 'boolean') return value ? context.true : context.false;
    if (value instanceof ArrayBuffer) return context.newArrayBuffer(value);
    return value === null ? context.null : context.undefined;
  }

  #value(result: ReturnType<QuickJSContext['evalCode']>): QuickJSHandle {
    if (result.error === undefined) return result.value;
    const error: unknown = this.#context.dump(result.error);
    result.error.dispose();
    throw new RealmError(
      typeof error === 'object' && error !== null ? `${Reflect.get(error, 'name')}: ${Reflect.get(error, 'message')}` : String(error),
    );
  }
}

function toBuffer(value: unknown): ArrayBuffer {
  return value instanceof ArrayBuffer ? value : new ArrayBuffer(0);
}
