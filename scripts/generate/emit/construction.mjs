// How a shell comes to be, and how other modules go from shell to implementation and back.

import { indent, quote } from '../source.mjs';
import { byArgumentCount, convertedArguments, countSwitch, publicParameters, requiredCount } from './operation.mjs';

/** The constructor of a shell: for programs, where the IDL has one, and for the layer itself, which passes `adopt` and an implementation. */
export function constructorText({ name, file, types, entry, ownParent, model }, constructors) {
  const algorithms = `${name}Algorithms`;
  const attach = file.useRuntime('attach', 'wrapper');
  const adopt = file.useRuntime('adopt', 'wrapper');
  if (constructors.length === 0) {
    const base = ownParent ? `super(token, impl as ${algorithms});` : entry.parent ? 'super();' : '';
    const [access, parameters, taken] = entry.hasDerived
      ? ['protected', '..._internal: unknown[]', 'const [token, impl] = _internal;\n']
      : ['private', `token: unknown = undefined, impl: ${algorithms} | undefined = undefined`, ''];
    return `${access} constructor(${parameters}) {
${indent(`${taken}if (token !== ${adopt}) throw ${file.useRuntime('illegalConstructor', 'interface')}(${quote(name)});${base && `\n${base}`}
this.#impl = ${attach}(impl as ${algorithms}, this);`)}
}`;
  }
  const implementations = file.use('implementations', 'implementations');
  const base = entry.parent && !ownParent ? 'super();\n' : '';
  const comment = model.documentation.construction(entry);
  const create = (operation, value) =>
    `new ${implementations}.${name}(${convertedArguments(operation, name, file, types, 'impl', value).join(', ')})`;
  const byArguments = (index) => `arguments[${index}]`;
  if (constructors.length === 1 && !entry.hasDerived) {
    const [operation] = constructors;
    const required = requiredCount(operation);
    const check =
      required > 0 ? `${file.useRuntime('requireArguments', 'interface')}(arguments.length, ${required}, ${quote(name)});\n` : '';
    if (ownParent) {
      return `${comment}constructor(${publicParameters(operation, file, types)}) {
${indent(`${check}const impl = arguments[0] === ${adopt} ? (arguments[1] as ${algorithms}) : ${create(operation)};
super(${adopt}, impl);
this.#impl = impl;`)}
}`;
    }
    return `${comment}constructor(${publicParameters(operation, file, types)}) {
${indent(`${base}${check}this.#impl = ${attach}(arguments[0] === ${adopt} ? (arguments[1] as ${algorithms}) : ${create(operation)}, this);`)}
}`;
  }
  const byCount = byArgumentCount(
    constructors,
    constructors.map(() => name),
  );
  const required = Math.min(...constructors.map(requiredCount));
  const parameters = constructors[0].arguments.slice(0, required).map((argument) => `_${argument.name}: unknown`);
  const signatures = constructors.map((each) => `${comment}constructor(${publicParameters(each, file, types, true)});`);
  if (entry.hasDerived) signatures.push(`/** For derived shells. @internal */\nconstructor(token: typeof ${adopt}, impl: ${algorithms});`);
  const check = required > 0 ? `${file.useRuntime('requireArguments', 'interface')}(arguments.length, ${required}, ${quote(name)});\n` : '';
  return `${signatures.join('\n')}
constructor(${parameters.join(', ')}) {
${indent(`${base}${check}if (arguments[0] === ${adopt}) {
  this.#impl = ${attach}(arguments[1] as ${algorithms}, this);
  return;
}
${countSwitch(file, byCount, name, ({ operation }) => `this.#impl = ${attach}(${create(operation, byArguments)}, this);\nbreak;`)}`)}
}`;
}

/** What other modules use to go from shell to implementation and back. */
export function addCrossing({ name, file, entry }) {
  const algorithms = `${name}Algorithms`;
  const shellOf = file.useRuntime('shellOf', 'wrapper');
  const isObject = file.useRuntime('isObject', 'convert');
  const derived = entry.hasDerived ? ` ?? ${file.useRuntime('wrapDerived', 'wrapper')}(impl, wrap${name})` : '';
  file.add(`/** The shell of an implementation; made when there is none. @internal */
export function wrap${name}(impl: ${algorithms}): ${name} {
  return (${shellOf}(impl) as ${name} | undefined)${derived} ?? construct(impl);
}`);
  file.add(`/** The implementation of a shell; undefined for anything else. @internal */
export function implOf${name}(value: unknown): ${algorithms} | undefined {
  return ${isObject}(value) ? implOf(value) : undefined;
}`);
  file.add(`/** The implementation of a shell. @internal */
export function unwrap${name}(value: unknown, context = 'Value'): ${algorithms} {
  const impl = implOf${name}(value);
  if (impl === undefined) throw ${file.useRuntime('typeMismatch', 'interface')}(context, ${quote(`of type ${name}`)});
  return impl;
}`);
  if (entry.used.init) {
    file.add(`/** A shell as it is. @internal */
export function check${name}(value: unknown, context: string): ${name} {
  unwrap${name}(value, context);
  return value as ${name};
}`);
  }
}
