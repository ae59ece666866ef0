// Fetches source packages with apt, in an apt of our own (its sources list, index files and cache): the machine's configuration supplies mirror, proxy and
// keys and stays as it is. apt checks the chain from the release's signature to the checksum of each file; a record of those checksums lets a later run
// use the files again without a network.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, sha256, writeAtomic } from '../lib/files.mjs';
import { run } from '../lib/run.mjs';
import { debianMirrors, readSources, sourcePackagesFrom } from './apt-sources.mjs';

/** The options that keep apt-get within `folder`. */
export function aptOptions(folder, root = process.getuid?.() === 0) {
  const settings = {
    'Dir::Etc::SourceList': join(folder, 'debian.sources'),
    'Dir::Etc::SourceParts': '-',
    'Dir::State::Lists': join(folder, 'lists'),
    'Dir::Cache': join(folder, 'cache'),
    // The unprivileged user that apt downloads as cannot enter a cache folder in a home directory.
    ...(root && { 'APT::Sandbox::User': 'root' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}

/** The lines of `apt-get source --print-uris`: name, size and checksum of each file. */
export function parseUris(lines) {
  return lines.flatMap((line) => {
    const match = /^'[^']*' (\S+) (\d+) SHA256:([0-9a-f]{64})$/.exec(line.trim());
    return match ? [{ name: match[1], size: Number(match[2]), sha256: match[3] }] : [];
  });
}

/** The fraction in a line that apt writes to its status descriptor: `dlstatus:1:42.5:Retrieving file 1 of 3`. */
export function parseStatus(line) {
  const match = /^dlstatus:[^:]*:([\d.]+):/.exec(line);
  return match ? Number(match[1]) / 100 : undefined;
}

const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;

/** Whether every file of the record is there and has its checksum. */
async function isVerified(folder, files) {
  for (const { name, size, sha256: expected } of files) {
    const file = join(folder, name);
    if (!existsSync(file) || statSync(file).size !== size || (await sha256(file)) !== expected) return false;
  }
  return files.length > 0;
}

async function fetchPackage(name, version, { folder, options, report, keepOpen }) {
  const wanted = version ? `${name}=${version}` : name;
  const files = parseUris(await run('apt-get', [...options, 'source', '--print-uris', '--only-source', wanted], { keepOpen }));
  if (files.length === 0) throw new Error(`apt knows no files of ${wanted}`);
  const total = files.reduce((sum, file) => sum + file.size, 0);
  await run('apt-get', [...options, '-o', 'APT::Status-Fd=3', 'source', '--download-only', '--only-source', wanted], {
    cwd: folder,
    keepOpen,
    status: (line) => {
      const fraction = parseStatus(line);
      if (fraction !== undefined) report(`${name}, ${megabytes(fraction * total)} of ${megabytes(total)}`, fraction);
    },
  });
  report(`checking ${name}`);
  if (!(await isVerified(folder, files))) {
    for (const file of files) rmSync(join(folder, file.name), { force: true });
    throw new Error(`the files of ${wanted} do not have the checksums that apt's index gives; they were removed, run it again`);
  }
  // The .dsc is named after the version without its epoch.
  const dsc = files.find((file) => file.name.endsWith('.dsc')).name;
  writeAtomic(join(folder, `${name}.json`), JSON.stringify({ version: /_(.*)\.dsc$/.exec(dsc)[1], dsc, files }, null, 1));
}

/** Removes files that no record names: other versions, interrupted downloads. */
function removeUnknown(folder) {
  const names = readdirSync(folder);
  const records = names.filter((name) => name.endsWith('.json'));
  const known = new Set(records.flatMap((name) => readJson(join(folder, name))?.files.map((file) => file.name) ?? []));
  for (const name of names) if (!name.endsWith('.json') && !known.has(name)) rmSync(join(folder, name), { recursive: true });
}

/**
 * Makes sure that the files of `packages` (a list of `{ name, version? }`; without a version the newest of `suite`) are in `cache/downloads`.
 * Returns for each package its version, its .dsc and its files.
 */
export async function download(packages, { cache, suite, report = () => {}, keepOpen }) {
  const folder = join(cache, 'downloads');
  const apt = join(cache, 'apt');
  for (const path of [folder, join(apt, 'lists', 'partial'), join(apt, 'cache', 'archives', 'partial')])
    mkdirSync(path, { recursive: true });
  const options = aptOptions(apt);
  const records = {};
  let updated = false;
  for (const { name, version } of packages) {
    const read = () => readJson(join(folder, `${name}.json`));
    report(`checking ${name}`);
    let record = read();
    if (!record || (version && record.version !== version) || !(await isVerified(folder, record.files))) {
      if (!updated) {
        report("reading the archive's index");
        writeAtomic(join(apt, 'debian.sources'), sourcePackagesFrom(debianMirrors(readSources()), suite));
        await run('apt-get', [...options, '-o', 'APT::Update::Error-Mode=any', 'update'], { keepOpen });
        updated = true;
      }
      await fetchPackage(name, version, { folder, options, report, keepOpen });
      record = read();
    }
    records[name] = { ...record, folder };
  }
  removeUnknown(folder);
  return records;
}
