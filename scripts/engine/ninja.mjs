// Writes build.ninja: one static library for each of the recipe's, from the manifest's sources.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { writeIfChanged } from '../lib/files.mjs';

/** `libyuv` -> `libyuv.a`, `webrtc` -> `libwebrtc.a`. */
export const archiveName = (library) => `lib${library.replace(/^lib/, '')}.a`;

/** A library's folder in the source tree. */
const rootOf = (library) => `third_party/${library}`;

const KIND = { '.cc': 'cxx', '.c': 'cc', '.S': 'cc', '.asm': 'nasm' };

/** The compiler's flags of a library for sources of one kind, placeholders filled in. */
export function compilerFlags(recipe, library, kind, { places, pkgConfig, architecture = 'x64' }) {
  const { flags } = recipe.libraries[library];
  if (kind === 'nasm') {
    const includes = flags.filter((flag) => flag.startsWith('-I')).map((flag) => `${flag}/`);
    return ['-felf64', '-DPIC', ...includes, ...(recipe.libraries[library].nasm ?? [])].map((flag) => place(flag, places));
  }
  const language = kind === 'cxx' ? recipe.flags.cxx : recipe.flags.c;
  return [...recipe.flags.common, ...(recipe.flags[architecture] ?? []), ...language, ...flags]
    .flatMap((flag) => (flag.startsWith('@pkg-config:') ? pkgConfig(flag.slice('@pkg-config:'.length).split(',')) : [flag]))
    .map((flag) => place(flag, places));
}

function place(flag, places) {
  return flag.replace(/@(src|gen|codecs|own)/, (_, name) => places[name]);
}

/** What to compile for `library`: `{ object, kind, source, flags, precompiled }`, with the text of the unity sources that have to be written. */
function unitsOf(library, { unity, files }, { recipe, places, generated }) {
  const root = join(places.src, rootOf(library));
  const leftOut = new Set(
    recipe.leftOut.filter((file) => file.startsWith(`${rootOf(library)}/`)).map((file) => file.slice(rootOf(library).length + 1)),
  );
  const { precompiled } = recipe.libraries[library];
  const units = [];
  const texts = new Map();
  const single = (object, source, flags = '') => units.push({ object, source, flags, kind: KIND[extname(source)] });

  for (const batch of unity) {
    const members = batch.filter((file) => !leftOut.has(file));
    // Named after what is in it, so that a batch that did not change is not compiled again.
    const name = `${library}-${createHash('sha256').update(members.join('\n')).digest('hex').slice(0, 10)}`;
    const source = join(places.build, 'unity', `${name}.cc`);
    texts.set(source, members.map((file) => `#include "${join(root, file)}"\n`).join(''));
    units.push({ object: `obj/unity/${name}.o`, source, flags: '', kind: 'cxx', precompiled });
  }
  for (const [flags, list] of Object.entries(files)) {
    for (const file of list) if (!leftOut.has(file)) single(`obj/${library}/${file}.o`, join(root, file), flags);
  }
  for (const file of recipe.additions[library] ?? []) single(`obj/${library}/${file}.o`, join(root, file));
  for (const file of recipe.ownSources[library] ?? []) single(`obj/${library}/own/${file}.o`, join(places.own, file));
  for (const file of generated[library] ?? []) single(`obj/${library}/gen/${file}.o`, join(places.gen, file));
  return { units, texts };
}

/**
 * `places`: the absolute folders of `src`, `gen`, `build` and `own`; `pkgConfig(names)` gives flags. Returns the text of build.ninja and the sources
 * that go with it.
 */
export function ninjaFile(recipe, libraries, { places, pkgConfig, generated = {}, architecture = 'x64' }) {
  const quote = (text) => text.replaceAll('$', '$$$$');
  const lines = ['ninja_required_version = 1.8', `builddir = ${places.build}`];
  const texts = new Map();
  const archives = [];
  lines.push(
    'rule archive',
    `  command = rm -f $out && ${recipe.compiler.ar} rcsD $out @$out.rsp`,
    '  rspfile = $out.rsp',
    '  rspfile_content = $in',
    '  description = $out',
  );
  const rules = new Set();
  const rule = (library, kind, precompiled) => {
    const name = [kind, library, ...(precompiled ? ['precompiled'] : [])].join('_');
    if (rules.has(name)) return name;
    rules.add(name);
    const flags = quote(compilerFlags(recipe, library, kind, { places, pkgConfig, architecture }).join(' '));
    const tool = kind === 'nasm' ? 'nasm' : recipe.compiler[kind];
    const header = precompiled ? ` -include-pch ${library}.pch` : '';
    const source = kind === 'nasm' ? '-MD $out.d $in' : '-MD -MF $out.d -c $in';
    lines.push(`rule ${name}`, `  command = ${tool} ${flags}${header} $flags ${source} -o $out`);
    lines.push('  depfile = $out.d', '  deps = gcc', '  description = $out');
    return name;
  };

  for (const library of Object.keys(recipe.libraries)) {
    const { units, texts: written } = unitsOf(library, libraries[library] ?? { unity: [], files: {} }, { recipe, places, generated });
    for (const [file, text] of written) texts.set(file, text);
    const header = recipe.libraries[library].precompiled;
    if (header && units.some((unit) => unit.precompiled)) {
      const flags = quote(compilerFlags(recipe, library, 'cxx', { places, pkgConfig, architecture }).join(' '));
      lines.push(`rule header_${library}`, `  command = ${recipe.compiler.cxx} ${flags} -MD -MF $out.d -x c++-header $in -o $out`);
      lines.push('  depfile = $out.d', '  deps = gcc', '  description = $out');
      lines.push(`build ${library}.pch: header_${library} ${join(places.own, header)}`);
    }
    for (const { object, kind, source, flags, precompiled } of units) {
      lines.push(`build ${object}: ${rule(library, kind, precompiled)} ${source}${precompiled ? ` | ${library}.pch` : ''}`);
      if (flags) lines.push(`  flags = ${flags}`);
    }
    const archive = `lib/${archiveName(library)}`;
    lines.push(`build ${archive}: archive ${units.map((unit) => unit.object).join(' ')}`);
    archives.push(archive);
  }
  lines.push(`build all: phony ${archives.join(' ')}`, 'default all', '');
  return { text: lines.join('\n'), texts };
}

/** Writes what changed and removes unity sources that no batch uses any more. */
export function writeNinja(folder, { text, texts }) {
  for (const [file, content] of texts) writeIfChanged(file, content);
  const unity = join(folder, 'unity');
  if (existsSync(unity)) for (const file of readdirSync(unity)) if (!texts.has(join(unity, file))) rmSync(join(unity, file));
  writeIfChanged(join(folder, 'build.ninja'), text);
}
