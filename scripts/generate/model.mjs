// Reads the IDL, merges partials and mixins, applies the scope, and says what is used in which direction.

import { parse } from 'webidl2';
import { TypeResolver } from './types.mjs';

/**
 * @typedef {{ name: string, text: string, role: 'own' | 'library', isAmendment?: boolean }} Document isAmendment: it says anew what the scope excludes elsewhere
 */

const interfaceAttributes = new Set(['Exposed', 'SecureContext', 'Serializable', 'Transferable']);
const memberAttributes = new Set([
  ...['SameObject', 'NewObject', 'SecureContext', 'Exposed', 'Default'],
  ...['EnforceRange', 'Clamp', 'LegacyNullToEmptyString'],
]);

export class Model {
  /** @param {Document[]} documents  @param {typeof import('./scope.mjs')} scope  @param {import('./documentation.mjs').Documentation} documentation */
  constructor(documents, scope, documentation) {
    this.scope = scope;
    this.documentation = documentation;
    this.interfaces = new Map();
    this.dictionaries = new Map();
    this.enums = new Map();
    this.typedefs = new Map();
    this.callbacks = new Map();
    const parsed = documents.map((document) => ({
      ...document,
      url: /^\/\/ Source: .*\((\S+)\)$/m.exec(document.text)?.[1] ?? '',
      definitions: parse(document.text),
    }));
    for (const document of parsed) this.#declare(document);
    for (const document of parsed) if (document.role === 'own') this.#extend(document);
    for (const [name, extensions] of Object.entries(scope.enumExtensions)) this.#extendEnum(name, extensions);
    this.#inherit();
    this.types = new TypeResolver(this);
    this.#findUses(parsed);
  }

  isHost(name) {
    return this.scope.hostInterfaces.includes(name);
  }

  /** Events and exceptions: they hold values and have no algorithm. */
  isRecord(name) {
    for (let at = name; at; at = this.interfaces.get(at)?.parent) if (at === 'Event' || at === 'DOMException') return true;
    return false;
  }

  isEventTarget(name) {
    for (let at = name; at; at = this.interfaces.get(at)?.parent) if (at === 'EventTarget') return true;
    return false;
  }

