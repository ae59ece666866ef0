// Reads the machine's apt sources, both formats, to find the Debian mirror that it uses.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const words = (text) => text.split(/\s+/).filter(Boolean);

/** `deb [signed-by=/key.gpg] http://mirror/debian bookworm main` (sources.list(5), one-line style). */
export function parseOneLine(text) {
  const entries = [];
  for (const line of text.split('\n')) {
    const match = /^\s*(deb|deb-src)\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)([^#]*)/.exec(line);
    if (!match) continue;
    const [, type, options = '', uri, suite, components] = match;
    const signedBy = words(options)
      .find((option) => option.toLowerCase().startsWith('signed-by='))
      ?.slice('signed-by='.length);
    entries.push({ types: [type], uris: [uri], suites: [suite], components: words(components), ...(signedBy && { signedBy }) });
  }
  return entries;
}

/** Stanzas of `Field: value` with continuation lines (sources.list(5), deb822 style). */
export function parseDeb822(text) {
  const stanzas = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .split(/\n\s*\n/);
  const entries = [];
  for (const stanza of stanzas) {
    const fields = new Map();
    let field;
    for (const line of stanza.split('\n')) {
      const match = /^([A-Za-z-]+):\s*(.*)$/.exec(line);
      if (match) {
        field = match[1].toLowerCase();
        fields.set(field, match[2]);
      } else if (field && /^\s/.test(line)) {
        fields.set(field, `${fields.get(field)}\n${line.trim()}`);
      }
    }
    const list = (name) => words(fields.get(name) ?? '');
    if (list('uris').length === 0 || /^(no|false|0)$/i.test(fields.get('enabled') ?? 'yes')) continue;
    const signedBy = fields.get('signed-by');
    entries.push({
      types: list('types'),
      uris: list('uris'),
      suites: list('suites'),
      components: list('components'),
      // A key may also stand there as text; only a file's name can be handed on.
      ...(signedBy?.startsWith('/') && { signedBy }),
    });
  }
  return entries;
}

/** Every entry of /etc/apt/sources.list and sources.list.d. */
export function readSources(etc = '/etc/apt') {
  const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const parts = join(etc, 'sources.list.d');
  const names = existsSync(parts) ? readdirSync(parts).sort() : [];
  return [
    ...parseOneLine(read(join(etc, 'sources.list'))),
    ...names.filter((name) => name.endsWith('.list')).flatMap((name) => parseOneLine(read(join(parts, name)))),
    ...names.filter((name) => name.endsWith('.sources')).flatMap((name) => parseDeb822(read(join(parts, name)))),
  ];
}

const RELEASES = /^(bullseye|bookworm|trixie|forky|sid|oldstable|stable|testing|unstable)$/;
const isDebian = (uri) => /\/debian(\/|$)/.test(uri.replace(/^[^:]+:\/+/, '/'));

/** The mirrors of Debian's main archive among `entries`, in their order, with the key they are signed by. */
export function debianMirrors(entries) {
  const mirrors = entries.filter(
    (entry) => entry.components.includes('main') && entry.suites.some((suite) => RELEASES.test(suite)) && entry.uris.some(isDebian),
  );
  const uris = [...new Set(mirrors.flatMap((entry) => entry.uris.filter(isDebian)))];
  if (uris.length === 0)
    throw new Error("apt on this machine has no mirror of Debian's main archive: add one to /etc/apt/sources.list.d and try again");
  const signedBy = mirrors.find((entry) => entry.signedBy)?.signedBy;
  return { uris, ...(signedBy && { signedBy }) };
}

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * An apt source of source packages, in deb822 style.
 * @param {{ uris: string[], signedBy?: string }} mirrors
 */
export function sourcePackagesFrom({ uris, signedBy }, suite, exists = existsSync) {
  const key = signedBy ?? (exists(KEYRING) ? KEYRING : undefined);
  return [
    `Types: deb-src`,
    `URIs: ${uris.join(' ')}`,
    `Suites: ${suite}`,
    'Components: main',
    ...(key ? [`Signed-By: ${key}`] : []),
    '',
  ].join('\n');
}
