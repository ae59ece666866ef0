import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { cmakeFile, install, removeLeftovers } from '../../../scripts/engine/install.mjs';
import { contentsOf, isUnpacked } from '../../../scripts/engine/unpack.mjs';
import { engineFolder, isInstalled } from '../../../scripts/engine/where.mjs';

const scripts = join(__dirname, '../../../scripts');
const moduleUrl = (name: string) => pathToFileURL(join(scripts, name)).href;

describe('what an interrupted installation leaves', () => {
  let root: string;
  const at = (...names: string[]) => join(root, ...names);
  const recipe = {
    folders: ['third_party/webrtc', 'tools/generate_stubs'],
    codecs: { opus: { folder: 'third_party/opus/src' } },
    headers: ['third_party/webrtc'],
    userIncludes: ['.', 'third_party/webrtc'],
    userDefinitions: ['WEBRTC_POSIX'],
  };
  const ingredients = () => ({
    tree: at('tree'),
    generated: at('generated'),
    libraries: [at('libwebrtc.a')],
    codecs: [at('libopus.a')],
    recipe,
    manifest: { version: '1.2.3' },
  });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'engine-install-'));
    mkdirSync(at('tree/third_party/webrtc/api'), { recursive: true });
    mkdirSync(at('generated/experiments'), { recursive: true });
    writeFileSync(at('tree/third_party/webrtc/api/a.h'), '// a');
    writeFileSync(at('tree/third_party/webrtc/api/a.cc'), '// a');
    for (const folder of ['third_party/webrtc', 'third_party/webrtc/test', 'third_party/opus/src', 'tools/generate_stubs']) {
      mkdirSync(at('tree', folder), { recursive: true });
      writeFileSync(at('tree', folder, 'LICENSE'), 'a licence');
    }
    writeFileSync(at('generated/experiments/trials.h'), '// t');
    writeFileSync(at('libwebrtc.a'), '!<arch>\n');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is no engine: the folder has its name only when everything is in it', () => {
    const target = at('engines', 'one');
    expect(() => install(target, ingredients())).toThrow(/libopus\.a/);
    expect(isInstalled(target)).toBe(false);
    expect(readdirSync(at('engines'))).toEqual(['one.tmp']);

    removeLeftovers(at('engines'));
    expect(readdirSync(at('engines'))).toEqual([]);
    writeFileSync(at('libopus.a'), '!<arch>\n');
    install(target, ingredients());
    expect(isInstalled(target)).toBe(true);
    expect(readdirSync(at('engines'))).toEqual(['one']);
    expect(existsSync(join(target, 'include/third_party/webrtc/api/a.h'))).toBe(true);
    expect(existsSync(join(target, 'include/third_party/webrtc/experiments/trials.h'))).toBe(true);
    expect(existsSync(join(target, 'include/third_party/webrtc/api/a.cc'))).toBe(false);
    const licenses = readdirSync(join(target, 'licenses'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('LICENSE'),
    );
    expect(licenses.sort()).toEqual(['third_party/opus/src/LICENSE', 'third_party/webrtc/LICENSE']);
  });

  it('works wherever it is moved to: CMake finds everything relative to the file', () => {
    const text = cmakeFile({ includes: ['.', 'third_party/webrtc'], definitions: ['WEBRTC_POSIX', 'A=1'], archives: ['libwebrtc.a'] });
    expect(text).toContain('_ROOT}/include"\n');
    expect(text).toContain('_ROOT}/lib/libwebrtc.a"');
    writeFileSync(at('libopus.a'), '!<arch>\n');
    install(at('engine'), ingredients());
    renameSync(at('engine'), at('moved'));
    expect(readFileSync(at('moved/libwebrtc.cmake'), 'utf8')).not.toContain(root);
    const script =
      'cmake_minimum_required(VERSION 3.18)\nproject(p C CXX)\ninclude(../moved/libwebrtc.cmake)\ninclude(../moved/libwebrtc.cmake)\n';
    mkdirSync(at('user'));
    writeFileSync(
      at('user/CMakeLists.txt'),
      `${script}get_target_property(links libwebrtc::libwebrtc INTERFACE_LINK_LIBRARIES)\nmessage(STATUS "links \${links}")\n`,
    );
    const { stdout, status } = spawnSync('cmake', ['-S', at('user'), '-B', at('user/build')], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain(at('moved/lib/libopus.a'));
  });

  it('is no source tree unless it has the folders and the version of the recipe', () => {
    const wanted = { folders: ['a'], chromium: { package: 'chromium', version: '2-1' }, codecs: { opus: {} } };
    const contents = { folders: ['a'], packages: { chromium: 'chromium_2-1.dsc', opus: 'opus_1.dsc' } };
    expect(isUnpacked(at('tree'), wanted)).toBe(false);
    const write = (value: object) => writeFileSync(at('tree', '.contents.json'), JSON.stringify(value));
    write(contents);
    expect(contentsOf(at('tree'))).toEqual(contents);
    expect(isUnpacked(at('tree'), wanted)).toBe(true);
    for (const other of [
      { ...contents, folders: ['a', 'b'] },
      { ...contents, packages: { ...contents.packages, chromium: 'chromium_1-1.dsc' } },
      { ...contents, packages: { chromium: 'chromium_2-1.dsc' } },
    ]) {
      write(other);
      expect(isUnpacked(at('tree'), wanted)).toBe(false);
    }
    writeFileSync(at('tree', '.contents.json'), '{"folders": ["a"');
    expect(isUnpacked(at('tree'), wanted)).toBe(false);
  });

  it('LIBWEBRTC_DIR names another engine, and one without the files is refused', () => {
    expect(engineFolder({ LIBWEBRTC_DIR: at('mine') })).toEqual({ folder: at('mine'), given: true });
    expect(engineFolder({ XDG_CACHE_HOME: '/caches' }).folder).toMatch(/^\/caches\/node-libwebrtc\/engine\/[\d.]+-x64-[0-9a-f]{12}$/);
    const where = spawnSync(process.execPath, [join(scripts, 'engine/where.mjs')], {
      env: { ...process.env, LIBWEBRTC_DIR: at('mine') },
      encoding: 'utf8',
    });
    expect(where.status).toBe(1);
    expect(where.stderr).toContain('LIBWEBRTC_DIR');
  });
});

