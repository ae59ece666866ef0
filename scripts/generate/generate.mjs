#!/usr/bin/env node
// Generates the shells of every interface in scope: lib/generated, and for the layer's own tests test/unit/webidl/generated.
//
//   npm run generate              writes them
//   npm run generate -- --check   fails when what is there is not what would be written

import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emitCallbacks, emitDictionary, emitEnum, emitTypedef } from './emit/data.mjs';
import { emitRecord } from './emit/record.mjs';
import { emitDictionaries, emitExposed, emitImplementations, emitIndex, emitRegistry } from './emit/registry.mjs';
import { emitShell } from './emit/shell.mjs';
import { Documentation } from './documentation.mjs';
import { Model } from './model.mjs';
import * as scope from './scope.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const webref = dirname(createRequire(import.meta.url).resolve('@webref/idl/package.json'));

/** The files of one output folder: path -> text. `runtime` is the path from that folder to lib/webidl. */
export function generate(documents, definedScope, runtime, documentation) {
  const model = new Model(documents, definedScope, documentation);
  const { types } = model;
  const files = new Map();
  const add = (file) => files.set(file.path, file.toString());
  for (const entry of model.interfaces.values())
    add(model.isRecord(entry.name) ? emitRecord(entry, model, runtime) : emitShell(entry, model, runtime));
  for (const each of model.dictionaries.values()) if (each.used.type) add(emitDictionary(each, types, runtime));
  for (const each of model.enums.values()) if (each.used.type) add(emitEnum(each, model, runtime));
  for (const each of model.typedefs.values())
    if (each.used.type && types.named(each.name).kind === 'typedef') add(emitTypedef(each, types, runtime));
  const callbacks = [...model.callbacks.values()].filter(({ used }) => used.type);
  if (callbacks.length > 0) add(emitCallbacks(callbacks, types, runtime));
  add(emitImplementations(model, runtime));
  add(emitRegistry(model, runtime));
  add(emitExposed(model, runtime));
  add(emitDictionaries(files, runtime));
  add(emitIndex(files, model, runtime));
  return files;
}

async function readDocuments(names, folder, role) {
  return Promise.all(names.map(async (name) => ({ name, role, text: await readFile(join(folder, `${name}.idl`), 'utf8') })));
}

async function projectFiles(documentation) {
  const documents = [
    ...(await readDocuments(scope.specifications, webref, 'own')),
    ...(await readDocuments(scope.ownDocuments, join(here, 'idl'), 'own')).map((document) => ({ ...document, isAmendment: true })),
    ...(await readDocuments(scope.libraries, webref, 'library')),
  ];
  return generate(documents, scope, '../webidl', documentation);
}

/** A small document that has every feature of the generator: the tests implement it. */
async function fixtureFiles() {
  const documents = [
    ...(await readDocuments(['features'], join(root, 'test', 'unit', 'webidl'), 'own')),
    ...(await readDocuments(scope.libraries, webref, 'library')),
  ];
  const { scope: fixtureScope } = await import('../../test/unit/webidl/scope.mjs');
  return generate(documents, fixtureScope, '../../../../lib/webidl', new Documentation([]));
}

async function readDocumentation() {
  const folder = join(here, 'documentation');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  const texts = await Promise.all(
    files.map(async (file) => ({ name: file.slice(0, -3), text: await readFile(join(folder, file), 'utf8') })),
  );
  return new Documentation(texts, scope);
}

/** A member without documentation, or a documentation without member, fails the check; while something is being built it is no more than told. */
function reportDocumentation({ missing, unused }, check) {
  if (missing.length + unused.length === 0) return;
  const lines = [
    ...(missing.length > 0 ? [`${missing.length} without documentation in scripts/generate/documentation: ${missing.join(', ')}`] : []),
    ...(unused.length > 0 ? [`${unused.length} documented and not there: ${unused.join(', ')}`] : []),
  ];
  (check ? console.error : console.warn)(lines.join('\n'));
  if (check) process.exitCode = 1;
}

async function existing(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Set(entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
}

/** Returns the paths that differ; writes them unless `check`. */
async function synchronize(folder, files, check) {
  const stale = await existing(folder);
  const different = [];
  for (const [path, text] of files) {
    const target = join(folder, path);
    stale.delete(target);
    if ((await readFile(target, 'utf8').catch(() => undefined)) === text) continue;
    different.push(target);
    if (check) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  if (!check) await Promise.all([...stale].map((path) => rm(path)));
  return [...different, ...stale];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const documentation = await readDocumentation();
  const outputs = [
    [join(root, 'lib', 'generated'), await projectFiles(documentation)],
    [join(root, 'test', 'unit', 'webidl', 'generated'), await fixtureFiles()],
  ];
  const different = [];
  for (const [folder, files] of outputs) different.push(...(await synchronize(folder, files, check)));
  const count = outputs.reduce((sum, [, files]) => sum + files.size, 0);
  if (check && different.length > 0) {
    console.error(`${different.length} of ${count} generated files are out of date; run: npm run generate\n${different.join('\n')}`);
    process.exitCode = 1;
  } else {
    reportDocumentation(documentation, check);
    console.log(check ? `${count} generated files are up to date` : `${different.length} of ${count} generated files written`);
  }
}