  #excluded(...keys) {
    return keys.some((key) => key in this.scope.excluded);
  }

  #declare(document) {
    for (const definition of document.definitions) {
      const { type, name } = definition;
      const origin = { name, url: document.url, document: document.name };
      if (definition.partial) continue;
      if (type === 'interface' && document.role === 'own' && !this.#excluded(name) && isExposed(definition)) {
        checkAttributes(definition, interfaceAttributes);
        this.interfaces.set(name, {
          ...origin,
          parent: definition.inheritance,
          workerOnly: !exposure(definition).includes('Window') && !this.scope.exposedEverywhere.includes(name),
          members: [],
          used: { init: false, union: false },
        });
        this.#addMembers(this.interfaces.get(name), definition, document);
      } else if (type === 'dictionary' && !this.#excluded(name)) {
        this.dictionaries.set(name, {
          ...origin,
          parent: definition.inheritance,
          members: [],
          used: { in: false, out: false, init: false, type: false },
        });
        this.#addMembers(this.dictionaries.get(name), definition, document);
      } else if (type === 'enum') {
        const values = [...definition.values.map(({ value }) => value), ...(this.scope.legacyValues?.[name] ?? [])];
        this.enums.set(name, { ...origin, values, used: { in: false, type: false } });
      } else if (type === 'typedef') {
        this.typedefs.set(name, { ...origin, definition, used: { in: false, type: false } });
      } else if (type === 'callback') {
        this.callbacks.set(name, { ...origin, definition, used: { type: false } });
      }
    }
  }

  #extend(document) {
    const mixins = new Map(document.definitions.filter(({ type }) => type === 'interface mixin').map((mixin) => [mixin.name, mixin]));
    for (const definition of document.definitions) {
      if (definition.partial) {
        const target = this.interfaces.get(definition.name) ?? this.dictionaries.get(definition.name);
        if (target) this.#addMembers(target, definition, document);
      } else if (definition.type === 'includes' && this.interfaces.has(definition.target)) {
        const mixin = mixins.get(definition.includes);
        if (mixin) this.#addMembers(this.interfaces.get(definition.target), mixin, document);
      }
    }
  }

  /** WebIDL has no partial enums; specifications write another enum beside the one that they mean to extend. */
  #extendEnum(name, extensions) {
    for (const extension of extensions) this.enums.get(name)?.values.push(...(this.enums.get(extension)?.values ?? []));
  }

  #addMembers(target, definition, document) {
    for (const member of definition.members) {
      const name = member.type === 'constructor' ? 'constructor' : member.name;
      if (!document.isAmendment && this.#excluded(`${target.name}.${name}`)) continue;
      checkAttributes(member, memberAttributes);
      target.members.push({ member, name, url: document.url });
    }
  }

  /** Parents first; an unknown parent is an error of the scope. */
  #inherit() {
    const ordered = new Map();
    const place = (entry) => {
      if (ordered.has(entry.name)) return;
      if (entry.parent && !this.isHost(entry.parent)) {
        const parent = this.interfaces.get(entry.parent);
        if (!parent) throw new Error(`${entry.name} inherits ${entry.parent}, which is not in scope`);
        parent.hasDerived = true;
        place(parent);
      }
      ordered.set(entry.name, entry);
    };
    for (const entry of this.interfaces.values()) place(entry);
    this.interfaces = ordered;
    // WebIDL reads a dictionary's members in lexicographical order.
    for (const dictionary of this.dictionaries.values()) dictionary.members.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #findUses(documents) {
    for (const entry of this.interfaces.values()) {
      const record = this.isRecord(entry.name);
      for (const { member } of entry.members) {
        for (const argument of member.arguments ?? []) this.#use(this.types.of(argument), record ? 'init' : 'in');
        if (member.type === 'attribute') {
          const type = this.types.of(member);
          this.#use(type, 'type');
          if (!record) this.#use(type, 'out');
          if (!member.readonly) this.#use(type, 'in');
        } else if (member.type === 'operation' && member.idlType) {
          this.#use(this.types.of(member), member.extAttrs.some(({ name }) => name === 'Default') ? 'type' : 'out');
        }
      }
    }
    const { document, names } = this.scope.extraTypes;
    const extra = new Set(names);
    for (const { name, definitions } of documents) {
      for (const definition of definitions) if (name === document && !definition.partial) extra.add(definition.name);
    }
    for (const name of extra) {
      if (this.dictionaries.has(name) || this.enums.has(name)) this.#use(this.types.named(name), 'type');
    }
  }

  /** Marks everything that a type needs. `direction`: in (arguments), init (an event's dictionary), out (results), type (named only). */
  #use(type, direction) {
    for (const inner of type.of ?? []) {
      this.#use(inner, direction);
      if (type.kind === 'union' && direction === 'out' && inner.kind === 'interface') this.interfaces.get(inner.name).used.union = true;
    }
    const entry = this.types.entry(type);
    if (!entry) return;
    if (entry.used[direction] && (direction === 'type' || entry.used.type)) return;
    entry.used[direction] = true;
    entry.used.type = true;
    if (type.kind === 'typedef') this.#use(this.types.of(entry.definition), direction);
    if (type.kind === 'dictionary') {
      if (entry.parent) this.#use(this.types.named(entry.parent), direction);
      for (const { member } of entry.members) this.#use(this.types.of(member), direction);
    }
    if (type.kind === 'callback') {
      for (const argument of entry.definition.arguments) this.#use(this.types.of(argument), 'type');
    }
  }
}

/** The globals that have the interface. */
function exposure(definition) {
  const exposed = definition.extAttrs.find(({ name }) => name === 'Exposed');
  if (exposed?.rhs?.type === '*') return ['Window', 'Worker'];
  return [exposed?.rhs?.value].flat().map((item) => item?.value ?? item);
}

function isExposed(definition) {
  return exposure(definition).some((name) => ['Window', 'Worker', 'DedicatedWorker'].includes(name));
}

function checkAttributes(node, known) {
  for (const { name } of node.extAttrs) {
    if (!known.has(name)) throw new Error(`${node.name ?? node.type}: the generator does not know [${name}]`);
  }
}
