/** Sound with a known frequency, and its measure afterwards. */

/** `frames` of a sine wave from frame `start` on, the same in every channel. */
export function tone(
  frequency: number,
  sampleRate: number,
  start: number,
  frames: number,
  channels = 1,
  amplitude = 12_000,
): Int16Array<ArrayBuffer> {
  const samples = new Int16Array(frames * channels);
  for (let frame = 0; frame < frames; frame++) {
    const value = Math.round(amplitude * Math.sin((2 * Math.PI * frequency * (start + frame)) / sampleRate));
    samples.fill(value, frame * channels, (frame + 1) * channels);
  }
  return samples;
}

/** The share of the signal's energy that lies at `frequency`, 0 to 1 (Goertzel's algorithm). */
export function toneShare(samples: ArrayLike<number>, sampleRate: number, frequency: number): number {
  const coefficient = 2 * Math.cos((2 * Math.PI * frequency) / sampleRate);
  let [before, last, energy] = [0, 0, 0];
  for (const sample of Array.from(samples)) {
    [before, last] = [last, sample + coefficient * last - before];
    energy += sample * sample;
  }
  const power = last * last + before * before - coefficient * last * before;
  return energy === 0 ? 0 : power / (energy * (samples.length / 2));
}

/** Root mean square. */
export function loudness(samples: ArrayLike<number>): number {
  return Math.sqrt(Array.from(samples).reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}
