// Interfaces that inherit Event or DOMException: values and no algorithm, so they are generated whole. Their constructor fills each
// attribute from the argument, or the dictionary member, that has its name.

import { comment } from '../documentation.mjs';
import { SourceFile, indent, quote } from '../source.mjs';
import { convertedArguments, publicParameters, requiredCount } from './operation.mjs';

export function emitRecord(entry, model, runtime) {
  const { name, parent, members } = entry;
  const { types } = model;
  const file = new SourceFile(`interfaces/${name}.ts`, runtime);
  const attributes = members
    .filter(({ member }) => member.type === 'attribute')
    .map(({ member, url: memberUrl }) => ({ name: member.name, url: memberUrl, type: types.of(member) }));
  const construction = members.find(({ member }) => member.type === 'constructor')?.member;
  if (members.length !== attributes.length + (construction ? 1 : 0)) {
    throw new Error(`${name}: the generator makes attributes and at most one constructor`);
  }

  if (!model.isHost(parent)) file.use(parent, `interfaces/${parent}`);
  const checked = entry.used.init;
  if (checked) file.add('let isInstance: (value: object) => boolean;');
  file.add(`${model.documentation.type(entry, 'interface')}export class ${name} extends ${parent} {
${indent(attributes.map(({ name: field, type }) => `readonly #${field}: ${types.text(type, 'public', file)};`).join('\n'))}

${indent(checked ? staticBlock(attributes) : '')}${indent(construction ? constructorText(entry, construction, attributes, model, file) : privateConstructorText(name, attributes, file))}

${indent(attributes.map((attribute) => getterText(name, attribute, model, file)).join('\n\n'))}
}
${file.useRuntime('defineInterface', 'interface')}(${name}, ${quote(name)});`);

  if (checked) file.add(checkText(name, file));
  if (!construction) file.add(createFromValuesText(name, attributes, file, types));
  else if (isEvent(entry, model) && hasInit(construction, types)) file.add(createText(entry, construction, file, types));
  return file;
}

function isEvent({ name }, model) {
  for (let at = name; at; at = model.interfaces.get(at)?.parent) if (at === 'Event') return true;
  return false;
}

/** Whether the constructor is the usual (type, eventInitDict). */
function hasInit(construction, types) {
  return construction.arguments.length === 2 && types.of(construction.arguments[1]).kind === 'dictionary';
}

/** The constructor of an event that programs cannot make. */
function privateConstructorText(name, attributes, file) {
  const adopt = file.useRuntime('adopt', 'wrapper');
  const fields = attributes.map(({ name: field }) => `this.#${field} = values.${field};`);
  return `private constructor(token: unknown = undefined, type = '', values = {} as ${name}Values) {
  if (token !== ${adopt}) throw ${file.useRuntime('illegalConstructor', 'interface')}(${quote(name)});
  super(type);
${indent(fields.join('\n'))}
}`;
}

/** The function that makes such an event from implementations. */
function createFromValuesText(name, attributes, file, types) {
  const values = (view) => attributes.map(({ name: field, type }) => `readonly ${field}: ${types.text(type, view, file)};`).join(' ');
  const shown = attributes.map(({ name: field, type }) => `${field}: ${types.expose(type, `values.${field}`, file)}`);
  return `type ${name}Values = { ${values('public')} };

/** @internal */
export function create${name}(type: string, values: { ${values('out')} }): ${name} {
  const construct = ${name} as unknown as new (token: typeof ${file.useRuntime('adopt', 'wrapper')}, type: string, values: ${name}Values) => ${name};
  return new construct(adopt, type, { ${shown.join(', ')} });
}`;
}

function staticBlock(attributes) {
  return `static {\n  isInstance = (value) => #${attributes[0].name} in value;\n}\n\n`;
}

function checkText(name, file) {
  return `/** @internal */
export function check${name}(value: unknown, context: string): ${name} {
  if (!${file.useRuntime('isObject', 'convert')}(value) || !isInstance(value)) throw ${file.useRuntime('typeMismatch', 'interface')}(context, ${quote(`of type ${name}`)});
  return value as ${name};
}`;
}

