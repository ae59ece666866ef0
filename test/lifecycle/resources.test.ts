import { runChild } from './runChild';

interface Sample {
  readonly cycle: number;
  readonly threads: number;
  readonly fds: number;
  /** KB. */
  readonly rss: number;
}

/** KB per cycle: the median of the slopes between any two samples (Theil and Sen), which no single page of the allocator's changes. */
function slope(samples: readonly Sample[]): number {
  const slopes = samples.flatMap((from, index) => samples.slice(index + 1).map((to) => (to.rss - from.rss) / (to.cycle - from.cycle)));
  return slopes.sort((a, b) => a - b)[slopes.length >> 1] ?? Number.NaN;
}

describe('resources', () => {
  it('stay the same over a thousand calls', async () => {
    // A small nursery: V8's own growth would hide ours.
    const ended = await runChild('cycles.mjs', ['1000'], { flags: ['--expose-gc', '--max-semi-space-size=1'], timeout: 280_000 });
    expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    const samples = JSON.parse(ended.lines[0] ?? '[]') as Sample[];
    expect(samples).toHaveLength(20);
    expect(new Set(samples.map(({ threads }) => threads)).size).toBe(1);
    expect(new Set(samples.map(({ fds }) => fds)).size).toBe(1);
    expect(slope(samples)).toBeLessThanOrEqual(1);
  }, 300_000);

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
