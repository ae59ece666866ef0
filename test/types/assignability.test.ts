import ts from 'typescript';
import { differently, lackingInLibDom, lackingInOurs } from './differences';
import { complaints, programOf } from './program';

// Against what is built: the declarations that programs get. TypeScript's lib.dom is the other side.

const entry = './dist/index.js';

jest.setTimeout(120_000); // Compiling waits for other tests on a small machine.

interface Compared {
  readonly name: string;
  readonly isClass: boolean;
  /** The module that declares ours. */
  readonly module: string;
  readonly ours: ReadonlySet<string>;
  readonly dom: ReadonlySet<string>;
}

/** Every exported type that lib.dom has too. */
function comparedTypes(): Compared[] {
  const program = programOf({ 'types.ts': `export * from '${entry}';` }, 'lib.dom');
  const checker = program.getTypeChecker();
  const source = program.getSourceFiles().find(({ fileName }) => fileName.endsWith('/types.ts'));
  const module = source && checker.getSymbolAtLocation(source);
  if (!source || !module) throw new Error('dist/index.d.ts is not there: npm run build:lib');
  const members = (symbol: ts.Symbol) =>
    new Set(
      checker
        .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
        .map(({ name }) => name)
        .filter((name) => !name.startsWith('__@')),
    );
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const { name } = exported;
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (!(symbol.flags & ts.SymbolFlags.Type)) return [];
    const dom = checker.resolveName(name, undefined, ts.SymbolFlags.Type, false);
    if (!dom) return [];
    const isAlias = (symbol.flags & ts.SymbolFlags.TypeAlias) !== 0;
    return {
      name,
      isClass: (symbol.flags & ts.SymbolFlags.Class) !== 0,
      module: symbol.declarations?.[0]?.getSourceFile().fileName.replace(/\.d\.ts$/, '.js') ?? '',
      ours: isAlias ? new Set<string>() : members(symbol),
      dom: isAlias ? new Set<string>() : members(dom),
    };
  });
}

const types = comparedTypes();
const classes = types.filter(({ isClass }) => isClass);

/** What `mine` has more than the other: name -> members. */
function surplus(mine: 'ours' | 'dom', other: 'ours' | 'dom'): Record<string, string[]> {
  const entries = classes.map((each) => [each.name, [...each[mine]].filter((member) => !each[other].has(member)).sort()] as const);
  return Object.fromEntries(entries.filter(([, members]) => members.length > 0));
}

/** Gives lib.dom's interfaces the members that it lacks. */
const libDomWithAll = Object.entries(lackingInLibDom)
  .map(([name, members]) => `interface ${name} { ${members.map((member) => `${member}: ours.${name}['${member}'];`).join(' ')} }`)
  .join('\n');

/** Gives our classes the members that they lack. */
const oursWithAll = Object.entries(lackingInOurs)
  .map(([name, members]) => {
    const module = classes.find((each) => each.name === name)?.module;
    return `declare module '${module}' { interface ${name} { ${Object.keys(members)
      .map((member) => `${member}: globalThis.${name}['${member}'];`)
      .join(' ')} } }`;
  })
  .join('\n');

/** One assignment a type. The maps of event types are there for addEventListener alone. */
const assign = (text: (name: string) => string) =>
  types
    .filter(({ name }) => !name.endsWith('EventMap') && !(name in differently))
    .map(({ name }) => `export const ${name} = ${text(name)};`)
    .join('\n');

/** The compared types that are not assignable to lib.dom's, or lib.dom's to them. */
function notAssignable(): string[] {
  const assignments = types.flatMap(({ name }) => [`({} as ours.${name}) satisfies ${name};`, `({} as ${name}) satisfies ours.${name};`]);
  const program = programOf(
    { 'both.ts': `import * as ours from '${entry}';\n${oursWithAll}\ndeclare global {\n${libDomWithAll}\n}\n${assignments.join('\n')}` },
    'lib.dom',
  );
  const names = complaints(program).map((complaint) => /satisfies (?:ours\.)?(\w+);/.exec(complaint)?.[1] ?? complaint);
  return [...new Set(names)].filter((name) => !name.endsWith('EventMap')).sort();
}

describe('the types and those of lib.dom', () => {
  it('are compared for every class that lib.dom has', () => {
    expect(classes.map(({ name }) => name)).toEqual(expect.arrayContaining(['RTCPeerConnection', 'MediaStream', 'RTCStatsReport']));
    expect(classes.length).toBeGreaterThanOrEqual(28);
  });

  it('differ in the members that are listed, and in no other', () => {
    expect(surplus('ours', 'dom')).toEqual(lackingInLibDom);
    const listed = Object.entries(lackingInOurs).map(([name, members]) => [name, Object.keys(members).sort()]);
    expect(surplus('dom', 'ours')).toEqual(Object.fromEntries(listed));
  });

  it('are assignable to each other, but for those that are listed', () => {
    expect(notAssignable()).toEqual(Object.keys(differently).sort());
  });

  it('let an object of ours go where lib.dom has its type', () => {
    const text = `import * as ours from '${entry}';\n${oursWithAll}\n${assign((name) => `({} as ours.${name}) satisfies ${name}`)}`;
    expect(complaints(programOf({ 'ours-to-dom.ts': text }, 'lib.dom'))).toEqual([]);
  });

  it("let an object of lib.dom's types go where ours are expected, but for the members that lib.dom lacks", () => {
    const text = `import * as ours from '${entry}';\ndeclare global {\n${libDomWithAll}\n}\n${assign((name) => `({} as ${name}) satisfies ours.${name}`)}`;
    expect(complaints(programOf({ 'dom-to-ours.ts': text }, 'lib.dom'))).toEqual([]);
  });
});
