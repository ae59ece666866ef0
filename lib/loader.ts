import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NativeAddon } from './native';

const root = join(__dirname, '..');

/** glibc's version, or `musl`: what a Linux binary depends on. */
function libc(): string {
  if (process.platform !== 'linux') return '';
  const header = (process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined)?.header;
  return header?.glibcVersionRuntime ? `glibc ${header.glibcVersionRuntime}` : 'musl';
}

/** Where a local build may be: out/ is cmake-js's (npm run build:addon), build/ is node-gyp's. */
const localBuilds = ['out', 'build'];

/** Where an addon may be: a prebuild (node-gyp-build), or a local build (bindings). */
const candidates: readonly { readonly from: string; readonly load: () => unknown }[] = [
  {
    from: `prebuild in ${join(root, 'prebuilds')}`,
    load: () => {
      if (!existsSync(join(root, 'prebuilds'))) throw new Error('the folder does not exist');
      return (require('node-gyp-build') as { resolve(dir: string): string } & ((dir: string) => unknown))(root);
    },
  },
  {
    from: `local build in ${localBuilds.map((folder) => join(root, folder)).join(' or ')}`,
    load: () =>
      (require('bindings') as (options: object) => unknown)({
        bindings: 'node_libwebrtc',
        module_root: root,
        try: localBuilds.map((folder) => ['module_root', folder, 'Release', 'bindings']),
      }),
  },
];

/**
 * Loads the addon. A local build goes before a prebuild, so that who develops the addon runs what was built.
 * @throws Error with every reason met, the platform, and what to do.
 */
export function loadAddon(): NativeAddon {
  const reasons: string[] = [];
  const built = localBuilds.some((folder) => existsSync(join(root, folder, 'Release', 'node_libwebrtc.node')));
  for (const { from, load } of built ? candidates.toReversed() : candidates) {
    try {
      return load() as NativeAddon;
    } catch (error) {
      reasons.push(`  ${from}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    [
      `node-libwebrtc: the native addon could not be loaded on ${process.platform}-${process.arch} ${libc()}, Node ${process.version}, ABI ${process.versions.modules}.`,
      ...reasons,
      process.platform === 'linux' && process.arch === 'x64'
        ? 'Install the package again (npm install node-libwebrtc), or build it in a clone: npm run setup.'
        : 'There is no prebuild for this platform yet; see the platform table in the README.',
    ].join('\n'),
  );
}
