// One page in a process of its own: reads a job from standard input, runs the page's scripts in a scope that looks like a window, and writes what the
// harness reports to descriptor 3, one JSON record a line: `start` and `result` of subtests, then `done` with all of them; `fatal` when it cannot run.
// What takes long to load comes before the job, so that the next page's process can wait ready while this one's page runs.
import { readFileSync, writeSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as api from './api.mjs';
import { Loader } from './loader.mjs';
import { installMediaElements } from './mediaElement.mjs';
import { define, expose, makeScope, reportError } from './scope.mjs';
import { makeWorkerClass } from './worker.mjs';

const RECORDS = 3;
const job = JSON.parse(readFileSync(0, 'utf8'));
const { root, page } = job;
const base = `https://web-platform.test:8443${page.url}`;
const message = (value) => (value === null || value === undefined ? null : String(value).slice(0, 600));
const emit = (record) => writeSync(RECORDS, `${JSON.stringify(record)}\n`);
/** Ends the process as a browser ends a tab: how the addon ends is measured by the lifecycle tests. */
const end = () => process.kill(process.pid, 'SIGKILL');

// The suite leaves two files to whoever runs it. This one is about reporting.
define('__report', {
  state: ({ name, phase, phases }) => phase === phases.STARTED && emit({ type: 'start', name }),
  result: (test) => emit({ type: 'result', name: test.name, status: test.status, message: message(test.message) }),
  completion(tests, status) {
    const subtests = tests.map((test) => ({ name: test.name, status: test.status, message: message(test.message) }));
    emit({ type: 'done', status: status.status, message: message(status.message), subtests });
    end();
  },
});
const testharnessreport = `
  setup({ output: false, timeout_multiplier: ${job.multiplier} });
  add_test_state_callback(__report.state);
  add_result_callback(__report.result);
  add_completion_callback(__report.completion);`;
// This one is about the user and the browser's interface, of which Node has neither: permissions are granted, and a click is not needed to be allowed
// to do something.
const testdriver = `
  test_driver_internal.in_automation = true;
  test_driver_internal.set_permission = async ({ descriptor, state }) => {
    if (state !== 'granted') throw new Error('[needs-browser] set_permission(' + descriptor.name + ', ' + state + ')');
  };
  test_driver_internal.click = async () => { throw new Error('[needs-browser] test_driver.click'); };
  test_driver.bless = async (intent, action) => typeof action === 'function' ? action() : null;`;

const loader = new Loader({
  root,
  base,
  replaced: { 'resources/testharnessreport.js': testharnessreport, 'resources/testdriver-vendor.js': testdriver },
});
const html = job.document ?? loader.text(page.file);
const { window: dom } = new JSDOM(html, { url: base, pretendToBeVisual: true, virtualConsole: new VirtualConsole() });
const { document } = dom;
let readyState = 'loading';
Object.defineProperty(document, 'readyState', { configurable: true, get: () => readyState });

const needsBrowser = (what) => () => {
  throw new Error(`[needs-browser] ${what}`);
};

class Window extends EventTarget {
  static [Symbol.hasInstance](object) {
    return object === globalThis;
  }
}

class Navigator {
  get userAgent() {
    return `Node.js/${process.versions.node}`;
  }
  get platform() {
    return 'Linux x86_64';
  }
  get language() {
    return 'en-US';
  }
  get onLine() {
    return true;
  }
  get hardwareConcurrency() {
    return 2;
  }
  get mediaDevices() {
    if (this !== navigator) throw new TypeError('Illegal invocation');
    return api.mediaDevices;
  }
}
Object.defineProperty(Navigator.prototype, 'mediaDevices', { enumerable: true });
const navigator = new Navigator();

function postMessage(data) {
  const copy = structuredClone(data);
  setTimeout(() => {
    const event = new MessageEvent('message', { data: copy, origin: globalThis.origin });
    Object.defineProperty(event, 'source', { value: globalThis });
    globalThis.dispatchEvent(event);
  }, 0);
}

for (const name of ['window', 'self', 'parent', 'top', 'frames']) define(name, globalThis, { force: true });
const { location, history } = dom;
for (const [name, value] of Object.entries({ opener: null, document, location, history, Navigator, navigator })) {
  define(name, value, { force: true });
}
define('Window', Window);
makeScope(loader);
expose(api);
for (const name of Object.getOwnPropertyNames(dom)) {
  if (/^[A-Z]/.test(name) && typeof dom[name] === 'function') define(name, dom[name]);
}
for (const name of ['getComputedStyle', 'matchMedia', 'scrollTo', 'focus', 'blur']) {
  if (typeof dom[name] === 'function') define(name, dom[name].bind(dom));
}
const scripts = job.worker ? { [new URL(job.worker.url, base).href]: job.worker.source } : {};
for (const [name, value] of Object.entries({
  devicePixelRatio: 1,
  innerWidth: 1024,
  innerHeight: 768,
  open: needsBrowser('window.open'),
  requestAnimationFrame: (callback) => setTimeout(() => callback(performance.now()), 16),
  cancelAnimationFrame: (id) => clearTimeout(id),
  postMessage,
  Worker: makeWorkerClass({ root, base, scripts }),
})) {
  define(name, value);
}
dom.HTMLCanvasElement.prototype.getContext = needsBrowser('canvas rendering context');
installMediaElements(dom, api);
Object.defineProperty(dom.HTMLIFrameElement.prototype, 'contentWindow', { configurable: true, get: needsBrowser('iframe') });
// Elements with an id are properties of the window.
for (const element of document.querySelectorAll('[id]')) define(element.id, element);

let inline = 0;
for (const element of document.querySelectorAll('script')) {
  const type = (element.getAttribute('type') ?? '').trim();
  if (type && !/javascript|ecmascript/i.test(type)) continue;
  Object.defineProperty(document, 'currentScript', { configurable: true, get: () => element });
  const source = element.getAttribute('src');
  try {
    if (source === null) loader.evaluate(element.textContent, `${page.file}#inline${inline++}`);
    else loader.run(source);
  } catch (error) {
    // A script that the server does not have is an event of its element, and no error of the window.
    if (source !== null && error?.code === 'ENOENT') continue;
    reportError(error);
    if (typeof globalThis.add_completion_callback !== 'function') {
      emit({ type: 'fatal', message: `a script failed before the harness was there: ${message(error?.stack ?? error)}` });
      end();
    }
  }
}
Object.defineProperty(document, 'currentScript', { configurable: true, get: () => null });
readyState = 'interactive';
document.dispatchEvent(new dom.Event('DOMContentLoaded', { bubbles: true }));
globalThis.dispatchEvent(new Event('DOMContentLoaded'));
setTimeout(() => {
  readyState = 'complete';
  globalThis.dispatchEvent(new Event('load'));
}, 0);
// Pages live until they are closed; `completion` closes this one.
setInterval(() => {}, 2 ** 30);
