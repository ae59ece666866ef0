import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from '../support/recordings';
import { runChild, startChild } from './runChild';

const folder = mkdtempSync(join(tmpdir(), 'node-libwebrtc-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Cues, the last element of a finished file. */
const isFinished = (file: Buffer) => file.lastIndexOf(Buffer.from('1c53bb6b', 'hex')) > file.length / 2;

describe('a recording', () => {
  it('can be played up to its last second when the process was killed', async () => {
    const path = join(folder, 'killed.webm');
    const child = startChild('record.mjs', [path, 'wait']);
    await child.printed('recorded'); // 4 s
    child.kill('SIGKILL');
    expect(await child.ended).toMatchObject({ signal: 'SIGKILL' });
    const { complaints, duration, audio, video } = await inspect(path);
    expect(complaints).toBe('');
    expect(duration).toBeGreaterThan(3);
    expect(audio?.frames).toBeGreaterThan(150);
    expect(video?.frames).toBeGreaterThan(60);
    expect(isFinished(readFileSync(path))).toBe(false);
  }, 30_000);

  it('is finished when the process exits in the middle of it', async () => {
    const path = join(folder, 'exited.webm');
    expect(await runChild('record.mjs', [path, 'exit'])).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(await inspect(path)).toMatchObject({ complaints: '', audio: { codec: 'opus' }, video: { codec: 'vp8' } });
    expect(isFinished(readFileSync(path))).toBe(true);
  }, 30_000);
});