describe('the lock', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'setup-lock-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  /** A process that takes the lock, says so, and holds it; `child`: through a program that it started, too. */
  const holder = async (child = false) => {
    const code = `
      import { withLock } from '${moduleUrl('lib/lock.mjs')}';
      import { run } from '${moduleUrl('lib/run.mjs')}';
      await withLock('${join(root, 'lock')}', async (keepOpen) => {
        ${child ? "run('bash', ['-c', 'echo $$; exec sleep 60'], { keepOpen, onLine: (line) => console.log('locked', line) });" : "console.log('locked');"}
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      }, () => console.log('waiting'));`;
    const process_ = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: process_.stdout })[Symbol.asyncIterator]();
    const line = async () => (await lines.next()).value as string;
    return { process: process_, line };
  };

  it('lets one in at a time, and the next as soon as the first was killed', async () => {
    const first = await holder();
    expect(await first.line()).toBe('locked');
    const second = await holder();
    expect(await second.line()).toBe('waiting');
    first.process.kill('SIGKILL');
    expect(await second.line()).toBe('locked');
    second.process.kill('SIGKILL');
    await once(second.process, 'exit');
  });

  it('lasts as long as a program that the killed process left behind', async () => {
    const first = await holder(true);
    const pid = Number(/^locked (\d+)$/.exec(await first.line())?.[1]);
    first.process.kill('SIGKILL');
    await once(first.process, 'exit');
    const second = await holder();
    expect(await second.line()).toBe('waiting');
    process.kill(pid, 'SIGKILL');
    expect(await second.line()).toBe('locked');
    second.process.kill('SIGKILL');
    await once(second.process, 'exit');
  });
});
