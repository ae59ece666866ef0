// What ties shells to the classes that implement them, and the generated layer's one door.

import { comment } from '../documentation.mjs';
import { SourceFile, indent } from '../source.mjs';
import { algorithmParameters, requiredCount } from './operation.mjs';

export function emitImplementations(model, runtime) {
  const { types } = model;
  const file = new SourceFile('implementations.ts', runtime);
  const lines = [];
  for (const entry of model.interfaces.values()) {
    if (model.isRecord(entry.name)) continue;
    const constructors = entry.members.filter(({ member }) => member.type === 'constructor').map(({ member }) => member);
    const parts = [];
    const algorithms = () => file.useType(`${entry.name}Algorithms`, `interfaces/${entry.name}`);
    if (constructors.length > 0) parts.push(`(new (${constructorParameters(constructors, file, types)}) => ${algorithms()})`);
    else if (isBound(entry, model)) parts.push(`{ readonly prototype: ${algorithms()} }`);
    if (entry.members.some(({ member }) => member.special === 'static'))
      parts.push(file.useType(`${entry.name}Statics`, `interfaces/${entry.name}`));
    if (parts.length > 0) lines.push(`readonly ${entry.name}: ${parts.join(' & ')};`);
  }
  file.add(
    `/** The classes that the shells have to find by themselves. */\nexport interface Implementations {\n${indent(lines.join('\n'))}\n}`,
  );
  file.add('/** Filled by `implement()`, once. */\nexport const implementations = {} as Implementations;');
  return file;
}

/** Interfaces whose implementations say how they are wrapped: derived ones, and members of unions that are handed out. */
function isBound({ name, parent, used }, model) {
  return used.union || (parent !== null && !model.isHost(parent) && !model.isRecord(name));
}

/** One constructor: its parameters. Several: those of the longest, each optional where a shorter one has none. */
function constructorParameters(constructors, file, types) {
  if (constructors.length === 1) return algorithmParameters(constructors[0], file, types);
  const least = Math.min(...constructors.map(requiredCount));
  const most = Math.max(...constructors.map((each) => each.arguments.length));
  return Array.from({ length: most }, (_, index) => {
    const candidates = constructors.flatMap((each) => each.arguments[index] ?? []);
    const names = [...new Set(candidates.map(({ name }) => name))];
    const name = names.map((each, at) => (at === 0 ? each : `Or${each[0].toUpperCase()}${each.slice(1)}`)).join('');
    return `${name}${index < least ? '' : '?'}: ${candidates.map((argument) => types.text(types.of(argument), 'in', file)).join(' | ')}`;
  }).join(', ');
}

export function emitRegistry(model, runtime) {
  const file = new SourceFile('registry.ts', runtime);
  const bindings = [...model.interfaces.values()]
    .filter((entry) => isBound(entry, model) && !model.isRecord(entry.name))
    .map(({ name }) => `${file.useRuntime('bindWrapper', 'wrapper')}(given.${name}, ${file.use(`wrap${name}`, `interfaces/${name}`)});`);
  file.use('implementations', 'implementations');
  file.useType('Implementations', 'implementations');
  file.add('export type { Implementations };');
  file.add(`/** Gives the shells their implementations. Called once, before any shell is constructed. */
export function implement(given: Implementations): void {
${indent(['Object.assign(implementations, given);', ...bindings].join('\n'))}
}`);
  return file;
}

export function emitIndex(files, model, runtime) {
  const file = new SourceFile('index.ts', runtime);
  const names = [...model.interfaces.keys()].sort();
  for (const name of names) {
    const events = files.get(`interfaces/${name}.ts`).includes(`interface ${name}EventMap`)
      ? `export type { ${name}EventMap } from './interfaces/${name}';\n`
      : '';
    file.add(
      model.interfaces.get(name).workerOnly
        ? workerOnlyText(model.interfaces.get(name), events, model, file)
        : `${events}export { ${name} } from './interfaces/${name}';`,
    );
  }
  const exported = (folder) =>
    [...files.keys()]
      .filter((path) => path.startsWith(`${folder}/`) && !path.endsWith('/index.ts'))
      .map((path) => `export type { ${path.slice(folder.length + 1, -3)} } from './${path.slice(0, -3)}';`);
  file.add([...exported('dictionaries'), ...exported('enums'), ...exported('typedefs')].join('\n'));
  if (files.has('callbacks.ts')) file.add("export type * from './callbacks';");
  return file;
}

/** As `[Exposed=DedicatedWorker]` asks. */
function workerOnlyText(entry, events, model, file) {
  const { name } = entry;
  file.use(`${name} as ${name}Interface`, `interfaces/${name}`);
  const tags = model.documentation.category(entry);
  return `${events}${comment(['In workers only: undefined on the main thread, as in a browser.'], [], tags)}export const ${name} = ${file.useRuntime('inWorker', 'expose')}(${name}Interface);
${model.documentation.type(entry, 'interface')}export interface ${name} extends ${name}Interface {}`;
}

/** The types of all dictionaries, with the enumerations, typedefs and callbacks that they need: for implementations. */
export function emitDictionaries(files, runtime) {
  const file = new SourceFile('dictionaries/index.ts', runtime);
  const paths = [...files.keys()].filter((path) => /^(dictionaries|enums|typedefs|callbacks)\b/.test(path)).sort();
  file.add(
    paths
      .map((path) => `export type * from '${path.startsWith('dictionaries/') ? `.${path.slice(12, -3)}` : `../${path.slice(0, -3)}`}';`)
      .join('\n'),
  );
  return file;
}

/** Every interface object by name, for whoever puts them on a global object. */
export function emitExposed(model, runtime) {
  const file = new SourceFile('exposed.ts', runtime);
  const names = [...model.interfaces.keys()].sort();
  for (const name of names) file.use(name, `interfaces/${name}`);
  const line = (name) => (model.interfaces.get(name).workerOnly ? `...${file.useRuntime('inWorker', 'expose')}({ ${name} }),` : `${name},`);
  file.add(`/** Every interface object by name. */\nexport const exposed = {\n${indent(names.map(line).join('\n'))}\n};`);
  return file;
}
