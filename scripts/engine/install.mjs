// Installs what was built: headers, static libraries, libwebrtc.cmake and manifest.json, in a folder beside the final one that is renamed when it is whole.
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesBelow } from '../lib/files.mjs';

const HEADER = /\.(h|hpp|inc)$/;

function copyHeaders(from, to) {
  for (const file of filesBelow(from)) {
    if (!HEADER.test(file)) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(from, file), join(to, file));
  }
}

const LICENSE = /^(LICEN[CS]E|COPYING|PATENTS)(\.(txt|md))?$/i;
/** What is in the source packages and not in the libraries. */
const NOT_BUILT = /(^|\/)(test|tests|testing|tools|examples|doc|docs|fuzz|googletest|gtest|rust|pki|util)\//;

/** The licences of what is in the libraries, at the paths they have in the sources: npm run prebuild makes THIRD_PARTY_NOTICES.md of them. */
function copyLicenses(tree, folders, to) {
  for (const folder of folders) {
    for (const file of filesBelow(join(tree, folder))) {
      if (!LICENSE.test(basename(file)) || NOT_BUILT.test(file)) continue;
      mkdirSync(dirname(join(to, folder, file)), { recursive: true });
      copyFileSync(join(tree, folder, file), join(to, folder, file));
    }
  }
}

/** The CMake file that hands a user the headers, their definitions and the libraries. All paths are relative to it: the folder may be moved. */
export function cmakeFile({ includes, definitions, archives }) {
  const quoted = (folder, names) => names.map((name) => `  "\${LIBWEBRTC_ROOT}/${folder}/${name}"`.replace(/\/\.?"$/, '"')).join('\n');
  return `# The engine of node-libwebrtc: include() this file and link libwebrtc::libwebrtc.
if(TARGET libwebrtc::libwebrtc)
  return()
endif()

set(LIBWEBRTC_ROOT "\${CMAKE_CURRENT_LIST_DIR}")
add_library(libwebrtc::libwebrtc INTERFACE IMPORTED)
target_include_directories(libwebrtc::libwebrtc INTERFACE
${quoted('include', includes)})
# They change what the headers declare: users need the same as the libraries.
target_compile_definitions(libwebrtc::libwebrtc INTERFACE
${definitions.map((name) => `  ${name}`).join('\n')})
target_compile_features(libwebrtc::libwebrtc INTERFACE cxx_std_20)
# The libraries have no type information to derive from.
target_compile_options(libwebrtc::libwebrtc INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)
target_link_libraries(libwebrtc::libwebrtc INTERFACE
  -Wl,--start-group
${quoted('lib', archives)}
  -Wl,--end-group
  -ldl -lpthread -lm)
unset(LIBWEBRTC_ROOT)
`;
}

/** `libraries` and `codecs`: paths of archives; `generated`: the folder of generated headers, installed among webrtc's own. */
export function install(target, { tree, generated, libraries, codecs, recipe, manifest }) {
  const temporary = `${target}.tmp`;
  rmSync(temporary, { recursive: true, force: true });
  const include = join(temporary, 'include');
  for (const folder of recipe.headers) copyHeaders(join(tree, folder), join(include, folder));
  copyHeaders(generated, join(include, 'third_party', 'webrtc'));
  const sources = recipe.folders.filter((folder) => folder.startsWith('third_party/'));
  copyLicenses(tree, [...sources, ...Object.values(recipe.codecs).map(({ folder }) => folder)], join(temporary, 'licenses'));

  mkdirSync(join(temporary, 'lib'), { recursive: true });
  const archives = [...libraries, ...codecs];
  for (const archive of archives) cpSync(archive, join(temporary, 'lib', basename(archive)));
  const text = cmakeFile({
    includes: recipe.userIncludes,
    definitions: recipe.userDefinitions,
    archives: archives.map((file) => basename(file)),
  });
  writeFileSync(join(temporary, 'libwebrtc.cmake'), text);
  writeFileSync(join(temporary, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

  rmSync(target, { recursive: true, force: true });
  renameSync(temporary, target);
}

/** Removes what an interrupted installation left in the folder of engines. */
export function removeLeftovers(engines) {
  if (!existsSync(engines)) return;
  for (const name of readdirSync(engines)) if (name.endsWith('.tmp')) rmSync(join(engines, name), { recursive: true, force: true });
}
