// Turns the commands that GN would run into a manifest: which sources, with which instruction set flags, in which batches.
import { extname } from 'node:path';

/** webrtc's whole library, and what a user of it needs that it leaves to its embedder. */
export const TARGETS = [
  'webrtc',
  'api:enable_media_with_defaults',
  'api:rtc_event_log_output_file',
  'api/video:rtp_video_frame_assembler',
  'api/video_codecs:builtin_video_decoder_factory',
  'api/video_codecs:builtin_video_encoder_factory',
  'api/video_codecs:rtc_software_fallback_wrappers',
  'media:rtc_simulcast_encoder_adapter',
];

/** Files per batch. */
const BATCH = 16;

/** Libraries whose C++ is compiled in batches; the others are C, or small. */
const BATCHED = ['webrtc', 'abseil-cpp', 'boringssl'];

/** The x86-64 baseline has these (the recipe's flags); only what goes beyond is a file's own. */
const BASELINE = new Set(['-msse2', '-msse3']);

/** boringssl lists its assembly for every processor and system. */
const FOREIGN_ASSEMBLY = { x64: /-(apple|win)\.S$|armv\d|-586|x86-/, arm64: /-(apple|win)\.S$|armv[47]|-586|x86|avx/ };

/** Real code's target brings fakes for tests along. */
const isFake = (file) => /^(test|gen)\/|^media\/engine\/fake_/.test(file);

function isWanted(library, file, cpu) {
  return library === 'webrtc' ? !isFake(file) : !(file.endsWith('.S') && FOREIGN_ASSEMBLY[cpu].test(file));
}

/**
 * Reads `ninja -t commands`: the sources of the libraries in `names` with their flags.
 * @returns {Map<string, Map<string, string>>} library -> file -> flags
 */
export function sourcesOf(commands, names, cpu) {
  const libraries = new Map(names.map((name) => [name, new Map()]));
  for (const line of commands) {
    const source = / -c (\S+) -o obj\//.exec(line)?.[1] ?? / -o obj\/\S+ (\S+\.asm)(?:\s|$)/.exec(line)?.[1];
    if (!source?.startsWith('../../')) continue;
    const path = source.slice('../../'.length);
    const [, library, file] = /^third_party\/([^/]+)\/(.*)$/.exec(path) ?? [undefined, 'webrtc', path];
    if (!libraries.has(library) || !isWanted(library, file, cpu)) continue;
    const flags = line.split(/\s+/).filter((flag) => /^-m(avx|sse|ssse|fma|f16c|aes|pclmul|cpu|arch)/.test(flag) && !BASELINE.has(flag));
    libraries.get(library).set(file, [...new Set(flags)].sort().join(' '));
  }
  return libraries;
}

const folderOf = (file) => file.slice(0, file.lastIndexOf('/') + 1);

/** The batches of before without what is gone; what is new joins the last batch of its folder that has room, or makes new ones. */
export function nextBatches(before, files) {
  const wanted = new Set(files);
  const batches = before.map((batch) => batch.filter((file) => wanted.has(file))).filter((batch) => batch.length > 0);
  const placed = new Set(batches.flat());
  const fresh = [];
  for (const file of files.filter((name) => !placed.has(name)).sort()) {
    const home = batches.findLast(
      (batch) => batch.length > 1 && batch.length < BATCH && batch.some((member) => folderOf(member) === folderOf(file)),
    );
    if (home) {
      home.push(file);
      continue;
    }
    if (fresh.length === 0 || fresh.at(-1).length === BATCH) fresh.push([]);
    fresh.at(-1).push(file);
  }
  return [...batches, ...fresh];
}

/** `previous`: the libraries of the manifest so far (parseManifest), whose batches are kept as far as they go. */
export function deriveLibraries(sources, previous) {
  const libraries = {};
  for (const [library, files] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const all = [...files.keys()];
    const batched = BATCHED.includes(library) ? all.filter((file) => extname(file) === '.cc' && files.get(file) === '') : [];
    const old = previous[library] ?? { unity: [], files: {} };
    const alone = new Set(Object.values(old.files).flat());
    const single = all.filter((file) => !batched.includes(file) || alone.has(file));
    const byFlags = groupBy(single, (file) => files.get(file));
    libraries[library] = {
      unity: nextBatches(
        old.unity,
        batched.filter((file) => !alone.has(file)),
      ),
      files: Object.fromEntries([...byFlags].sort(([a], [b]) => (a < b ? -1 : 1)).map(([flags, list]) => [flags, list.sort(byFolder)])),
    };
  }
  return libraries;
}

const byFolder = (a, b) => (folderOf(a) === folderOf(b) ? (a < b ? -1 : 1) : folderOf(a) < folderOf(b) ? -1 : 1);

function groupBy(list, key) {
  const groups = new Map();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** What a roll changed, for the person who does it. */
export function difference(before, after) {
  const flat = (libraries) =>
    new Map(
      Object.entries(libraries).flatMap(([name, { unity, files }]) => [
        ...unity.flat().map((file) => [`${name}/${file}`, '']),
        ...Object.entries(files).flatMap(([flags, list]) => list.map((file) => [`${name}/${file}`, flags])),
      ]),
    );
  const [old, now] = [flat(before), flat(after)];
  return {
    added: [...now.keys()].filter((file) => !old.has(file)),
    removed: [...old.keys()].filter((file) => !now.has(file)),
    changed: [...now.keys()].filter((file) => old.has(file) && old.get(file) !== now.get(file)),
  };
}
