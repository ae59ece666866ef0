import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineKey, engineName } from '../../../scripts/engine/key.mjs';
import { recipe } from '../../../scripts/engine/recipe.mjs';

describe("the engine's key", () => {
  let folder: string;
  const original = join(__dirname, '../../../scripts/engine');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'engine-key-'));
    for (const name of ['manifest', 'patches', 'sources']) cpSync(join(original, name), join(folder, name), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the same for the same ingredients, wherever they lie', () => {
    expect(engineKey('linux-x64', { folder })).toBe(engineKey('linux-x64'));
    expect(engineName('linux-x64')).toBe(`${recipe.chromium.version.split('-')[0]}-x64-${engineKey('linux-x64')}`);
  });

  it.each([
    ['a patch is added', 'patches/another.patch'],
    ['the manifest changes', 'manifest/linux-x64.json'],
    ['a source of ours changes', 'sources/desktop_libraries.cc'],
  ])('is another when %s', (_, file) => {
    writeFileSync(join(folder, file), 'changed');
    expect(engineKey('linux-x64', { folder })).not.toBe(engineKey('linux-x64'));
  });

  it('is another when a flag or the pinned version changes', () => {
    const flags = { ...recipe, flags: { ...recipe.flags, common: [...recipe.flags.common, '-g'] } };
    const version = { ...recipe, chromium: { ...recipe.chromium, version: '151.0.0.1-1' } };
    const keys = [recipe, flags, version].map((ingredients) => engineKey('linux-x64', { ingredients }));
    expect(new Set(keys).size).toBe(3);
  });
});
