// Builds the codec libraries with their own build systems, as position independent static libraries (Debian's archives are made for executables only).
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeAtomic } from '../lib/files.mjs';
import { run } from '../lib/run.mjs';
import { jobs, runNinja } from './run-ninja.mjs';

function configureCommand({ meson, cmake, configure }, source, build, { flags, compiler }) {
  if (configure) return [join(source, 'configure'), configure];
  if (meson) {
    const options = ['--buildtype=release', '-Ddefault_library=static', '-Db_staticpic=true', '-Db_ndebug=true', ...meson];
    return ['meson', ['setup', ...options, build, source]];
  }
  const options = {
    CMAKE_BUILD_TYPE: 'Release',
    CMAKE_POSITION_INDEPENDENT_CODE: 'ON',
    CMAKE_C_COMPILER: compiler.cc,
    CMAKE_C_FLAGS: flags,
    BUILD_SHARED_LIBS: 'OFF',
  };
  return [
    'cmake',
    ['-G', 'Ninja', ...Object.entries(options).map(([name, value]) => `-D${name}=${value}`), ...cmake, '-S', source, '-B', build],
  ];
}

/** Returns the archives, by library. */
export async function buildCodecs(tree, folder, recipe, { report = () => {}, keepOpen } = {}) {
  const archives = {};
  for (const [name, codec] of Object.entries(recipe.codecs)) {
    const source = join(tree, codec.folder);
    const build = join(folder, name);
    const flags = `-fvisibility=hidden -ffunction-sections -fdata-sections -ffile-prefix-map=${tree}/= -w`;
    const [command, args] = configureCommand(codec, source, build, { flags, compiler: recipe.compiler });

    // Neither build system trusts a folder that it was configuring when it was killed; the stamp says that it was not.
    const stamp = join(build, 'configured.json');
    if (JSON.stringify(readJson(stamp)) !== JSON.stringify([command, args])) {
      report(`configuring ${name}`);
      rmSync(build, { recursive: true, force: true });
      mkdirSync(build, { recursive: true });
      const { cc, cxx } = recipe.compiler;
      await run(command, args, { cwd: build, env: { CC: cc, CXX: cxx, CFLAGS: flags, CXXFLAGS: flags }, keepOpen });
      writeAtomic(stamp, JSON.stringify([command, args]));
    }
    const target = codec.target ?? codec.archive;
    if (codec.configure) {
      report(name);
      await run('make', ['--jobs', String(jobs()), target], { cwd: build, keepOpen });
    } else {
      await runNinja(build, [target], { title: name, report, keepOpen });
    }
    archives[name] = join(build, codec.archive);
    if (!existsSync(archives[name])) throw new Error(`${name} was built and has no ${codec.archive}`);
  }
  return archives;
}
