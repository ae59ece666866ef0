// Files that are compiled as one must not use a name twice. When they do, the compiler says where, and the file it names gets a batch of its own.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a unity source, in the order of its lines. */
const membersOf = (source) => [...readFileSync(source, 'utf8').matchAll(/^#include "([^"]+)"$/gm)].map(([, file]) => file);

/**
 * The first file of each failed batch that ninja's output blames: the one with the error, or the one through which the header with the error came in.
 * @param {string[]} lines
 * @param {string} unity  the folder of unity sources
 * @param {string} tree   the source tree
 * @returns {{ library: string, file: string }[]}
 */
export function culprits(lines, unity, tree) {
  const found = [];
  const blocks = lines
    .join('\n')
    .split(/^FAILED: /m)
    .slice(1);
  for (const block of blocks) {
    const name = /^obj\/unity\/(\S+)\.o/.exec(block)?.[1];
    const source = name && join(unity, `${name}.cc`);
    if (!source || !existsSync(source)) continue;
    const members = membersOf(source);
    const error = /^(\S+?):\d+:\d+: (?:fatal )?error: /m.exec(block);
    if (!error) continue;
    const before = block.slice(0, error.index);
    const line = [...before.matchAll(/unity\/\S+\.cc:(\d+)/g)].at(-1)?.[1];
    const blamed = members.includes(error[1]) ? error[1] : line && members[Number(line) - 1];
    const [, library, file] = (blamed?.startsWith(tree) && /^\/third_party\/([^/]+)\/(.*)$/.exec(blamed.slice(tree.length))) || [];
    if (file && members.length > 1) found.push({ library, file });
  }
  return found;
}

/** The libraries with each of `files` in a batch of its own. */
export function takeApart(libraries, files) {
  const result = structuredClone(libraries);
  for (const { library, file } of files) {
    const { unity } = result[library];
    result[library].unity = [
      ...unity.map((batch) => batch.filter((member) => member !== file)).filter((batch) => batch.length > 0),
      [file],
    ];
  }
  return result;
}
