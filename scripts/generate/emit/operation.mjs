// Operations and constructors: signatures, argument conversion, overloads.

import { indent, quote } from '../source.mjs';
import { defaultText } from './data.mjs';

/** How many arguments an operation needs: the `length` of its function. */
export function requiredCount(operation) {
  return operation.arguments.filter(({ optional, variadic }) => !optional && !variadic).length;
}

/** An overload set as one synthetic operation, when the overloads differ in the type of one argument only. */
export function unite(operations) {
  const [first, ...others] = operations;
  if (others.some((other) => other.arguments.length !== first.arguments.length)) return undefined;
  const different = first.arguments.findIndex(
    (_, index) => new Set(operations.map((each) => JSON.stringify(each.arguments[index].idlType))).size > 1,
  );
  const members = operations.map((operation) => operation.arguments[different]);
  const union = { union: true, generic: '', nullable: false, extAttrs: [], idlType: members.map(({ idlType }) => idlType) };
  const names = [...new Set(members.map(({ name }) => name))];
  const name = names.map((each, index) => (index === 0 ? each : `Or${each[0].toUpperCase()}${each.slice(1)}`)).join('');
  const argument = { ...plain(members[0]), name, idlType: union };
  return { ...plain(first), arguments: first.arguments.map((each, index) => (index === different ? argument : each)) };
}

function plain({ type, name, idlType, extAttrs, arguments: list, optional, variadic, default: value, special }) {
  return { type, name, idlType, extAttrs, arguments: list, optional, variadic, default: value, special };
}

/**
 * The overloads by argument count: [{ counts, operation }], each operation with the method that implements it.
 * @param {object[]} operations  @param {string[]} methods the implementation's method of each overload
 */
export function byArgumentCount(operations, methods) {
  const most = Math.max(...operations.map((each) => each.arguments.length));
  const cases = [];
  for (let count = 0; count <= most; count++) {
    const candidates = operations.filter((each) => requiredCount(each) <= count && count <= each.arguments.length);
    if (candidates.length === 0) continue;
    const operation = candidates.length === 1 ? candidates[0] : unite(candidates);
    if (!operation) throw new Error(`${operations[0].name}: the generator cannot tell these overloads apart`);
    const key = candidates.map((each) => operations.indexOf(each)).join();
    const same = cases.find((each) => each.key === key);
    if (same) same.counts.push(count);
    else cases.push({ key, counts: [count], operation, method: methods[operations.indexOf(candidates[0])] });
  }
  return { most, cases };
}

/** Chooses by the number of arguments. `text` makes the statements of a case. */
export function countSwitch(file, { cases, most }, member, text) {
  const lines = cases.map((each) => `${each.counts.map((count) => `case ${count}:`).join('\n')}\n${indent(text(each))}`);
  return `switch (Math.min(arguments.length, ${most})) {
${indent(lines.join('\n'))}
  default:
    throw ${file.useRuntime('noSuchOverload', 'interface')}(${quote(member)});
}`;
}

/** The parameters as programs see them. `declared`: for a signature without body, which has no initializers. */
export function publicParameters(operation, file, types, declared = false) {
  return operation.arguments
    .map((argument) => {
      const { name, optional, variadic, default: value } = argument;
      const declaredType = types.text(types.of(argument), 'public', file);
      if (variadic) return `...${name}: ${/[ |]/.test(declaredType) ? `(${declaredType})` : declaredType}[]`;
      if (!optional) return `${name}: ${declaredType}`;
      const type = types.model.scope.nullDictionaries?.includes(operation.name) ? `${declaredType} | null` : declaredType;
      if (declared) return `${name}?: ${type}`;
      // An initializer, not a question mark: it keeps the parameter out of the function's `length`.
      return value === null ? `${name}: ${type} | undefined = undefined` : `${name}: ${type} = ${initializer(value)}`;
    })
    .join(', ');
}

function initializer(value) {
  if (value.type === 'dictionary') return '{}';
  return defaultText(value);
}

/** The parameters as the implementation has them. */
export function algorithmParameters(operation, file, types) {
  return operation.arguments
    .map((argument) => {
      const { name, optional, variadic, default: value } = argument;
      const type = types.text(types.of(argument), 'in', file);
      if (variadic) return `...${name}: ${/[ |]/.test(type) ? `(${type})` : type}[]`;
      return `${name}: ${type}${optional && value === null ? ' | undefined' : ''}`;
    })
    .join(', ');
}

/** The converted arguments. `value(index)` is where an argument is found; `member` begins the error messages. */
export function convertedArguments(operation, member, file, types, mode, value = (index) => operation.arguments[index].name) {
  return operation.arguments.map((argument, index) => {
    const type = types.of(argument);
    const context = quote(`${member}: argument ${index + 1}`);
    const name = value(index);
    if (argument.variadic) {
      return `...${name}.map((value, index) => ${types.convert(type, 'value', `\`${member}: argument \${index + ${index + 1}}\``, file, mode)})`;
    }
    const converted = types.convert(type, name, context, file, mode);
    if (!argument.optional || type.kind === 'dictionary' || type.kind === 'any') return converted;
    if (argument.default === null) return `${name} === undefined ? undefined : ${converted}`;
    if (name.startsWith('arguments[')) return `${name} === undefined ? ${defaultText(argument.default, type, file, types)} : ${converted}`;
    return converted;
  });
}

/** Wraps the body of an operation that returns a promise: it rejects, whatever happens. */
export function rejecting(body) {
  return `try {\n${indent(body)}\n} catch (error) {\n  return Promise.reject(error);\n}`;
}
