// Asks GN, chromium's build generator, what webrtc is made of. It runs on a tree that has only build files: GN does not look at sources. webrtc is
// the root of that tree, as in its own repository, and what the tarball lacks is an empty group. Debian's GN is older than the tree; Debian's own patches for
// that are applied, and the few edits below.
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { run } from '../lib/run.mjs';
import { extract } from './unpack.mjs';

const ROUNDS = 100;

/** Debian's patches for a GN older than the tree, by name; one that a version does not have is not needed there. */
const DEBIAN_PATCHES = [
  'trixie/gn-string-hash',
  'trixie/gn-len',
  'trixie/gn-module-name',
  'trixie/gn-inputs',
  'trixie/gn-inputs2',
  'trixie/gn-additional-outputs',
  'bookworm/gn-revert-path-exists',
  'bookworm/gn-path-exists2',
];

/** What else the older GN does not know, or what belongs to chromium alone: file, what to find, what to put there. */
const EDITS = [
  ['build/config/gclient_args.gni', /[\s\S]*/, 'generate_location_tags = false\n'],
  ['build/config/BUILDCONFIG.gn', /use_libcxx_modules = is_clang/g, 'use_libcxx_modules = false'],
  ['build/toolchain/gcc_toolchain.gni', /\n\s*inputs =\n\s*\[ get_path_info\(rebase_path\(ar[^\n]*\]\n/, '\n'],
  ['third_party/BUILD.gn', /[\s\S]*/, 'group("jpeg") { }\ngroup("jpeg_includes") { }\n'],
  ['third_party/webrtc/.gn', /exec_script_allowlist =/, 'exec_script_whitelist ='],
];

/** Packages that Debian takes out, for which the tree has a build file that stands for the system's library. */
const UNBUNDLED = ['opus', 'dav1d', 'openh264'];

const ARGUMENTS = {
  is_debug: false,
  is_clang: true,
  clang_base_path: '/usr/lib/llvm-19',
  clang_version: '19',
  clang_use_chrome_plugins: false,
  use_custom_libcxx: false,
  use_sysroot: false,
  use_siso: false,
  use_lld: true,
  treat_warnings_as_errors: false,
  enable_rust: false,
  enable_rust_cxx: false,
  enable_chromium_prelude: false,
  rtc_rust: false,
  rtc_include_tests: false,
  rtc_build_examples: false,
  rtc_build_tools: false,
  rtc_enable_protobuf: false,
  rtc_enable_google_benchmarks: false,
  rtc_use_h264: true,
  rtc_use_h265: true,
  rtc_use_pipewire: true,
  rtc_use_x11: true,
  rtc_use_perfetto: false,
  rtc_video_psnr: false,
  symbol_level: 0,
  use_rtti: true,
  is_component_build: false,
  enable_iterator_debugging: false,
};

/** What a GN message asks for: the build files and the groups to add to them. */
export function missingGroups(output) {
  const groups = [];
  for (const [, folder, name] of output.matchAll(/needs \/\/(\S+?):(\S+?)\(/g)) groups.push({ file: `${folder}/BUILD.gn`, name });
  const unloadable = /Unable to load:\n\s+\S*?\/root\/(\S+\/BUILD\.gn)/.exec(output)?.[1];
  const label = /"\/\/([^"]*)"/.exec(output)?.[1];
  if (groups.length === 0 && unloadable && label) {
    const [folder, name] = label.split(':');
    groups.push({ file: unloadable, name: name ?? folder.split('/').at(-1) });
  }
  return groups;
}

/** Puts the build files of the package's version into `folder`; returns GN's root in it. */
export async function makeGnTree(folder, tarball, debianTarball, { report, keepOpen }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'debian'), { recursive: true });
  await extract(tarball, ['*/build/*', '*.gn', '*.gni', '*.pydeps'], folder, { strip: 1, report, keepOpen });
  await extract(debianTarball, ['debian/patches/*'], folder, { strip: 0, report: () => {}, keepOpen });

  for (const name of DEBIAN_PATCHES) {
    const patch = join(folder, 'debian', 'patches', `${name}.patch`);
    if (!existsSync(patch)) continue;
    await run('patch', ['--strip=1', '--batch', '--forward', '--no-backup-if-mismatch', '--silent'], {
      cwd: folder,
      input: createReadStream(patch),
      keepOpen,
    });
  }
  for (const [file, pattern, replacement] of EDITS) {
    const path = join(folder, file);
    writeFileSync(path, (existsSync(path) ? readFileSync(path, 'utf8') : '').replace(pattern, replacement));
  }
  for (const name of UNBUNDLED) {
    mkdirSync(join(folder, 'third_party', name), { recursive: true });
    writeFileSync(join(folder, 'third_party', name, 'BUILD.gn'), readFileSync(join(folder, 'build', 'linux', 'unbundle', `${name}.gn`)));
  }

  const root = join(folder, 'root');
  const link = (from, to) => {
    if (!existsSync(to)) symlinkSync(relative(dirname(to), from), to);
  };
  mkdirSync(join(root, 'third_party'), { recursive: true });
  for (const name of readdirSync(join(folder, 'third_party', 'webrtc')))
    link(join(folder, 'third_party', 'webrtc', name), join(root, name));
  for (const name of ['build', 'testing', 'tools']) link(join(folder, name), join(root, name));
  for (const name of readdirSync(join(folder, 'third_party'))) {
    if (name !== 'webrtc') link(join(folder, 'third_party', name), join(root, 'third_party', name));
  }
  return root;
}

/** Generates ninja files in `root`/out/roll, adding the groups that GN misses one round after the other. Returns the output folder. */
export async function generate(root, cpu, { report = () => {}, keepOpen } = {}) {
  const out = join(root, 'out', 'roll');
  mkdirSync(out, { recursive: true });
  const values = { ...ARGUMENTS, target_cpu: cpu };
  writeFileSync(
    join(out, 'args.gn'),
    Object.entries(values)
      .map(([name, value]) => `${name} = ${JSON.stringify(value)}\n`)
      .join(''),
  );
  for (let round = 1; round <= ROUNDS; round += 1) {
    report(`gn, round ${round}`);
    try {
      await run('gn', ['gen', out, `--root=${root}`], { cwd: root, keepOpen });
      return out;
    } catch (error) {
      const groups = missingGroups(error.message);
      if (groups.length === 0) throw error;
      for (const { file, name } of groups) {
        const path = join(root, file);
        mkdirSync(dirname(path), { recursive: true });
        const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
        // Whether a label is of a target or of a configuration only its name tells.
        const block = `${name.endsWith('_config') ? 'config' : 'group'}("${name}") { }`;
        if (text.includes(block)) throw error;
        writeFileSync(path, `${text}${block}\n`);
      }
    }
  }
  throw new Error(`gn still misses something after ${ROUNDS} rounds`);
}
