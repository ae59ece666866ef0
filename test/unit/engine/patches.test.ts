import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyPatches } from '../../../scripts/engine/patches.mjs';

describe('patching the source tree', () => {
  let root: string;
  const at = (...names: string[]) => join(root, ...names);
  const apply = () => applyPatches(at('tree'), at('patches'), { originals: at('originals'), scratch: at('scratch') });
  const patch = (from: string, to: string, file = 'a/f.cc') =>
    `Why: it must say ${to}.\n\n--- a/${file}\n+++ b/${file}\n@@ -1,3 +1,3 @@\n one\n-${from}\n+${to}\n three\n`;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'engine-patches-'));
    mkdirSync(at('patches'));
    mkdirSync(at('tree', 'a'), { recursive: true });
    writeFileSync(at('tree', 'a', 'f.cc'), 'one\ntwo\nthree\n');
    writeFileSync(at('tree', 'a', 'g.cc'), 'one\ntwo\nthree\n');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('applies each patch once, however often it runs, and leaves the time of a file that stays the same', async () => {
    writeFileSync(at('patches', '1.patch'), patch('two', 'TWO'));
    expect(await apply()).toEqual(['a/f.cc']);
    expect(readFileSync(at('tree', 'a', 'f.cc'), 'utf8')).toBe('one\nTWO\nthree\n');
    utimesSync(at('tree', 'a', 'f.cc'), 1000, 1000);
    expect(await apply()).toEqual([]);
    expect(statSync(at('tree', 'a', 'f.cc')).mtimeMs).toBe(1_000_000);
  });

  it('takes back what a removed patch did, and follows a changed one', async () => {
    writeFileSync(at('patches', '1.patch'), patch('two', 'TWO'));
    writeFileSync(at('patches', '2.patch'), patch('two', 'zwei', 'a/g.cc'));
    await apply();
    rmSync(at('patches', '1.patch'));
    writeFileSync(at('patches', '2.patch'), patch('two', 'deux', 'a/g.cc'));
    expect(await apply()).toEqual(['a/f.cc', 'a/g.cc']);
    expect(readFileSync(at('tree', 'a', 'f.cc'), 'utf8')).toBe('one\ntwo\nthree\n');
    expect(readFileSync(at('tree', 'a', 'g.cc'), 'utf8')).toBe('one\ndeux\nthree\n');
  });

  it('lets two patches change one file, in the order of their names', async () => {
    writeFileSync(at('patches', '1.patch'), patch('two', 'TWO'));
    writeFileSync(at('patches', '2.patch'), patch('TWO', 'zwei'));
    await apply();
    expect(readFileSync(at('tree', 'a', 'f.cc'), 'utf8')).toBe('one\nzwei\nthree\n');
  });

  it('touches nothing when a patch does not apply, lacks its reason, or names an unknown file', async () => {
    writeFileSync(at('patches', '1.patch'), patch('two', 'TWO'));
    for (const [text, message] of [
      [patch('drei', 'x', 'a/g.cc'), '2.patch does not apply'],
      [patch('two', 'x', 'a/g.cc').replace('Why: ', ''), 'must say why'],
      [patch('two', 'x', 'a/h.cc'), 'the source has no a/h.cc'],
    ] as const) {
      writeFileSync(at('patches', '2.patch'), text);
      await expect(apply()).rejects.toThrow(message);
      expect(readFileSync(at('tree', 'a', 'f.cc'), 'utf8')).toBe('one\ntwo\nthree\n');
    }
  });
});
