// Shells: the classes that programs see, and the interface that the implementation fulfils.

import { comment } from '../documentation.mjs';
import { SourceFile, indent, quote } from '../source.mjs';
import { addCrossing, constructorText } from './construction.mjs';
import { defaultText } from './data.mjs';
import {
  algorithmParameters,
  byArgumentCount,
  convertedArguments,
  countSwitch,
  publicParameters,
  rejecting,
  requiredCount,
  unite,
} from './operation.mjs';

export function emitShell(entry, model, runtime) {
  return new Shell(entry, model, runtime).emit();
}

class Shell {
  constructor(entry, model, runtime) {
    this.entry = entry;
    this.name = entry.name;
    this.model = model;
    this.types = model.types;
    this.file = new SourceFile(`interfaces/${entry.name}.ts`, runtime);
    this.isTarget = model.isEventTarget(entry.name);
    this.ownParent = entry.parent !== null && !model.isHost(entry.parent) ? entry.parent : undefined;
    this.members = [];
    this.algorithms = [];
    this.statics = [];
    this.events = [];
    this.fields = [];
    this.constants = [];
    this.after = [];
  }

  emit() {
    const { name, entry, file } = this;
    const groups = new Map();
    for (const each of entry.members) {
      const key =
        each.member.type === 'operation'
          ? `operation ${each.member.special === 'static' ? 'static ' : ''}${each.name}`
          : `${each.member.type} ${each.name}`;
      if (groups.has(key)) groups.get(key).push(each);
      else groups.set(key, [each]);
    }
    for (const group of groups.values()) this.#member(group);
    const construction = constructorText(this, groups.get('constructor constructor')?.map(({ member }) => member) ?? []);

    const heritage = entry.parent ? ` extends ${this.ownParent ? file.use(entry.parent, `interfaces/${entry.parent}`) : entry.parent}` : '';
    const algorithmsHeritage = this.ownParent ? ` extends ${file.useType(`${entry.parent}Algorithms`, `interfaces/${entry.parent}`)}` : '';
    const algorithms = `${name}Algorithms`;

    file.add(`/** What implements ${name}. @internal */
export interface ${algorithms}${algorithmsHeritage} {
${indent(this.algorithms.join('\n'))}
}`);
    if (this.statics.length > 0)
      file.add(
        `/** The static operations of ${name}. @internal */\nexport interface ${name}Statics {\n${indent(this.statics.join('\n'))}\n}`,
      );
    if (this.events.length > 0) file.add(this.#eventMap());
    file.add(`let construct: (impl: ${algorithms}) => ${name};\nlet implOf: (value: object) => ${algorithms} | undefined;`);
    file.add(`${this.model.documentation.type(entry, 'interface')}export class ${name}${heritage} {
${indent([`readonly #impl: ${algorithms};`, ...this.fields].join('\n'))}

  static {
    construct = (impl) => new (${name} as unknown as ${file.useType('AdoptingConstructor', `${file.runtime}/wrapper`)}<${algorithms}, ${name}>)(${file.useRuntime('adopt', 'wrapper')}, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

${indent(construction)}

${indent(this.members.join('\n\n'))}
}
${file.useRuntime('defineInterface', 'interface')}(${[name, quote(name), ...this.#constantsText()].join(', ')});${this.after.map((line) => `\n${line}`).join('')}`);
    addCrossing(this);
    return file;
  }

  #comment(member, url) {
    return this.model.documentation.member(this.name, member, url);
  }

  #declared(member, type) {
    return this.types.declared(this.name, member, type, this.file);
  }

  #constantsText() {
    return this.constants.length > 0 ? [`{ ${this.constants.join(', ')} }`] : [];
  }

  /** 'override ' where the base class has a member of that name. */
  #override(member) {
    for (let at = this.ownParent; at; at = this.model.interfaces.get(at)?.parent) {
      if (this.model.interfaces.get(at)?.members.some(({ name }) => name === member)) return 'override ';
    }
    return member === 'toString' && this.entry.parent ? 'override ' : '';
  }

  /** The receiver check that every member begins with. */
  #check(member) {
    return `if (!(#impl in this)) throw ${this.file.useRuntime('illegalInvocation', 'interface')}(${quote(`${this.name}.${member}`)});`;
  }

  #member(group) {
    const [{ member, url, name }] = group;
    switch (member.type) {
      case 'constructor':
        return;
      case 'attribute':
        this.#attribute(member, url);
        if (member.special === 'stringifier') this.#stringifier(`String(this.#impl.${name})`);
        return;
      case 'operation':
        if (member.special === 'stringifier') {
          this.algorithms.push('toString(): string;');
          return this.#stringifier('this.#impl.toString()');
        }
        return this.#operation(
          group.map((each) => each.member),
          url,
        );
      case 'const':
        this.constants.push(`${name}: ${defaultText(member.value)}`);
        return;
      case 'maplike':
        return this.#maplike(member);
      default:
        throw new Error(`${this.name}: the generator does not know ${member.type}`);
    }
  }

  // -------------------------------------------------------------------------------------------------------------------------------
  // Attributes

  #attribute(member, url) {
    const { name, file, types } = this;
    const type = types.of(member);
    if (member.special === 'static') throw new Error(`${name}.${member.name}: the generator does not know static attributes`);
    if (type.kind === 'eventHandler') return this.#eventHandler(member, url);
    const { text, cast } = this.#declared(member.name, type);
    this.algorithms.push(`${member.readonly ? 'readonly ' : ''}${member.name}: ${types.text(type, 'out', file)};`);

    const value = `this.#impl.${member.name}`;
    const returned = this.#returned(member, type, value);
    const body = `${this.#check(member.name)}\nreturn ${returned}${cast};`;
    this.members.push(
      `${this.#comment(member.name, url)}get ${member.name}(): ${text} {\n${indent(type.kind === 'promise' ? rejecting(body) : body)}\n}`,
    );
    if (member.readonly) return;

    const setter = [this.#check(member.name)];
    if (type.kind === 'enum' && !type.nullable) {
      // A value that the enumeration does not have is ignored: https://webidl.spec.whatwg.org/#dfn-attribute-setter
      const isMember = file.use(`is${type.name}`, types.module(type));
      setter.push(`const string = ${file.useRuntime('toDOMString', 'convert')}(value, ${quote(`${name}.${member.name}`)});`);
      setter.push(`if (${isMember}(string)) this.#impl.${member.name} = string;`);
    } else {
      setter.push(`this.#impl.${member.name} = ${types.convert(type, 'value', quote(`${name}.${member.name}`), file, 'impl')};`);
    }
    this.members.push(`set ${member.name}(value: ${text}) {\n${indent(setter.join('\n'))}\n}`);
  }

  #returned(member, type, value) {
    if (type.kind === 'frozen') return this.#frozen(member, type, value);
    return type.kind === 'promise' ? this.types.exposePromise(type, value, this.file) : this.types.expose(type, value, this.file);
  }

  #frozen(member, type, value) {
    const { file, types } = this;
    const field = `#${member.name}`;
    const [element] = type.of;
    const source = types.text(element, 'out', file);
    const shown = types.text(element, 'public', file);
    this.fields.push(`readonly ${field} = new ${file.useRuntime('FrozenArrayCache', 'expose')}<${source}, ${shown}>();`);
    return `this.${field}.get(${value}, (value) => ${types.expose(element, 'value', file)})`;
  }

  #eventHandler(member, url) {
    const { name, file } = this;
    const event = this.model.scope.handledEvents[`${name}.${member.name}`] ?? member.name.slice(2);
    const eventType = this.model.scope.eventTypes[name]?.[event] ?? 'Event';
    if (this.model.interfaces.has(eventType)) file.useType(eventType, `interfaces/${eventType}`);
    this.events.push(`${this.#comment(member.name, url)}${event}: ${eventType};`);
    if (this.events.length === 1) this.fields.push(`#handlers: ${file.useRuntime('EventHandlers', 'EventHandlers')} | undefined;`);
    const text = `((this: ${name}, event: ${eventType}) => unknown) | null`;
    this.members.push(`${this.#comment(member.name, url)}get ${member.name}(): ${file.useType('EventHandler', `${file.runtime}/EventHandlers`)} | null {
  ${this.#check(member.name)}
  return this.#handlers?.get(${quote(event)}) ?? null;
}`);
    this.members.push(`set ${member.name}(value: ${text}) {
  ${this.#check(member.name)}
  (this.#handlers ??= new EventHandlers(this)).set(${quote(event)}, ${file.useRuntime('toEventHandler', 'EventHandlers')}(value));
}`);
  }

  /** Typed listeners: the class merges with an interface that declares them, at no cost. */
  #eventMap() {
    const { name } = this;
    const parent = this.ownParent && this.model.isEventTarget(this.ownParent) ? this.ownParent : undefined;
    if (parent) throw new Error(`${name}: the generator does not know events of derived event targets`);
    const method = (verb, says) =>
      [
        `${comment([says])}${verb}EventListener<K extends keyof ${name}EventMap>(type: K, listener: (this: ${name}, event: ${name}EventMap[K]) => unknown, options?: Parameters<EventTarget['${verb}EventListener']>[2]): void;`,
        `${comment([says])}${verb}EventListener(...parameters: Parameters<EventTarget['${verb}EventListener']>): void;`,
      ].join('\n');
    return `${comment([`The events of {@link ${name}} by type.`], [], this.model.documentation.category(this.entry))}export interface ${name}EventMap {
${indent(this.events.join('\n'))}
}

export interface ${name} {
${indent(`${method('add', 'Calls `listener` for each event of the type.')}\n${method('remove', 'Undoes an addEventListener.')}`)}
}`;
  }

  // -------------------------------------------------------------------------------------------------------------------------------
  // Operations

  #operation(operations, url) {
    const [first] = operations;
    const isStatic = first.special === 'static';
    if (first.name === 'toJSON' && first.extAttrs.some(({ name }) => name === 'Default')) return this.#defaultToJSON(first, url);
    const key = `${this.name}.${first.name}`;
    const methods = this.model.scope.overloads[key];
    const united = operations.length > 1 && !methods ? unite(operations) : undefined;
    if (operations.length > 1 && !methods && !united) throw new Error(`${key}: say in scope.mjs which method implements which overload`);
    if (united || operations.length === 1) this.#simpleOperation(united ?? first, url, isStatic);
    else this.#overloadedOperation(operations, methods, url);
  }

  #declare(operation, method, isStatic) {
    const { file, types } = this;
    const returned = types.text(types.of(operation), 'out', file);
    (isStatic ? this.statics : this.algorithms).push(`${method}(${algorithmParameters(operation, file, types)}): ${returned};`);
  }

  /** The call of the implementation, with its result on the way out. */
  #call(operation, method, converted, isStatic) {
    const { file, types, name } = this;
    const target = isStatic ? `${file.use('implementations', 'implementations')}.${name}` : 'this.#impl';
    const type = types.of(operation);
    const call = `${target}.${method}(${converted.join(', ')})`;
    const { cast } = this.#declared(operation.name, type);
    return type.kind === 'undefined' ? `${call};` : `return ${types.expose(type, call, file)}${cast};`;
  }

  #simpleOperation(operation, url, isStatic) {
    const { file, types, name } = this;
    const member = `${name}.${operation.name}`;
    const type = types.of(operation);
    this.#declare(operation, operation.name, isStatic);
    const required = requiredCount(operation);
    const lines = [
      ...(isStatic ? [] : [this.#check(operation.name)]),
      ...(required > 0 ? [`${file.useRuntime('requireArguments', 'interface')}(arguments.length, ${required}, ${quote(member)});`] : []),
      this.#call(operation, operation.name, convertedArguments(operation, member, file, types, 'impl'), isStatic),
    ];
    const body = lines.join('\n');
    this.members.push(`${this.#comment(operation.name, url)}${isStatic ? 'static ' : ''}${operation.name}(${publicParameters(operation, file, types)}): ${this.#declared(operation.name, type).text} {
${indent(type.kind === 'promise' ? rejecting(body) : body)}
}`);
  }

  #overloadedOperation(operations, methods, url) {
    const { file, types, name } = this;
    const member = `${name}.${operations[0].name}`;
    for (const [index, operation] of operations.entries()) this.#declare(operation, methods[index], false);
    const promise = operations.some((each) => types.of(each).kind === 'promise');
    const signatures = operations.map(
      (each) =>
        `${this.#comment(each.name, url)}${each.name}(${publicParameters(each, file, types, true)}): ${types.text(types.of(each), 'public', file)};`,
    );
    const required = Math.min(...operations.map(requiredCount));
    const parameters = operations[0].arguments.slice(0, required).map((argument) => `_${argument.name}: unknown`);
    const byCount = byArgumentCount(operations, methods);
    const body = [
      this.#check(operations[0].name),
      ...(required > 0 ? [`${file.useRuntime('requireArguments', 'interface')}(arguments.length, ${required}, ${quote(member)});`] : []),
      countSwitch(file, byCount, member, ({ operation, method }) =>
        this.#call(
          operation,
          method,
          convertedArguments(operation, member, file, types, 'impl', (index) => `arguments[${index}]`),
          false,
        ),
      ),
    ].join('\n');
    this.members.push(`${signatures.join('\n')}
${operations[0].name}(${parameters.join(', ')}): ${promise ? 'Promise<unknown>' : 'unknown'} {
${indent(promise ? rejecting(body) : body)}
}`);
  }

  #stringifier(value) {
    this.members.push(`${this.#override('toString')}toString(): string {\n  ${this.#check('toString')}\n  return ${value};\n}`);
  }

  /** https://webidl.spec.whatwg.org/#default-tojson-steps: the attributes of JSON types, the base interface's first. */
  #defaultToJSON(operation, url) {
    const { types, model } = this;
    const lines = [];
    for (let at = this.entry; at; at = model.interfaces.get(at.parent)) {
      const own = at.members.filter(({ member }) => member.type === 'attribute' && isJSON(types.of(member)));
      lines.unshift(
        ...own.map(
          ({ member }) =>
            `${member.name}: ${types.of(member).kind === 'frozen' ? `[...this.#impl.${member.name}]` : `this.#impl.${member.name}`},`,
        ),
      );
    }
    const { text, cast } = this.#declared(operation.name, types.of(operation));
    this.members.push(`${this.#comment(operation.name, url)}${this.#override(operation.name)}${operation.name}(): ${text} {
  ${this.#check(operation.name)}
  return {
${indent(lines.join('\n'), '    ')}
  }${cast};
}`);
  }

  /** https://webidl.spec.whatwg.org/#js-maplike: the iterators are a Map's own. */
  #maplike(member) {
    const { name, file, types } = this;
    if (!member.readonly) throw new Error(`${name}: the generator knows readonly maplike only`);
    const [keyType, valueType] = member.idlType.map((type) => types.of({ idlType: type, extAttrs: [] }));
    if (!types.isPlain(valueType)) throw new Error(`${name}: the generator cannot wrap the values of a maplike`);
    const key = types.text(keyType, 'public', file);
    this.algorithms.push(`readonly map: ReadonlyMap<${key}, ${types.text(valueType, 'out', file)}>;`);
    const known = this.model.scope.maplikeValues?.[name];
    const value = types.text(known ? types.named(known) : valueType, 'public', file);
    const map = known ? `(this.#impl.map as ReadonlyMap<${key}, ${value}>)` : 'this.#impl.map';
    const iterate = (method, type) =>
      `${comment([`As that of a \`Map\`, of the keys and values as they are.`])}${method}(): MapIterator<${type}> {\n  ${this.#check(method)}\n  return ${file.useRuntime('withIteratorHelpers', 'iteratorHelpers')}(${map}.${method}());\n}`;
    const lookUp = (method, type) => `${comment([`As that of a \`Map\`.`])}${method}(key: ${key}): ${type} {
  ${this.#check(method)}
  ${file.useRuntime('requireArguments', 'interface')}(arguments.length, 1, ${quote(`${name}.${method}`)});
  return ${map}.${method}(${types.convert(keyType, 'key', quote(`${name}.${method}: argument 1`), file, 'impl')});
}`;
    this.members.push(
      `${comment(['How many entries there are.'])}get size(): number {\n  ${this.#check('size')}\n  return this.#impl.map.size;\n}`,
      lookUp('get', `${value} | undefined`),
      lookUp('has', 'boolean'),
      iterate('entries', `[${key}, ${value}]`),
      iterate('keys', key),
      iterate('values', value),
      `${comment([`Calls \`callback\` for each entry, as a \`Map\` does. @throws TypeError when it is not a function.`])}forEach(callback: (value: ${value}, key: ${key}, map: ${name}) => void, thisArg: unknown = undefined): void {
  ${this.#check('forEach')}
  requireArguments(arguments.length, 1, ${quote(`${name}.forEach`)});
  if (typeof callback !== 'function') throw ${file.useRuntime('typeMismatch', 'interface')}(${quote(`${name}.forEach: argument 1`)}, 'a function');
  for (const [key, value] of ${map}) Reflect.apply(callback, thisArg, [value, key, this]);
}`,
    );
    file.add(
      `export interface ${name} {\n  ${comment(['The entries: `[key, value]`.']).trim()}\n  [Symbol.iterator](): MapIterator<[${key}, ${value}]>;\n}`,
    );
    this.after.push(`${file.useRuntime('defineMaplike', 'interface')}(${name}.prototype);`);
  }
}

/** https://webidl.spec.whatwg.org/#dfn-json-types, as far as attributes here have them. */
function isJSON(type) {
  return ['string', 'number', 'boolean', 'enum', 'object'].includes(type.kind) || (type.kind === 'frozen' && type.of.every(isJSON));
}