function constructorText(entry, construction, attributes, model, file) {
  const { name } = entry;
  const { types } = model;
  const names = construction.arguments.map((argument) => argument.name);
  const converted = convertedArguments(construction, name, file, types, 'shell');
  const sources = new Map(
    construction.arguments.map((argument) => {
      const there = !argument.optional || argument.default !== null;
      return [argument.name, { text: `${argument.name}Value`, there }];
    }),
  );
  for (const argument of construction.arguments) {
    const type = types.of(argument);
    for (let at = type.kind === 'dictionary' ? type.name : undefined; at; at = model.dictionaries.get(at)?.parent) {
      for (const { member } of model.dictionaries.get(at).members) {
        // Absent members leave the attribute at the value that its type begins with.
        const text = `${argument.name}Value.${member.name}`;
        if (member.default === null) sources.set(member.name, { text, there: member.required });
        else sources.set(member.name, { text: `(${text} as ${types.text(types.of(member), 'public', file)})`, there: true });
      }
    }
  }
  const required = requiredCount(construction);
  const event = isEvent({ name }, model);
  const superArguments = event
    ? names.slice(0, hasInit(construction, types) ? 2 : 1).map((argument) => `${argument}Value`)
    : ['messageValue', quote(model.scope.exceptionNames[name])];
  const fields = attributes.map(({ name: field, type }) => {
    const source = sources.get(field);
    const text = source?.there ? source.text : [...(source ? [source.text] : []), initialValue(type)].join(' ?? ');
    return `this.#${field} = ${type.kind === 'frozen' ? `Object.freeze(${text})` : text};`;
  });
  const lines = [
    ...(required > 0 ? [`${file.useRuntime('requireArguments', 'interface')}(arguments.length, ${required}, ${quote(name)});`] : []),
    ...converted.map((text, index) => `const ${names[index]}Value = ${text};`),
    `super(${superArguments.join(', ')});`,
    ...fields,
  ];
  const says = required > 0 ? '@throws TypeError when an argument or a required member is missing, or has the wrong type.' : '';
  const made = event ? comment([says]) : model.documentation.construction(entry);
  return `${made}constructor(${publicParameters(construction, file, types)}) {\n${indent(lines.join('\n'))}\n}`;
}

function initialValue(type) {
  if (type.nullable) return 'null';
  const values = { string: "''", number: '0', boolean: 'false', frozen: '[]' };
  if (!(type.kind in values)) throw new Error(`the generator has no initial value for ${type.name ?? type.kind}`);
  return values[type.kind];
}

function getterText(name, { name: attribute, url, type }, model, file) {
  const { text, cast } = model.types.declared(name, attribute, type, file);
  return `${model.documentation.member(name, attribute, url)}get ${attribute}(): ${text} {
  if (!(#${attribute} in this)) throw ${file.useRuntime('illegalInvocation', 'interface')}(${quote(`${name}.${attribute}`)});
  return this.#${attribute}${cast};
}`;
}

/** The function that makes the event from implementations. */
function createText({ name }, construction, file, types) {
  const argument = construction.arguments[1];
  const type = types.of(argument);
  const init = file.useType(`${type.name}Dict`, types.module(type));
  const crossing = []; // The members that hold objects of ours.
  for (let at = type; at; at = types.entry(at).parent && types.named(types.entry(at).parent)) {
    crossing.push(
      ...types
        .entry(at)
        .members.map(({ member }) => member)
        .filter((member) => !types.isPlain(types.of(member))),
    );
  }
  const wrapped = crossing.map((member) => {
    const shown = `${member.name}: ${types.expose(types.of(member), member.name, file)}`;
    return member.required ? shown : `...(${member.name} !== undefined && { ${shown} })`;
  });
  const names = crossing.map(({ name: member }) => member);
  const body =
    crossing.length === 0
      ? `return new ${name}(type, init);`
      : `const { ${[...names, '...plain'].join(', ')} } = init;\n  return new ${name}(type, { ${['...plain', ...wrapped].join(', ')} });`;
  return `/** @internal */
export function create${name}(type: string, init: ${init}${argument.optional ? ' = {}' : ''}): ${name} {
  ${body}
}`;
}
