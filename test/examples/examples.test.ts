import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from '../lifecycle/runChild';

const run = (name: string, ...args: string[]) => runChild(`../../../examples/${name}`, args, { timeout: 30_000 });

describe('the examples', () => {
  it('talk over a data channel', async () => {
    expect(await run('data-channel.mjs')).toMatchObject({ code: 0, stderr: '', lines: ['Hello, Alice'] });
  });

  it('capture ten frames', async () => {
    const { code, stderr, lines } = await run('capture.mjs');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lines.at(-1)).toMatch(/^frame 10: 1280x720 at [0-9.]+ s$/);
  });

  it('transform encoded frames in a worker', async () => {
    expect(await run('encoded-transform.mjs')).toMatchObject({ code: 0, stderr: '', lines: ['restored: 640x360'] });
  });

  it('record a call', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'node-libwebrtc-'));
    const path = join(folder, 'call.webm');
    const { code, stderr, lines } = await run('record.mjs', path);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lines.join()).toMatch(/video\/VP8/);
    expect(statSync(path).size).toBeGreaterThan(10_000);
    rmSync(folder, { recursive: true });
  }, 40_000);
});
