import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from './runChild';

const folder = mkdtempSync(join(tmpdir(), 'node-libwebrtc-'));
const path = join(folder, 'call.webm');
afterAll(() => rmSync(folder, { recursive: true }));

describe('worker threads', () => {
  it('have calls of their own beside the main thread', async () => {
    for (let run = 0; run < 5; run++) expect(await runChild('workers.mjs')).toMatchObject({ code: 0, signal: null, stderr: '' });
  }, 60_000);

  it('can be terminated in a call', async () => {
    for (let run = 0; run < 5; run++)
      expect(await runChild('worker-terminated.mjs', [path])).toMatchObject({ code: 0, signal: null, stderr: '' });
  }, 60_000);

  it('can be terminated while they transform frames', async () => {
    const ended = await runChild('transforms-terminated.mjs', [], { timeout: 90_000 });
    expect(ended).toMatchObject({ code: 0, signal: null, stderr: '', lines: ['terminated'] });
  }, 100_000);

  it('can load the addon one after another, fifty times', async () => {
    const ended = await runChild('fifty-workers.mjs', [], { timeout: 90_000 });
    expect(ended).toMatchObject({ code: 0, signal: null, stderr: '', lines: ['closed'] });
  }, 100_000);
});
