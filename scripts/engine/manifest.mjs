// Reads manifest/<platform>.json: which sources make up each library, as GN listed them (roll.mjs). To be compact and still show a roll as a small diff, a
// line holds the files of one folder: `modules/audio_mixer: audio_mixer_impl.cc frame_combiner.cc`.
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** The line form of a list of files, in their order. */
export function foldLines(files) {
  const lines = new Map();
  for (const file of files) {
    const folder = dirname(file);
    lines.set(folder, [...(lines.get(folder) ?? []), posix.basename(file)]);
  }
  return [...lines].map(([folder, names]) => `${folder}: ${names.join(' ')}`);
}

export function unfoldLines(lines) {
  return lines.flatMap((line) => {
    const [folder, names] = line.split(': ');
    return names.split(' ').map((name) => posix.join(folder, name));
  });
}

/**
 * For each library: `unity`, batches of files that are compiled as one, and `files`, compiled one by one, by the instruction set flags they need.
 * @returns {Record<string, { unity: string[][], files: Record<string, string[]> }>}
 */
export function parseManifest({ libraries }) {
  return Object.fromEntries(
    Object.entries(libraries).map(([name, { unity = [], files = {} }]) => [
      name,
      {
        unity: unity.map(unfoldLines),
        files: Object.fromEntries(Object.entries(files).map(([flags, lines]) => [flags, unfoldLines(lines)])),
      },
    ]),
  );
}

export function formatManifest({ version, platform, libraries }) {
  const folded = Object.entries(libraries).map(([name, { unity, files }]) => [
    name,
    {
      ...(unity.length > 0 && { unity: unity.map(foldLines) }),
      files: Object.fromEntries(Object.entries(files).map(([flags, list]) => [flags, foldLines(list)])),
    },
  ]);
  return `${JSON.stringify({ version, platform, libraries: Object.fromEntries(folded) }, null, 1)}\n`;
}

export const manifestFile = (platform) => join(import.meta.dirname, 'manifest', `${platform}.json`);

export const readManifest = (platform) => JSON.parse(readFileSync(manifestFile(platform), 'utf8'));
