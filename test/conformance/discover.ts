// Finds the tests of a web-platform-tests tree: each file, each variant, each scope that it runs in is a page.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify, type Environment } from './classify';

/** The directories of the suite that measure this package. */
export const DIRECTORIES = [
  'webrtc',
  'webrtc-encoded-transform',
  'webrtc-extensions',
  'webrtc-ice',
  'webrtc-identity',
  'webrtc-priority',
  'webrtc-stats',
  'webrtc-svc',
  'mediacapture-streams',
  'mediacapture-record',
  'mediacapture-insertable-streams',
  'mediacapture-extensions',
  'mediacapture-fromelement',
  'mediacapture-handle',
  'mediacapture-image',
  'mediacapture-region',
  'mst-content-hint',
  'screen-capture',
] as const;

/** How a page is made of its file: as it is, or by a wrapper around a script that runs in a window or in a worker. */
export type Kind = 'html' | 'window' | 'any' | 'any-worker' | 'worker';

export interface Page {
  /** Path and variant: what a browser would open. */
  readonly url: string;
  /** Path of the file from the root of the tree. */
  readonly file: string;
  readonly directory: string;
  readonly kind: Kind;
  readonly timeout: 'normal' | 'long';
  /** The scripts that a wrapper loads before the test. */
  readonly scripts: readonly string[];
  readonly title: string | undefined;
  readonly environment: Environment;
  /** What puts the page into its environment; empty for `node`. */
  readonly because: string;
}

interface Metadata {
  readonly scripts: readonly string[];
  readonly variants: readonly string[];
  readonly timeout: 'normal' | 'long';
  readonly title: string | undefined;
  readonly globals: readonly string[];
}

/** `// META: key=value` lines at the top of a script. */
function scriptMetadata(source: string): Metadata {
  const found: [key: string, value: string][] = [];
  for (const line of source.split('\n')) {
    const [, key, value] = /^\/\/\s*META:\s*(\w+)=(.*?)\s*$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) found.push([key, value]);
    else if (line.trim() && !line.startsWith('//')) break;
  }
  const all = (key: string) => found.filter(([name]) => name === key).map(([, value]) => value);
  return {
    scripts: all('script'),
    variants: all('variant'),
    timeout: all('timeout').includes('long') ? 'long' : 'normal',
    title: all('title')[0],
    globals: (all('global')[0] ?? 'window,dedicatedworker').split(',').map((name) => name.trim()),
  };
}

function htmlMetadata(source: string): Metadata {
  const attributes = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, value]) => value ?? '');
  return {
    scripts: attributes(/<script[^>]*\ssrc\s*=\s*["']?([^"'\s>]+)/gi),
    variants: attributes(/<meta[^>]*name=["']?variant["']?[^>]*content=["']?([^"'>]*)/gi),
    timeout: /<meta[^>]*name=["']?timeout["']?[^>]*content=["']?long/i.test(source) ? 'long' : 'normal',
    title: undefined,
    globals: ['window'],
  };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)).map((name) => `${entry.name}/${name}`) : [entry.name],
  );
}

function pagesOfScript(root: string, file: string, type: 'any' | 'window' | 'worker', source: string): Page[] {
  const directory = file.split('/', 1)[0] ?? '';
  const { scripts, variants, timeout, title, globals } = scriptMetadata(source);
  const inWindow = classify(root, file, source, scripts);
  const inWorker = inWindow.environment === 'node' ? { environment: 'worker' as const, because: 'dedicated worker' } : inWindow;
  const scopes: [Kind, string, typeof inWindow][] = [];
  if (type === 'window') scopes.push(['window', '.window.html', inWindow]);
  if (type === 'worker') scopes.push(['worker', '.worker.html', inWorker]);
  if (type === 'any') {
    if (globals.includes('window')) scopes.push(['any', '.any.html', inWindow]);
    if (globals.includes('dedicatedworker') || globals.includes('worker')) scopes.push(['any-worker', '.any.worker.html', inWorker]);
  }
  const address = `/${file.replace(/\.(any|window|worker)\.js$/, '')}`;
  return scopes.flatMap(([kind, suffix, environment]) =>
    (variants.length ? variants : ['']).map((variant) => {
      return { url: address + suffix + variant, file, directory, kind, timeout, scripts, title, ...environment };
    }),
  );
}

function pagesOfDocument(root: string, file: string, source: string): Page[] {
  const directory = file.split('/', 1)[0] ?? '';
  const { variants, ...metadata } = htmlMetadata(source);
  const page = { file, directory, kind: 'html' as const, ...metadata };
  if (/(^|\/)crashtests\/|-crash\./.test(file)) {
    return [{ url: `/${file}`, ...page, environment: 'not run', because: 'a crash test has no subtests' }];
  }
  if (!source.includes('/resources/testharness.js')) return [];
  if (file.includes('-manual.')) return [{ url: `/${file}`, ...page, environment: 'not run', because: 'needs a human' }];
  const environment = classify(root, file, source, metadata.scripts);
  return (variants.length ? variants : ['']).map((variant) => ({ url: `/${file}${variant}`, ...page, ...environment }));
}

/** Every page of the tree in these directories, in a stable order. */
export function discover(root: string, directories: readonly string[] = DIRECTORIES): Page[] {
  return directories
    .filter((directory) => existsSync(join(root, directory)))
    .flatMap((directory) =>
      filesBelow(join(root, directory))
        .sort()
        .map((name) => `${directory}/${name}`),
    )
    .filter((file) => !/\/(resources|support|tools)\//.test(file))
    .flatMap((file) => {
      const type = /\.(any|window|worker)\.js$/.exec(file)?.[1] as 'any' | 'window' | 'worker' | undefined;
      if (!type && !/\.html?$/.test(file)) return [];
      const source = readFileSync(join(root, file), 'utf8');
      return type ? pagesOfScript(root, file, type, source) : pagesOfDocument(root, file, source);
    });
}
