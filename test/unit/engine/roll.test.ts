import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveLibraries, difference, nextBatches, sourcesOf } from '../../../scripts/engine/derive.mjs';
import { missingGroups } from '../../../scripts/engine/gn.mjs';
import { withVersion } from '../../../scripts/engine/roll.mjs';
import { culprits, takeApart } from '../../../scripts/engine/settle.mjs';

describe("reading GN's commands", () => {
  const commands = [
    'clang++ -DX -msse3 -O2 -c ../../api/a.cc -o obj/api/a/a.o',
    'clang++ -msse3 -mavx2 -mfma -c ../../common_audio/fast_avx2.cc -o obj/common_audio/fast.o',
    'clang -msse2 -c ../../third_party/libvpx/source/v.c -o obj/third_party/libvpx/v.o',
    'python3 ../../build/gn_run_binary.py nasm -f elf64 -o obj/third_party/libvpx/v.o ../../third_party/libvpx/source/v.asm',
    'clang -c ../../third_party/boringssl/src/gen/bcm/p256-x86_64-asm-linux.S -o obj/b.o',
    'clang -c ../../third_party/boringssl/src/gen/bcm/p256-x86_64-asm-apple.S -o obj/b.o',
    'clang -c ../../third_party/boringssl/src/gen/bcm/p256-armv8-asm-linux.S -o obj/b.o',
    'clang++ -c ../../third_party/protobuf/src/p.cc -o obj/p.o',
    'clang++ -c gen/third_party/perfetto/x.cc -o obj/x.o',
    'clang++ -c ../../test/fake_encoder.cc -o obj/f.o',
    'clang++ -c ../../api/tool.cc -o clang_x64_host/obj/tool.o',
  ];

  it('takes the sources of the libraries that are asked for, for the processor that is asked for', () => {
    const plain = (cpu: string) =>
      Object.fromEntries(
        [...sourcesOf(commands, ['webrtc', 'libvpx', 'boringssl'], cpu)].map(([name, files]) => [name, Object.fromEntries(files)]),
      );
    expect(plain('x64')).toEqual({
      webrtc: { 'api/a.cc': '', 'common_audio/fast_avx2.cc': '-mavx2 -mfma' },
      libvpx: { 'source/v.c': '', 'source/v.asm': '' },
      boringssl: { 'src/gen/bcm/p256-x86_64-asm-linux.S': '' },
    });
    expect(plain('arm64').boringssl).toEqual({ 'src/gen/bcm/p256-armv8-asm-linux.S': '' });
  });

  it('puts what needs no flags of its own in batches, and the rest by itself', () => {
    const sources = sourcesOf(commands, ['webrtc', 'libvpx'], 'x64');
    expect(deriveLibraries(sources, {})).toEqual({
      libvpx: { unity: [], files: { '': ['source/v.asm', 'source/v.c'] } },
      webrtc: { unity: [['api/a.cc']], files: { '-mavx2 -mfma': ['common_audio/fast_avx2.cc'] } },
    });
  });
});

describe('the next batches', () => {
  it('stay as they are where nothing changed', () => {
    const batches = [['a/1.cc', 'a/2.cc'], ['b/1.cc']];
    expect(nextBatches(batches, ['b/1.cc', 'a/2.cc', 'a/1.cc'])).toEqual(batches);
  });

  it('lose what is gone and give what is new a place beside its folder, but never beside a file that was taken apart', () => {
    const before = [['a/1.cc', 'a/2.cc'], ['b/alone.cc'], ['c/gone.cc']];
    const after = ['a/1.cc', 'a/2.cc', 'a/new.cc', 'b/alone.cc', 'b/new.cc'];
    expect(nextBatches(before, after)).toEqual([['a/1.cc', 'a/2.cc', 'a/new.cc'], ['b/alone.cc'], ['b/new.cc']]);
  });

  it('hold sixteen files at most', () => {
    const files = Array.from({ length: 40 }, (_, index) => `a/${String(index).padStart(2, '0')}.cc`);
    expect(nextBatches([], files).map((batch) => batch.length)).toEqual([16, 16, 8]);
  });

  it('are compared for the person who rolls', () => {
    const before = { webrtc: { unity: [['a.cc', 'b.cc']], files: { '': ['c.c'] } } };
    const after = { webrtc: { unity: [['b.cc', 'd.cc']], files: { '-mavx2': ['c.c'] } } };
    expect(difference(before, after)).toEqual({ added: ['webrtc/d.cc'], removed: ['webrtc/a.cc'], changed: ['webrtc/c.c'] });
  });
});

