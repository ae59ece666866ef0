// IDL types: what they are in TypeScript, how a value of them is converted on its way in and shown on its way out.
//
// Three views of a type: 'public' (what programs see), 'in' (what an implementation is given), 'out' (what it returns).
// Two modes of conversion: 'impl' turns shells into implementations, 'shell' checks them and leaves them (the dictionaries of events).

import { quote } from './source.mjs';

const numericTypes = new Set([
  ...['byte', 'octet', 'short', 'unsigned short', 'long', 'unsigned long', 'long long', 'unsigned long long'],
  ...['float', 'unrestricted float', 'double', 'unrestricted double'],
]);
const stringTypes = new Set(['DOMString', 'USVString', 'ByteString']);
const bufferTypes = {
  ArrayBuffer: 'ArrayBuffer',
  ArrayBufferView: 'ArrayBufferView',
  BufferSource: 'ArrayBuffer | ArrayBufferView',
  AllowSharedBufferSource: 'ArrayBuffer | SharedArrayBuffer | ArrayBufferView',
};
const generics = { sequence: 'sequence', FrozenArray: 'frozen', Promise: 'promise', record: 'record' };

export class TypeResolver {
  constructor(model) {
    this.model = model;
  }

  /** The type of an attribute, operation, argument, dictionary member or typedef. */
  of(node) {
    return this.#normalize(node.idlType, [...node.extAttrs, ...node.idlType.extAttrs]);
  }

  named(name) {
    return this.#named(name, []);
  }

  #normalize(idlType, extAttrs) {
    const has = (attribute) => extAttrs.some(({ name }) => name === attribute);
    const inner = () =>
      // What is left out is left out of unions, too.
      idlType.idlType.filter((type) => !(type.idlType in this.model.scope.excluded)).map((type) => this.#normalize(type, type.extAttrs));
    const nullable = idlType.nullable;
    if (idlType.union) return { kind: 'union', of: inner(), nullable };
    if (idlType.generic) {
      const kind = generics[idlType.generic];
      if (!kind) throw new Error(`the generator does not know ${idlType.generic}<>`);
      return { kind, of: inner(), nullable };
    }
    const type = this.#named(idlType.idlType, extAttrs);
    return {
      ...type,
      nullable: nullable || type.nullable === true,
      ...(has('EnforceRange') && { range: 'enforce' }),
      ...(has('Clamp') && { range: 'clamp' }),
      ...(has('LegacyNullToEmptyString') && { nullAsEmpty: true }),
    };
  }

