// The documents that the suite's own server makes around a test that is a script.
import type { Page } from './discover';

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const script = (address: string) => `<script src="${escapeHtml(address)}"></script>`;

/** The address of the worker's script that a page loads. */
const workerAddress = (page: Page) => page.url.replace(/\.html(\?|$)/, '.js$1');

/** The HTML of a page; undefined when the file is the page. */
export function wrapperDocument(page: Page): string | undefined {
  if (page.kind === 'html') return undefined;
  const head = [
    '<!doctype html><meta charset=utf-8>',
    page.title === undefined ? '' : `<title>${escapeHtml(page.title)}</title>`,
    page.timeout === 'long' ? '<meta name="timeout" content="long">' : '',
    script('/resources/testharness.js'),
    script('/resources/testharnessreport.js'),
    '<script>self.GLOBAL = {isWindow: () => true, isWorker: () => false, isShadowRealm: () => false};</script>',
  ];
  const body =
    page.kind === 'worker' || page.kind === 'any-worker'
      ? `<div id=log></div><script>fetch_tests_from_worker(new Worker("${escapeHtml(workerAddress(page))}"));</script>`
      : `${page.scripts.map(script).join('')}<div id=log></div>${script(`/${page.file}`)}`;
  return head.join('') + body;
}

/** The script that a page's worker runs, and its address; undefined when the page's own file says it. */
export function wrapperWorker(page: Page): { readonly url: string; readonly source: string } | undefined {
  if (page.kind !== 'worker' && page.kind !== 'any-worker') return undefined;
  const scripts = page.kind === 'any-worker' ? ['/resources/testharness.js', ...page.scripts, `/${page.file}`] : [`/${page.file}`];
  return {
    url: workerAddress(page),
    source: [
      'self.GLOBAL = {isWindow: () => false, isWorker: () => true, isShadowRealm: () => false};',
      ...scripts.map((address) => `importScripts(${JSON.stringify(address)});`),
      page.kind === 'any-worker' ? 'done();' : '',
    ].join('\n'),
  };
}