describe('what GN misses', () => {
  it('becomes a group in the build file that it names', () => {
    const unloadable =
      'ERROR at //pc/BUILD.gn:9:7: Can\'t load input file.\n  "//third_party/zlib",\n  ^---\nUnable to load:\n  /somewhere/root/third_party/zlib/BUILD.gn\n';
    expect(missingGroups(unloadable)).toEqual([{ file: 'third_party/zlib/BUILD.gn', name: 'zlib' }]);
    expect(missingGroups(unloadable.replace('//third_party/zlib"', '//third_party/zlib:zlib_config"'))).toEqual([
      { file: 'third_party/zlib/BUILD.gn', name: 'zlib_config' },
    ]);
    const unresolved =
      'ERROR Unresolved dependencies.\n//a:b(//t:x)\n  needs //third_party/q:one(//t:x)\n  needs //third_party/q:two(//t:x)\n';
    expect(missingGroups(unresolved)).toEqual([
      { file: 'third_party/q/BUILD.gn', name: 'one' },
      { file: 'third_party/q/BUILD.gn', name: 'two' },
    ]);
    expect(missingGroups('ERROR something else')).toEqual([]);
  });
});

describe('colliding files', () => {
  let root: string;
  const tree = '/cache/source';
  const batch = ['pc/a.cc', 'pc/b.cc', 'pc/c.cc'];

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'engine-settle-'));
    mkdirSync(join(root, 'unity'));
    writeFileSync(join(root, 'unity/webrtc-1.cc'), batch.map((file) => `#include "${tree}/third_party/webrtc/${file}"\n`).join(''));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const failed = (...lines: string[]) => culprits(['FAILED: obj/unity/webrtc-1.o ', 'clang++ ...', ...lines], join(root, 'unity'), tree);

  it('are found where the error is, or through what includes the place', () => {
    expect(failed(`${tree}/third_party/webrtc/pc/b.cc:10:3: error: redefinition of 'kMax'`)).toEqual([
      { library: 'webrtc', file: 'pc/b.cc' },
    ]);
    const chain = [
      `In file included from ${root}/unity/webrtc-1.cc:3:`,
      `In file included from ${tree}/third_party/webrtc/pc/c.cc:20:`,
      `${tree}/third_party/webrtc/pc/odd.h:5:1: error: ambiguous`,
    ];
    expect(failed(...chain)).toEqual([{ library: 'webrtc', file: 'pc/c.cc' }]);
  });

  it('get a batch of their own', () => {
    const libraries = { webrtc: { unity: [batch], files: {} } };
    expect(takeApart(libraries, [{ library: 'webrtc', file: 'pc/b.cc' }]).webrtc.unity).toEqual([['pc/a.cc', 'pc/c.cc'], ['pc/b.cc']]);
    expect(libraries.webrtc.unity).toEqual([batch]);
  });
});

it('a roll changes the version and the milestone in the recipe, and nothing else', () => {
  const text = readFileSync(join(__dirname, '../../../scripts/engine/recipe.mjs'), 'utf8');
  const rolled = withVersion(text, '151.1.2.3-1~deb12u1');
  expect(rolled).toContain("version: '151.1.2.3-1~deb12u1', milestone: 151,");
  expect(withVersion(rolled, '150.0.7871.100-1~deb12u1')).toBe(text);
});
