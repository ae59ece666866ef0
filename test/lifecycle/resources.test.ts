import { runChild } from './runChild';

interface Sample {
  readonly cycle: number;
  readonly threads: number;
  readonly fds: number;
  /** KB. */
  readonly rss: number;
}

/** KB per cycle, by least squares. */
function slope(samples: readonly Sample[]): number {
  const mean = (value: (sample: Sample) => number) => samples.reduce((sum, sample) => sum + value(sample), 0) / samples.length;
  const [cycle, rss] = [mean((sample) => sample.cycle), mean((sample) => sample.rss)];
  const covariance = mean((sample) => (sample.cycle - cycle) * (sample.rss - rss));
  return covariance / mean((sample) => (sample.cycle - cycle) ** 2);
}

describe('resources', () => {
  it('stay the same over a thousand calls', async () => {
    const ended = await runChild('cycles.mjs', ['1000'], { flags: ['--expose-gc'], timeout: 240_000 });
    expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    const warm = (JSON.parse(ended.lines[0] ?? '[]') as Sample[]).slice(3);
    expect(new Set(warm.map(({ threads }) => threads)).size).toBe(1);
    expect(new Set(warm.map(({ fds }) => fds)).size).toBe(1);
    expect(slope(warm)).toBeLessThanOrEqual(1);
  }, 260_000);

  it('are no thread for a connection', async () => {
    const ended = await runChild('threads.mjs');
    expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    const { one, twenty } = JSON.parse(ended.lines[0] ?? '{}') as { one: number; twenty: number };
    expect(twenty).toBe(one);
  });

  it('of closed connections are collected, of open ones not', async () => {
    const ended = await runChild('collected.mjs', [], { flags: ['--expose-gc'] });
    expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(ended.lines.map((line) => JSON.parse(line))).toEqual([{ closed: [], open: ['a', 'b', 'channel'] }, { closed: [] }]);
  });
});
