import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { discover } from '../../conformance/discover';
import { wrapperDocument, wrapperWorker } from '../../conformance/wrapper';

const harness = '<script src="/resources/testharness.js"></script>';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wpt-tree-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const found = () => discover(root).map(({ url, environment }) => `${url} ${environment}`);

describe('the pages of a tree', () => {
  it('are documents with the harness, once for each variant', () => {
    write({
      'webrtc/plain.html': harness,
      'webrtc/deep/variants.https.html': `${harness}<meta name="variant" content="?a"><meta name="variant" content="?b"><meta name=timeout content=long>`,
      'webrtc/not-a-test.html': '<p>',
      'webrtc/resources/helper.html': harness,
      'elsewhere/plain.html': harness,
    });
    expect(found()).toEqual([
      '/webrtc/deep/variants.https.html?a node',
      '/webrtc/deep/variants.https.html?b node',
      '/webrtc/plain.html node',
    ]);
    expect(discover(root).map(({ timeout }) => timeout)).toEqual(['long', 'long', 'normal']);
  });

  it('are scripts, in each scope that they run in', () => {
    write({
      'webrtc/a.any.js': '// META: script=helper.js\n// META: timeout=long\ntest();',
      'webrtc/b.window.js': '// META: title=Tom & Jerry\n',
      'webrtc/c.worker.js': 'importScripts();',
      'webrtc/helper.js': '',
    });
    expect(found()).toEqual([
      '/webrtc/a.any.html node',
      '/webrtc/a.any.worker.html worker',
      '/webrtc/b.window.html node',
      '/webrtc/c.worker.html worker',
    ]);
    const [window, worker, titled] = discover(root);
    if (!window || !worker || !titled) throw new Error('pages are missing');
    expect(wrapperDocument(window)).toContain('<script src="helper.js"></script>');
    expect(wrapperDocument(titled)).toContain('<title>Tom &amp; Jerry</title>');
    expect(wrapperWorker(worker)).toMatchObject({ url: '/webrtc/a.any.worker.js', source: expect.stringContaining('"/webrtc/a.any.js"') });
  });

  it('say what they need, by themselves or by their helpers', () => {
    write({
      'webrtc/canvas.html': `${harness}<canvas>`,
      'webrtc/video.html': `${harness}<script src="helper.js"></script>`,
      'webrtc/helper.js': "document.createElement('video')",
      'webrtc/policy.html': harness,
      'webrtc/policy.html.headers': 'Permissions-Policy: camera=()',
      'webrtc/thread.html': `${harness}<script>new Worker('w.js')</script>`,
    });
    expect(found()).toEqual([
      '/webrtc/canvas.html needs-browser',
      '/webrtc/policy.html needs-browser',
      '/webrtc/thread.html worker',
      '/webrtc/video.html media-element',
    ]);
  });

  it('that nobody runs are listed too', () => {
    write({ 'webrtc/a-manual.html': harness, 'webrtc/crashtests/b.html': '<p>' });
    expect(found()).toEqual(['/webrtc/a-manual.html not run', '/webrtc/crashtests/b.html not run']);
  });
});
