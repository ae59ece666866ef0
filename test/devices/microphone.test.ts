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
    // A busy machine's gaps break the phase of the hum; nothing else may be heard.
    expect(toneShare(samples, sampleRate, HUM)).toBeGreaterThan(0.5);
    expect(toneShare(samples, sampleRate, HUM * 1.5)).toBeLessThan(0.05);
  });
});
