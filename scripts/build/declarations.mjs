// Makes dist's declarations what programs need: classes that are compared by their members, as those of lib.dom are, so that an RTCPeerConnection of
// ours goes where a browser's is expected and back; the types of `node-libwebrtc/globals`; and no declaration that nobody can reach.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = join(root, 'dist');
const generated = join(dist, 'generated');
/** What was generated; dist may hold older files too. */
const names = (folder) =>
  readdirSync(join(root, 'lib', 'generated', folder))
    .filter((file) => file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();

/** TypeScript declares `#private` for a class with private fields: then no other type is assignable to it, whatever its members. */
function dropBrands(interfaces) {
  for (const name of interfaces) {
    const path = join(generated, 'interfaces', `${name}.d.ts`);
    const text = readFileSync(path, 'utf8');
    const open = text.replaceAll(/^\s*#private;\n/gm, '');
    if (open === text) throw new Error(`${path} has no #private: has TypeScript changed what it declares?`);
    writeFileSync(path, open);
  }
}

/** What a library of TypeScript declares: `interface`s, or `var`s. */
function declaredIn(library, keyword) {
  const text = readFileSync(join(dirname(ts.getDefaultLibFilePath({})), library), 'utf8');
  return new Set([...text.matchAll(new RegExp(`^${keyword} (\\w+)`, 'gm'))].map(([, name]) => name));
}

/**
 * The globals as @types/node declares its own: when lib.dom (or lib.webworker) has a name, its type is kept; when not, the global one is ours.
 * Interfaces and dictionaries are declared; a type alias (RTCSdpType, ...) cannot be declared only sometimes, and is imported from the package.
 */
function globalsText(interfaces, dictionaries) {
  const [windowTypes, workerTypes] = ['lib.dom.d.ts', 'lib.webworker.d.ts'].map((library) => declaredIn(library, 'interface'));
  const [windowValues, workerValues] = ['lib.dom.d.ts', 'lib.webworker.d.ts'].map((library) => declaredIn(library, 'declare var'));
  /** A global that is there when a library that has the name is. */
  const sign = (name, inWindow, inWorker) => {
    if (inWindow.has(name)) return inWorker.has(name) ? 'onmessage' : 'document';
    return inWorker.has(name) ? 'importScripts' : undefined;
  };
  const typeText = (name) => {
    const library = sign(name, windowTypes, workerTypes);
    return library ? `typeof globalThis extends { ${library}: any } ? {} : api.${name}` : `api.${name}`;
  };
  const valueText = (name) => {
    const library = sign(name, windowValues, workerValues);
    return library ? `typeof globalThis extends { ${library}: any; ${name}: infer T } ? T : typeof api.${name}` : `typeof api.${name}`;
  };
  const eventMaps = interfaces
    .filter((name) => readFileSync(join(generated, 'interfaces', `${name}.d.ts`), 'utf8').includes(`interface ${name}EventMap `))
    .map((name) => `${name}EventMap`);
  const types = [...interfaces, ...eventMaps, ...dictionaries];
  return `import type * as api from './index';
${types.map((name) => `type _${name} = ${typeText(name)};`).join('\n')}
declare global {
${types.map((name) => `  interface ${name} extends _${name} {}`).join('\n')}
${interfaces.map((name) => `  var ${name}: ${valueText(name)};`).join('\n')}
  interface Navigator {
    /** Cameras, microphones and speakers. */
    readonly mediaDevices: MediaDevices;
  }
  var navigator: typeof globalThis extends { onmessage: any; navigator: infer T } ? T : Navigator;
}
`;
}

/** Deletes the declarations that the package's entries do not lead to. */
function dropUnreachable(entries) {
  const program = ts.createProgram(entries, { noEmit: true, skipLibCheck: true, module: ts.ModuleKind.Node20, lib: ['lib.es2023.d.ts'] });
  const reached = new Set(program.getSourceFiles().map(({ fileName }) => resolve(fileName)));
  const all = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.d.ts'));
  const unreachable = all.map((file) => join(dist, file)).filter((file) => !reached.has(file));
  for (const file of unreachable) rmSync(file);
  return all.length - unreachable.length;
}

const interfaces = names('interfaces');
const dictionaries = names('dictionaries').filter((name) => name !== 'EventInit');
dropBrands(interfaces);
writeFileSync(join(dist, 'globals.d.ts'), globalsText(interfaces, dictionaries));
const kept = dropUnreachable([join(dist, 'index.d.ts'), join(dist, 'globals.d.ts')]);
console.log(`dist: ${kept} declaration files`);
