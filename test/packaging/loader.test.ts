import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loader-'));
  const modules = join(folder, 'node_modules');
  cpSync(join(root, 'dist'), join(modules, 'node-libwebrtc', 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(modules, 'node-libwebrtc', 'package.json'));
  for (const name of ['bindings', 'file-uri-to-path', 'node-gyp-build', 'webidl-conversions']) {
    cpSync(join(root, 'node_modules', name), join(modules, name), { recursive: true });
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

const load = () => spawnSync(process.execPath, ['-e', "require('node-libwebrtc')"], { cwd: folder, encoding: 'utf8' });

describe('without an addon', () => {
  it('says where it looked, on which platform, and what to do', () => {
    const { status, stderr } = load();
    expect(status).toBe(1);
    expect(stderr).toContain(`could not be loaded on ${process.platform}-${process.arch} glibc`);
    expect(stderr).toContain(process.version);
    expect(stderr).toContain('prebuild in ');
    expect(stderr).toContain('local build in ');
    expect(stderr).toContain('npm install node-libwebrtc');
  });

  it('tells why each of those that are there does not load', () => {
    const package_ = join(folder, 'node_modules', 'node-libwebrtc');
    for (const place of [join('prebuilds', `${process.platform}-${process.arch}`), join('out', 'Release')]) {
      mkdirSync(join(package_, place), { recursive: true });
      writeFileSync(join(package_, place, place.startsWith('out') ? 'node_libwebrtc.node' : 'node-libwebrtc.node'), 'not a library');
    }
    const { status, stderr } = load();
    expect(status).toBe(1);
    expect(stderr.match(/(invalid ELF header|file too short)/g)?.length).toBe(2);
  });
});
