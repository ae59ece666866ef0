// Dictionaries, enumerations, typedefs and callback functions.

import { SourceFile, indent, quote } from '../source.mjs';

export function emitEnum(entry, model, runtime) {
  const { name, values, used } = entry;
  const file = new SourceFile(`enums/${name}.ts`, runtime);
  const literals = values.map(quote);
  file.add(`${model.documentation.type(entry, 'enum', values)}export type ${name} = ${literals.join(' | ')};`);
  if (!used.in && !used.init) return file;
  file.add(`const values: ReadonlySet<string> = new Set<${name}>([${literals.join(', ')}]);`);
  file.add(`/** @internal */
export function is${name}(value: string): value is ${name} {
  return values.has(value);
}`);
  file.add(`/** @internal */
export function convert${name}(value: unknown, context: string): ${name} {
  const string = ${file.useRuntime('toDOMString', 'convert')}(value, context);
  if (!is${name}(string)) throw ${file.useRuntime('notInEnum', 'interface')}(context, string, ${quote(name)});
  return string;
}`);
  return file;
}

export function emitTypedef(typedef, types, runtime) {
  const { name, used, definition } = typedef;
  const file = new SourceFile(`typedefs/${name}.ts`, runtime);
  const type = types.of(definition);
  file.add(`${types.model.documentation.type(typedef, 'typedef')}export type ${name} = ${types.text(type, 'public', file)};`);
  if (used.in) types.unionConverter(type, `convert${name}`, file, 'impl', '/** @internal */\nexport ');
  return file;
}

export function emitCallbacks(callbacks, types, runtime) {
  const file = new SourceFile('callbacks.ts', runtime);
  for (const callback of callbacks) {
    const { name, definition } = callback;
    const parameters = definition.arguments.map((argument) => {
      const type = types.of(argument);
      if (types.hasInterface(type)) throw new Error(`${name}: the generator cannot pass objects of ours to a callback`);
      return `${argument.name}${argument.optional ? '?' : ''}: ${types.text(type, 'public', file)}`;
    });
    file.add(
      `${types.model.documentation.type(callback, 'callback')}export type ${name} = (${parameters.join(', ')}) => ${types.text(types.of(definition), 'public', file)};`,
    );
  }
  return file;
}

export function emitDictionary(dictionary, types, runtime) {
  const { name, parent, used } = dictionary;
  const file = new SourceFile(`dictionaries/${name}.ts`, runtime);
  const members = dictionary.members.map(({ member, url }) => ({ member, url, name: member.name, type: types.of(member) }));
  const type = types.named(name);
  const parentType = parent ? types.named(parent) : undefined;
  file.add(types.model.documentation.type(dictionary, 'dictionary') + interfaceText(name, parentType, members, 'public', file, types));
  if (used.init || ((used.in || used.out) && types.differs(type))) {
    file.add(`/** @internal */\n${interfaceText(`${name}Dict`, parentType, members, used.init ? 'init' : 'in', file, types)}`);
  } else if (used.in) file.add(`/** @internal */\nexport type ${name}Dict = ${name};`);
  if (used.in || used.init) file.add(converterText(dictionary, members, parentType, file, types));
  if (used.out) file.add(exposerText(dictionary, members, parentType, file, types));
  return file;
}

/** Views: public, in (converted), init (what the create function of an event takes: objects of ours as implementations). */
function interfaceText(name, parentType, members, view, file, types) {
  const inherited =
    parentType && (view === 'init' ? file.useType(`${parentType.name}Dict`, types.module(parentType)) : types.text(parentType, view, file));
  const lines = members.map(({ member, url, type }) => {
    const there = member.required || (view === 'in' && member.default !== null);
    const text = types.text(type, view === 'public' ? 'public' : 'in', file);
    const comment = view === 'public' ? types.model.documentation.member(name, member.name, url) : '';
    return `${comment}${member.name}${there ? '' : '?'}: ${text};`;
  });
  return `export interface ${name}${inherited ? ` extends ${inherited}` : ''} {\n${indent(lines.join('\n'))}\n}`;
}

function converterText({ name, used }, members, parentType, file, types) {
  const mode = used.init ? 'shell' : 'impl';
  const result = used.init ? name : types.text(types.named(name), 'in', file);
  const lines = members.map(({ member, type }) => {
    const target = `result.${member.name}`;
    const converted = types.convert(type, 'member', `\`\${context}: ${member.name}\``, file, mode);
    const read = `member = source.${member.name};`;
    if (member.required) {
      return `${read}
if (member === undefined) throw ${file.useRuntime('missingMember', 'convert')}(context, ${quote(name)}, ${quote(member.name)});
${target} = ${converted};`;
    }
    if (member.default === null) return `${read}\nif (member !== undefined) ${target} = ${converted};`;
    return `${read}\n${target} = member === undefined ? ${defaultText(member.default, type, file, types)} : ${conditional(converted)};`;
  });
  const parent = parentType && file.use(`convert${parentType.name}`, types.module(parentType));
  const body = [
    `const result = ${parent ? `${parent}(value, context)` : '{}'} as ${result};`,
    ...(lines.length > 0
      ? [`const source = ${file.useRuntime('toDictionarySource', 'convert')}(value, context);`, 'let member: unknown;']
      : []),
    ...lines,
    'return result;',
  ];
  if (!parent && lines.length === 0) body.unshift(`${file.useRuntime('toDictionarySource', 'convert')}(value, context);`);
  return `/** @internal */\nexport function convert${name}(value: unknown, context: string): ${result} {\n${indent(body.join('\n'))}\n}`;
}

function exposerText({ name }, members, parentType, file, types) {
  const parameter = types.text(types.named(name), 'out', file);
  const lines = members.map(({ member, type }) => {
    const value = `dictionary.${member.name}`;
    const assignment = `result.${member.name} = ${types.expose(type, value, file)};`;
    return member.required ? assignment : `if (${value} !== undefined) ${assignment}`;
  });
  const parent = parentType && file.use(`expose${parentType.name}`, types.module(parentType));
  const body = [`const result = ${parent ? `${parent}(dictionary)` : '{}'} as ${name};`, ...lines, 'return result;'];
  return `/** @internal */\nexport function expose${name}(${lines.length > 0 || parent ? '' : '_'}dictionary: ${parameter}): ${name} {\n${indent(body.join('\n'))}\n}`;
}

function conditional(text) {
  return text.includes(' ? ') ? `(${text})` : text;
}

/** The text of a default value, already converted. */
export function defaultText(value, type, file, types) {
  switch (value.type) {
    case 'string':
      return quote(value.value);
    case 'null':
      return 'null';
    case 'sequence':
      return '[]';
    case 'dictionary':
      return types.convert(type, 'undefined', quote(type.name), file, 'impl');
    case 'Infinity':
      return value.negative ? '-Infinity' : 'Infinity';
    default:
      return String(value.value);
  }
}
