import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HUM, type PulseServer, startPulse } from '../beds/pulse';
import { loudness, toneShare } from '../support/tones';

let pulse: PulseServer;
beforeAll(async () => {
  pulse = await startPulse();
}, 20_000);
afterAll(() => pulse?.stop());

describe('getUserMedia({ audio: true }) with a PulseAudio server', () => {
  it('opens the first microphone, which hears what there is to hear, and ends with its track', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, 'children', 'microphone.mjs')], {
      env: { ...process.env, ...pulse.environment },
      maxBuffer: 16 * 1024 * 1024,
      timeout: 15_000,
    });
    const { devices, label, readyState, sampleRate, samples } = JSON.parse(stdout);
    const [microphone] = devices.filter(({ kind }: { kind: string }) => kind === 'audioinput');
    expect(microphone.label).not.toBe('');
    expect(label).toBe(microphone.label);
    expect(readyState).toBe('ended');
    expect(loudness(samples)).toBeGreaterThan(500);
    // In short pieces: a gap on a busy machine breaks the phase of the hum.
    const piece = sampleRate / 50;
    const shares = Array.from({ length: Math.floor(samples.length / piece) }, (_, index) =>
      toneShare(samples.slice(index * piece, (index + 1) * piece), sampleRate, HUM),
    ).sort((x, y) => x - y);
    expect(shares[shares.length >> 1]).toBeGreaterThan(0.9);
  });
});