  #named(name) {
    if (name === 'EventHandler') return { kind: 'eventHandler', name };
    if (['undefined', 'any', 'boolean', 'object', 'bigint'].includes(name)) return { kind: name, name };
    if (numericTypes.has(name)) return { kind: 'number', name };
    if (stringTypes.has(name)) return { kind: 'string', name };
    if (name in bufferTypes) return { kind: 'buffer', name };
    if (this.model.isHost(name)) return { kind: 'host', name };
    const { interfaces, dictionaries, enums, typedefs, callbacks } = this.model;
    if (interfaces.has(name)) return { kind: this.model.isRecord(name) ? 'recordInterface' : 'interface', name };
    if (dictionaries.has(name)) return { kind: 'dictionary', name };
    if (enums.has(name)) return { kind: 'enum', name };
    if (callbacks.has(name)) return { kind: 'callback', name };
    if (typedefs.has(name)) {
      const target = this.of(typedefs.get(name).definition);
      return target.kind === 'union' ? { kind: 'typedef', name, target } : target;
    }
    throw new Error(`the type ${name} is not in scope`);
  }

  /** How a host's interface is known that is no class of the global object; undefined when it is one. */
  hostShape(name) {
    return this.model.scope.hostShapes[name];
  }

  /** What the model knows of a named type. */
  entry(type) {
    const { interfaces, dictionaries, enums, typedefs, callbacks } = this.model;
    const maps = {
      interface: interfaces,
      recordInterface: interfaces,
      dictionary: dictionaries,
      enum: enums,
      typedef: typedefs,
      callback: callbacks,
    };
    return maps[type.kind]?.get(type.name);
  }

  /** The module of a named type. */
  module(type) {
    const folders = {
      interface: 'interfaces',
      recordInterface: 'interfaces',
      dictionary: 'dictionaries',
      enum: 'enums',
      typedef: 'typedefs',
    };
    return type.kind === 'callback' ? 'callbacks' : `${folders[type.kind]}/${type.name}`;
  }

  // -------------------------------------------------------------------------------------------------------------------------------
  // Facts

  /** Whether values of the type hold objects of ours. */
  hasInterface(type, seen = new Set()) {
    if (type.kind === 'interface') return true;
    if (type.kind === 'typedef') return this.hasInterface(type.target, seen);
    if (type.kind === 'dictionary') {
      if (seen.has(type.name)) return false;
      seen.add(type.name);
      const { parent, members } = this.model.dictionaries.get(type.name);
      if (parent && this.hasInterface(this.named(parent), seen)) return true;
      return members.some(({ member }) => this.hasInterface(this.of(member), seen));
    }
    return (type.of ?? []).some((inner) => this.hasInterface(inner, seen));
  }

  /** Whether what an implementation is given differs from what programs write: by a default, or by an object of ours. */
  differs(type, seen = new Set()) {
    if (type.kind === 'interface') return true;
    if (type.kind === 'typedef') return this.differs(type.target, seen);
    if (type.kind === 'dictionary') {
      if (seen.has(type.name)) return false;
      seen.add(type.name);
      const { parent, members } = this.model.dictionaries.get(type.name);
      if (parent && this.differs(this.named(parent), seen)) return true;
      return members.some(({ member }) => member.default !== null || this.differs(this.of(member), seen));
    }
    return (type.of ?? []).some((inner) => this.differs(inner, seen));
  }

  // -------------------------------------------------------------------------------------------------------------------------------
  // TypeScript

  /** The type's text. */
  text(type, view, file) {
    const text = this.#text(type, view, file);
    return type.nullable ? `${/=>/.test(text) ? `(${text})` : text} | null` : text;
  }

  /** The type of an attribute or of a result as programs see it, and the cast that makes a value one. */
  declared(owner, member, type, file) {
    const text = this.text(type, 'public', file);
    const own = this.model.scope.declaredTypes?.[`${owner}.${member}`];
    return own ? { text: own, cast: ` as ${own}` } : { text, cast: '' };
  }

  #text(type, view, file) {
    const { kind, name } = type;
    const inner = (index) => this.text(type.of[index], view, file);
    const element = () => (/[ |]/.test(inner(0)) ? `(${inner(0)})` : inner(0));
    switch (kind) {
      case 'undefined':
        return 'void';
      case 'any':
        return 'unknown';
      case 'string':
        return 'string';
      case 'buffer':
        return bufferTypes[name];
      case 'boolean':
      case 'number':
      case 'bigint':
      case 'object':
        return kind;
      case 'host':
        return this.hostShape(name) ? file.useType(this.hostShape(name).type, `${file.runtime}/${this.hostShape(name).module}`) : name;
      case 'interface':
        return file.useType(view === 'public' ? name : `${name}Algorithms`, this.module(type));
      case 'dictionary': {
        const own = view === 'in' ? this.differs(type) : view === 'out' && this.hasInterface(type);
        return file.useType(own ? `${name}Dict` : name, this.module(type));
      }
      case 'typedef':
        return view !== 'public' && this.differs(type) ? this.text(type.target, view, file) : file.useType(name, this.module(type));
      case 'recordInterface':
      case 'enum':
      case 'callback':
        return file.useType(name, this.module(type));
      case 'sequence':
        return view === 'out' ? `readonly ${element()}[]` : `${element()}[]`;
      case 'frozen':
        return `readonly ${element()}[]`;
      case 'promise':
        return `Promise<${inner(0)}>`;
      case 'record':
        return `Record<string, ${inner(1)}>`;
      case 'union':
        return [...new Set(type.of.map((each) => this.text(each, view, file)))].join(' | ');
      default:
        throw new Error(`no TypeScript type for ${kind} ${name ?? ''}`);
    }
  }

  // -------------------------------------------------------------------------------------------------------------------------------
  // In

  /** An expression that converts `value` (an identifier) or throws a TypeError that begins with `context`. */
  convert(type, value, context, file, mode) {
    if (!type.nullable) return this.#convert(type, value, context, file, mode);
    return `${value} === undefined || ${value} === null ? null : ${this.#convert(type, value, context, file, mode)}`;
  }

  #convert(type, value, context, file, mode) {
    const { kind, name } = type;
    const runtime = (conversion, ...before) => `${file.useRuntime(conversion, 'convert')}(${[...before, value, context].join(', ')})`;
    const generated = (conversion) => `${file.use(conversion, this.module(type))}(${value}, ${context})`;
    switch (kind) {
      case 'any':
        return value;
      case 'boolean':
        return `${file.useRuntime('toBoolean', 'convert')}(${value})`;
      case 'string':
        return runtime(type.nullAsEmpty ? 'toNullAsEmptyString' : `to${name}`);
      case 'number':
        return runtime({ enforce: 'toNumberInRange', clamp: 'toNumberClamped' }[type.range] ?? 'toNumber', quote(name));
      case 'object':
        return runtime('toObject');
      case 'buffer':
        return `${file.useRuntime(`to${name}`, 'buffers')}(${value}, ${context})`;
      case 'host': {
        const shape = this.hostShape(name);
        return shape ? `${file.useRuntime(`to${name}`, shape.module)}(${value}, ${context})` : runtime('toInstance', name);
      }
      case 'callback':
        return `${file.useRuntime('toCallback', 'convert')}<${file.useType(name, this.module(type))}>(${value}, ${context})`;
      case 'interface':
        return generated(mode === 'shell' ? `check${name}` : `unwrap${name}`);
      case 'recordInterface':
        return generated(`check${name}`);
      case 'dictionary':
      case 'enum':
      case 'typedef':
        return generated(`convert${name}`);
      case 'sequence':
      case 'frozen':
        return runtime('toSequence', this.#converter(type.of[0], file, mode));
      case 'record':
        return runtime('toRecord', this.#converter(type.of[1], file, mode));
      case 'union':
        return `${this.unionConverter(type, `convert${unionName(type)}`, file, mode)}(${value}, ${context})`;
      default:
        throw new Error(`no conversion to ${kind} ${name ?? ''}`);
    }
  }

  /** A function of (value, context). */
  #converter(type, file, mode) {
    const call = this.convert(type, 'value', 'at', file, mode);
    const direct = /^(\w+)\(value, at\)$/.exec(call);
    return direct ? direct[1] : `(value, at) => ${call}`;
  }

  /** https://webidl.spec.whatwg.org/#js-union, with the steps that cannot apply left out. */
  unionConverter(type, name, file, mode, exported = '') {
    return file.addHelper(name, () => {
      const members = flatten(type);
      const find = (...kinds) => members.find(({ kind }) => kinds.includes(kind));
      const convert = (member) => this.#convert(member, 'value', 'context', file, mode);
      const lines = [];
      const string = find('string', 'enum');
      const number = find('number');
      const boolean = find('boolean');
      const dictionary = find('dictionary');
      const objects = this.#unionObjects(members, file, mode);

      if (string) lines.push(`if (typeof value === 'string') return ${convert(string)};`); // First: it is the most frequent.
      if (members.some(({ nullable }) => nullable)) lines.push('if (value === undefined || value === null) return null;');
      else if (dictionary) lines.push(`if (value === undefined || value === null) return ${convert(dictionary)};`);
      if (objects.length > 0)
        lines.push(`if (${file.useRuntime('isObject', 'convert')}(value)) {`, ...objects.map((line) => `  ${line}`), '}');
      if (find('bigint')) lines.push("if (typeof value === 'bigint') return value;");
      if (boolean) lines.push("if (typeof value === 'boolean') return value;");
      if (number) lines.push(`if (typeof value === 'number') return ${convert(number)};`);
      if (string ?? number ?? boolean) lines.push(`return ${convert(string ?? number ?? boolean)};`);
      else lines.push(`throw ${file.useRuntime('typeMismatch', 'interface')}(context, ${quote(members.map(describe).join(' or '))});`);

      const view = mode === 'shell' ? 'public' : 'in';
      return `${exported}function ${name}(value: unknown, context: string): ${this.text(type, view, file)} {\n  ${lines.join('\n  ')}\n}`;
    });
  }

  #unionObjects(members, file, mode) {
    const lines = [];
    for (const member of members) {
      const { kind, name } = member;
      if (kind === 'interface') {
        const impl = file.use(`implOf${name}`, this.module(member));
        if (mode === 'shell') lines.push(`if (${impl}(value) !== undefined) return value as ${this.text(member, 'public', file)};`);
        else lines.push(`const as${name} = ${impl}(value);`, `if (as${name} !== undefined) return as${name};`);
      }
      if (kind === 'host') {
        const shape = this.hostShape(name);
        lines.push(`if (${shape ? `${file.useRuntime(`is${name}`, shape.module)}(value)` : `value instanceof ${name}`}) return value;`);
      }
      if (kind === 'buffer') {
        const isView = 'ArrayBuffer.isView(value)';
        const isBuffer = () => `${file.useRuntime('isArrayBuffer', 'buffers')}(value)`;
        const isAnyBuffer = () => `${file.useRuntime('isAnyArrayBuffer', 'buffers')}(value)`;
        const test = {
          ArrayBufferView: () => isView,
          ArrayBuffer: isBuffer,
          BufferSource: () => `${isView} || ${isBuffer()}`,
          AllowSharedBufferSource: () => `${isView} || ${isAnyBuffer()}`,
        }[name]();
        lines.push(`if (${test}) return ${this.#convert(member, 'value', 'context', file, mode)};`);
      }
      if (kind === 'callback') lines.push(`if (typeof value === 'function') return value as ${this.text(member, 'in', file)};`);
    }
    const sequence = members.find(({ kind }) => kind === 'sequence' || kind === 'frozen');
    if (sequence) {
      const from = file.useRuntime('sequenceFrom', 'convert');
      lines.push(`const method = ${file.useRuntime('iteratorMethod', 'convert')}(value, context);`);
      lines.push(`if (method !== undefined) return ${from}(${this.#converter(sequence.of[0], file, mode)}, value, method, context);`);
    }
    const last = members.find(({ kind }) => ['dictionary', 'record', 'object'].includes(kind));
    if (last) lines.push(`return ${last.kind === 'object' ? 'value' : this.#convert(last, 'value', 'context', file, mode)};`);
    return lines;
  }

  // -------------------------------------------------------------------------------------------------------------------------------
  // Out

  /** An expression that turns what an implementation returned into what programs see. `value` is evaluated as often as it is written. */
  expose(type, value, file) {
    if (this.isPlain(type)) return value;
    if (!type.nullable) return this.#expose(type, value, file);
    const exposed = this.#exposer(type, file);
    return `${file.useRuntime('exposeNullable', 'expose')}(${value}, ${exposed})`;
  }

  #expose(type, value, file) {
    const { kind, name } = type;
    switch (kind) {
      case 'interface':
        return `${file.use(`wrap${name}`, this.module(type))}(${value})`;
      case 'dictionary':
        return `${file.use(`expose${name}`, this.module(type))}(${value})`;
      case 'typedef':
        return this.expose(type.target, value, file);
      case 'sequence':
        return this.isPlain(type.of[0]) ? `[...${value}]` : `${value}.map(${this.#exposer(type.of[0], file)})`;
      case 'promise':
        return `${value}.then(${this.#exposer(type.of[0], file)})`;
      case 'record':
        if (this.isPlain(type.of[1])) return `{ ...${value} }`;
        break;
      case 'union': {
        const members = flatten(type);
        if (members.every((member) => member.kind === 'interface')) {
          return `${file.useRuntime('wrapBound', 'wrapper')}<${this.text({ ...type, nullable: false }, 'public', file)}>(${value})`;
        }
        if (!members.some((member) => this.hasInterface(member))) return `${file.useRuntime('copyData', 'expose')}(${value})`;
        break;
      }
    }
    throw new Error(`the generator cannot hand out ${kind} ${name ?? unionName(type)}`);
  }

  /** The value of an attribute whose type is a promise. */
  exposePromise(type, value, file) {
    if (this.isPlain(type)) return value;
    return `${file.useRuntime('exposePromise', 'expose')}(${value}, ${this.#exposer(type.of[0], file)})`;
  }

  #exposer(type, file) {
    const call =
      type.nullable && !this.isPlain(type) ? this.#expose({ ...type, nullable: false }, 'value', file) : this.expose(type, 'value', file);
    const direct = /^(\w+)\(value\)$/.exec(call);
    return direct ? direct[1] : `(value) => ${call}`;
  }

  /** Handed out as it is. */
  isPlain(type) {
    if (type.kind === 'promise') return this.isPlain(type.of[0]);
    if (type.kind === 'typedef') return this.isPlain(type.target);
    if (type.kind === 'union') return type.of.every((inner) => this.isPlain(inner));
    return !['interface', 'dictionary', 'sequence', 'frozen', 'record'].includes(type.kind);
  }
}

/** The members of a union, those of nested unions included. */
function flatten(type) {
  return type.of.flatMap((inner) => {
    if (inner.kind === 'union') return flatten(inner);
    return inner.kind === 'typedef' ? flatten(inner.target) : [inner];
  });
}

function unionName(type) {
  return type.of.map(typeName).join('Or');
}

function typeName(type) {
  if (type.kind === 'union') return unionName(type);
  const name = type.name ?? `${type.of.map(typeName).join('To')}${type.kind[0].toUpperCase()}${type.kind.slice(1)}`;
  return name.replace(/(?:^|\s)(\w)/g, (_, letter) => letter.toUpperCase());
}

function describe(type) {
  if (type.kind === 'sequence') return `a sequence of ${type.of[0].name ?? 'values'}`;
  return `${/^[AEIOU]/.test(type.name ?? '') ? 'an' : 'a'} ${type.name ?? type.kind}`;
}
