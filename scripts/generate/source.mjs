// A TypeScript file in the making: its imports, and its lines.

import { posix } from 'node:path';

const banner = '// Generated from IDL by scripts/generate. Do not edit.\n';

export class SourceFile {
  #imports = new Map();
  #parts = [];
  #helpers = new Map();

  /** @param {string} path of the file, relative to the output folder  @param {string} runtime the folder of lib/webidl, likewise */
  constructor(path, runtime) {
    this.path = path;
    this.runtime = runtime;
  }

  /** Imports a value; returns its name, so that a call can stand in a template. */
  use(name, from) {
    this.#import(from).set(name, 'value');
    return name;
  }

  /** Imports a type; returns its name. */
  useType(name, from) {
    const names = this.#import(from);
    if (!names.has(name)) names.set(name, 'type');
    return name;
  }

  /** Imports a value of lib/webidl. */
  useRuntime(name, module) {
    return this.use(name, posix.join(this.runtime, module));
  }

  #import(from) {
    if (!this.#imports.has(from)) this.#imports.set(from, new Map());
    return this.#imports.get(from);
  }

  add(text) {
    this.#parts.push(text);
  }

  /** Adds a function once. */
  addHelper(name, makeText) {
    if (this.#helpers.has(name)) return name;
    this.#helpers.set(name, '');
    this.#helpers.set(name, makeText());
    return name;
  }

  toString() {
    const own = this.path.replace(/\.ts$/, '');
    const imports = [...this.#imports]
      .filter(([from]) => from !== own)
      .map(([from, names]) => [relative(posix.dirname(this.path), from), names])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, names]) => `import ${importClause(names)} from '${from}';\n`);
    const parts = [...this.#parts, ...[...this.#helpers.values()]].map((part) => `${part.trim()}\n`);
    return [banner, imports.join(''), ...parts].filter(Boolean).join('\n');
  }
}

function importClause(names) {
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  if (sorted.every(([, kind]) => kind === 'type')) return `type { ${sorted.map(([name]) => name).join(', ')} }`;
  return `{ ${sorted.map(([name, kind]) => (kind === 'type' ? `type ${name}` : name)).join(', ')} }`;
}

function relative(folder, target) {
  // Below a made-up folder, so that a target may begin with '..'.
  const at = (path) => posix.join('/1/2/3/4/5/6', path);
  const path = posix.relative(at(folder), at(target));
  return path.startsWith('.') ? path : `./${path}`;
}

/** Indents every line that is not empty. */
export function indent(text, by = '  ') {
  return text.replace(/^(?=.)/gm, by);
}

export function quote(text) {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}
