import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild, startChild } from './runChild';

const RUNS = 20;

const folder = mkdtempSync(join(tmpdir(), 'node-libwebrtc-'));
const path = join(folder, 'call.webm');
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script many times, two at once; each must end by itself with code 0 within a second of its last close(). */
async function endsByItself(script: string, ...args: string[]): Promise<void> {
  for (let run = 0; run < RUNS; run += 2) {
    for (const ended of await Promise.all([runChild(script, args), runChild(script, args)])) {
      expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' });
      expect(ended.afterClose).toBeLessThan(1000);
    }
  }
}

describe('a process', () => {
  it.each([
    ['a data channel', 'data-channel.mjs', []],
    ['transceivers', 'transceivers.mjs', []],
    ['every object touched and tracks stopped', 'wrappers.mjs', ['stop']],
    ['every object touched and no track stopped', 'wrappers.mjs', ['keep']],
  ])('ends by itself after a call with %s', (_name, script, args) => endsByItself(script, ...args), 120_000);

  it('is not held by a connection that was never used', () => endsByItself('unused.mjs'), 60_000);

  it.each(['call', 'worker'])('ends by itself when frames passed a worker, and the %s ended first', async (endsFirst) => {
    const ended = await runChild('transform.mjs', [endsFirst]);
    expect(ended).toMatchObject({ code: 0, signal: null, stderr: '', lines: ['closed'] });
    expect(ended.afterClose).toBeLessThan(1000);
  });

  it.each([
    ['a connection', 'connection'],
    ['a capture', 'capture'],
    ['a recorder', 'recorder'],
  ])('is held by %s until it is ended', async (_name, what) => {
    const child = startChild('holds.mjs', [what, path]);
    await child.printed('begun');
    await new Promise((resolve) => setTimeout(resolve, 2000)); // Nothing happens that could be waited for: that is the promise.
    expect(child.running).toBe(true);
    child.kill('SIGUSR2');
    const ended = await child.ended;
    expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(ended.afterClose).toBeLessThan(1000);
  });

  it('tells async_hooks what holds it', async () => {
    const ended = await runChild('handles.mjs');
    expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(JSON.parse(ended.lines[0] ?? '{}')).toEqual({ loaded: [false], connected: [true], closed: [false] });
  });

  it('ends by process.exit(0) while it sends', async () => {
    for (let run = 0; run < 5; run++) expect(await runChild('exit-mid-send.mjs')).toMatchObject({ code: 0, signal: null, stderr: '' });
  }, 60_000);

  it('ends by process.exit(0) in a call', async () => {
    for (let run = 0; run < 5; run++)
      expect(await runChild('call.mjs', ['exit', path])).toMatchObject({ code: 0, signal: null, stderr: '' });
  }, 60_000);

  it('ends with code 1 by an exception in a call', async () => {
    for (let run = 0; run < 5; run++) {
      const ended = await runChild('call.mjs', ['throw', path]);
      expect(ended).toMatchObject({ code: 1, signal: null });
      expect(ended.stderr).toContain('Error: thrown mid-call');
    }
  }, 60_000);

  it('dies by SIGTERM in a call', async () => {
    for (let run = 0; run < 5; run++) {
      const child = startChild('call.mjs', ['wait', path]);
      await child.printed('connected');
      child.kill('SIGTERM');
      expect(await child.ended).toMatchObject({ code: null, signal: 'SIGTERM', stderr: '' });
    }
  }, 60_000);
});
