import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldLines, formatManifest, manifestFile, parseManifest, readManifest, unfoldLines } from '../../../scripts/engine/manifest.mjs';
import { archiveName, ninjaFile, writeNinja } from '../../../scripts/engine/ninja.mjs';
import { recipe } from '../../../scripts/engine/recipe.mjs';

describe('the manifest', () => {
  it('folds the files of a folder into a line and back', () => {
    const files = ['api/a.cc', 'api/b.cc', 'pc/c.cc', 'd.cc'];
    expect(foldLines(files)).toEqual(['api: a.cc b.cc', 'pc: c.cc', '.: d.cc']);
    expect(unfoldLines(foldLines(files))).toEqual(files);
  });

  it('is written as it is read', () => {
    const text = readFileSync(manifestFile('linux-x64'), 'utf8');
    const manifest = readManifest('linux-x64');
    expect(formatManifest({ ...manifest, libraries: parseManifest(manifest) })).toBe(text);
    expect(manifest.version).toBe(recipe.chromium.version.split('-')[0]);
  });

  it('lists every source once, and sources of every library of the recipe', () => {
    const libraries = parseManifest(readManifest('linux-x64'));
    for (const [name, { unity, files }] of Object.entries(libraries)) {
      const all = [...unity.flat(), ...Object.values(files).flat()];
      expect(new Set(all).size).toBe(all.length);
      expect(Object.keys(recipe.libraries)).toContain(name);
    }
    const withoutSources = Object.keys(recipe.libraries).filter((name) => !(name in libraries));
    expect(withoutSources).toEqual(Object.keys(recipe.additions));
  });
});

describe('build.ninja', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'engine-ninja-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const small = {
    compiler: { cc: 'cc', cxx: 'c++', ar: 'ar' },
    flags: { common: ['-O2', '-ffile-prefix-map=@src/='], x64: ['-msse3'], c: ['-std=gnu11'], cxx: ['-std=c++20'] },
    libraries: {
      webrtc: { flags: ['-I@src/x', '@pkg-config:glib-2.0'], precompiled: 'pre.h' },
      libvpx: { flags: ['-I@src/v'], nasm: ['-DN'] },
    },
    additions: {},
    ownSources: { webrtc: ['own.cc'] },
    leftOut: ['third_party/webrtc/api/b.cc'],
  };
  const libraries = (batch: string[]) => ({
    webrtc: { unity: [batch], files: { '-mavx2 -mfma': ['fast.cc'] } },
    libvpx: { unity: [], files: { '': ['a.c', 'b.asm', 'c.S'] } },
  });
  const generate = (batch: string[]) =>
    ninjaFile(small, libraries(batch), {
      places: { src: '/src', gen: '/gen', build: folder, own: '/own', codecs: '/codecs' },
      pkgConfig: (names: string[]) => names.map((name) => `-I/usr/include/${name}`),
      generated: { webrtc: ['gen.cc'] },
    });

  it('gives each language its tool and flags, and each file its instruction set', () => {
    const { text } = generate(['api/a.cc', 'api/b.cc']);
    expect(text).toContain('command = c++ -O2 -ffile-prefix-map=/src/= -msse3 -std=c++20 -I/src/x -I/usr/include/glib-2.0 $flags -MD');
    expect(text).toContain('command = cc -O2 -ffile-prefix-map=/src/= -msse3 -std=gnu11 -I/src/v $flags -MD');
    expect(text).toContain('command = nasm -felf64 -DPIC -I/src/v/ -DN $flags -MD $out.d $in -o $out');
    expect(text).toMatch(/build obj\/webrtc\/fast\.cc\.o: cxx_webrtc \/src\/third_party\/webrtc\/fast\.cc\n {2}flags = -mavx2 -mfma\n/);
    expect(text).toContain('build obj/libvpx/c.S.o: cc_libvpx /src/third_party/libvpx/c.S');
    expect(text).toContain('build obj/webrtc/own/own.cc.o: cxx_webrtc /own/own.cc');
    expect(text).toContain('build obj/webrtc/gen/gen.cc.o: cxx_webrtc /gen/gen.cc');
    expect(text).toContain('build all: phony lib/libwebrtc.a lib/libvpx.a');
  });

  it('compiles a batch as one file, without what is left out, with the precompiled header', () => {
    const { text, texts } = generate(['api/a.cc', 'api/b.cc', 'api/c.cc']);
    const [[file, content]] = [...texts] as [[string, string]];
    expect(content).toBe('#include "/src/third_party/webrtc/api/a.cc"\n#include "/src/third_party/webrtc/api/c.cc"\n');
    expect(text).toContain(`: cxx_webrtc_precompiled ${file} | webrtc.pch`);
    expect(text).toContain('build webrtc.pch: header_webrtc /own/pre.h');
  });

  it('leaves the batches that stay the same as they are, and removes those that are gone', () => {
    writeNinja(folder, generate(['api/a.cc']));
    const [first] = readdirSync(join(folder, 'unity'));
    writeNinja(folder, generate(['api/a.cc']));
    expect(readdirSync(join(folder, 'unity'))).toEqual([first]);
    writeNinja(folder, generate(['api/z.cc']));
    expect(readdirSync(join(folder, 'unity'))).not.toContain(first);
    expect(readdirSync(join(folder, 'unity'))).toHaveLength(1);
  });

  it('names archives once', () => {
    expect(['webrtc', 'libyuv', 'abseil-cpp'].map((name) => archiveName(name))).toEqual(['libwebrtc.a', 'libyuv.a', 'libabseil-cpp.a']);
  });
});
