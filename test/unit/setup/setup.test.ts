import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { elapsed, Progress } from '../../../scripts/lib/progress.mjs';
import { CommandError, run } from '../../../scripts/lib/run.mjs';
import { isInstalledAsLocked } from '../../../scripts/setup/npm.mjs';
import { notInstalled, packageList } from '../../../scripts/setup/packages.mjs';
import { hashInputs, stampFor } from '../../../scripts/setup/stamp.mjs';

describe('Debian packages', () => {
  it('are asked for once, whichever parts need them', () => {
    const all = packageList(['engine', 'addon', 'tests']);
    expect(all).toEqual([...new Set(all)].sort());
    expect(all).toEqual(expect.arrayContaining(packageList(['addon'])));
  });

  it('count as missing unless dpkg has them installed', () => {
    const lines = 'nasm installed\nlibx11-dev:amd64 installed\nmeson config-files\n';
    expect(notInstalled(['libx11-dev', 'meson', 'nasm', 'ninja-build'], lines)).toEqual(['meson', 'ninja-build']);
  });
});

describe('npm packages', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-other-platform': { version: '2.0.0', optional: true },
    },
  };
  const record = (packages: object) => ({ packages });

  it('are there when each locked version is, but for optional ones', () => {
    expect(isInstalledAsLocked(lock, record({ 'node_modules/a': { version: '1.0.0' } }))).toBe(true);
  });

  it('are not when one is missing or another version, or when npm was interrupted', () => {
    expect(isInstalledAsLocked(lock, record({}))).toBe(false);
    expect(isInstalledAsLocked(lock, record({ 'node_modules/a': { version: '1.0.1' } }))).toBe(false);
    expect(
      isInstalledAsLocked(lock, record({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-other-platform': { version: '1.0.0' } })),
    ).toBe(false);
    expect(isInstalledAsLocked(lock, undefined)).toBe(false);
  });
});

describe('a stamp', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'setup-stamp-'));
    mkdirSync(join(root, 'lib/deep'), { recursive: true });
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'lib/deep/a.ts'), 'a');
    writeFileSync(join(root, 'dist/a.js'), 'a');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('vouches for the inputs it was written for, and not for others', () => {
    const stamp = stampFor(join(root, 'dist'), ['a.js']);
    const inputs = (facts: unknown[] = []) => hashInputs(root, ['lib'], facts);
    expect(stamp.isFresh(inputs())).toBe(false);
    stamp.write(inputs());
    expect(stamp.isFresh(inputs())).toBe(true);
    expect(stamp.isFresh(inputs(['another compiler']))).toBe(false);
    writeFileSync(join(root, 'lib/b.ts'), '');
    expect(stamp.isFresh(inputs())).toBe(false);
  });

  it('does not vouch for an output that was changed or removed, nor after an interrupted build', () => {
    const stamp = stampFor(join(root, 'dist'), ['a.js']);
    const inputs = hashInputs(root, ['lib']);
    stamp.write(inputs);
    utimesSync(join(root, 'dist/a.js'), 1, 1);
    expect(stamp.isFresh(inputs)).toBe(false);
    stamp.write(inputs);
    rmSync(join(root, 'dist/a.js'));
    expect(stamp.isFresh(inputs)).toBe(false);
    writeFileSync(join(root, 'dist/a.js'), 'a');
    stamp.write(inputs);
    stamp.remove();
    expect(stamp.isFresh(inputs)).toBe(false);
  });
});

describe('progress', () => {
  const stream = (isTTY: boolean) => {
    const written: string[] = [];
    return { isTTY, columns: 60, write: (text: string) => written.push(text), written };
  };

  it('is plain lines where there is no terminal, with a sign of life at least every 20 s', async () => {
    jest.useFakeTimers();
    const out = stream(false);
    let finish = () => {};
    const step = new Progress({ stream: out }).step(2, 5, 'engine', async (report) => {
      report('libwebrtc 12 of 48,', 0.25);
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
    });
    jest.advanceTimersByTime(45_000);
    finish();
    await step;
    jest.useRealTimers();
    expect(out.written).toEqual([
      '[2/5] engine\n',
      '[2/5] engine: libwebrtc 12 of 48, 25 %  20 s\n',
      '[2/5] engine: libwebrtc 12 of 48, 25 %  40 s\n',
      '[2/5] engine: done  45 s\n',
    ]);
  });

  it('is one line that is redrawn on a terminal, no wider than it', async () => {
    jest.useFakeTimers();
    const out = stream(true);
    let finish = () => {};
    const step = new Progress({ stream: out }).step(1, 1, 'x'.repeat(100), async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { note: 'ready' };
    });
    jest.advanceTimersByTime(300);
    finish();
    await step;
    jest.useRealTimers();
    expect(out.written[0]).toBe(`\r\x1b[K[1/1] ${'x'.repeat(53)}`);
    expect(out.written.at(-1)).toMatch(/: ready {2}0 s\n$/);
  });

  it('says that a step failed', async () => {
    const out = stream(false);
    const failing = new Progress({ stream: out }).step(1, 1, 'npm', async () => {
      throw new Error('no network');
    });
    await expect(failing).rejects.toThrow('no network');
    expect(out.written.at(-1)).toContain('[1/1] npm: failed');
  });

  it('tells time in seconds, then minutes', () => {
    expect([400, 59_000, 61_000, 3_600_000].map((time) => elapsed(time))).toEqual(['0 s', '59 s', '1:01', '60:00']);
  });
});

describe('running a program', () => {
  it('fails with what the program said last', async () => {
    const failing = run('bash', ['-c', 'echo out; echo why >&2; exit 3']);
    await expect(failing).rejects.toThrow(CommandError);
    await expect(failing).rejects.toThrow(/exit code 3\n(.*\n)*why/);
  });

  it('takes what the program started along when it is interrupted itself', async () => {
    const url = pathToFileURL(join(__dirname, '../../../scripts/lib/run.mjs')).href;
    const code = `
      import { exitOnSignals, run } from '${url}';
      exitOnSignals();
      await run('bash', ['-c', 'sleep 60 & echo $!; wait'], { onLine: (line) => console.log(line) });`;
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(parent.stdout, 'data');
    const grandchild = Number(String(line));
    expect(() => process.kill(grandchild, 0)).not.toThrow();
    parent.kill('SIGTERM');
    expect(await once(parent, 'exit')).toEqual([143, null]);
    const gone = () => !existsSync(`/proc/${grandchild}`) || / Z /.test(readFileSync(`/proc/${grandchild}/stat`, 'utf8'));
    while (!gone()) await new Promise((resolve) => setImmediate(resolve));
  });

  it('says how to get a program that is not there', async () => {
    await expect(run('no-such-program', [])).rejects.toThrow('npm run setup');
  });
});
