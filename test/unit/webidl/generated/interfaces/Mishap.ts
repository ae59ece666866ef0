// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toDOMString } from '../../../../../lib/webidl/convert';
import { defineInterface, illegalInvocation, requireArguments, typeMismatch } from '../../../../../lib/webidl/interface';
import { type MishapInit, convertMishapInit } from '../dictionaries/MishapInit';
import type { Mode } from '../enums/Mode';

let isInstance: (value: object) => boolean;

/** [Specification](https://example.org/machine/#dom-mishap) */
export class Mishap extends DOMException {
  readonly #mode: Mode;
  readonly #line: number | null;

  static {
    isInstance = (value) => #mode in value;
  }

  /** [Specification](https://example.org/machine/#dom-mishap) */
  constructor(init: MishapInit, message: string = '') {
    requireArguments(arguments.length, 1, 'Mishap');
    const initValue = convertMishapInit(init, 'Mishap: argument 1');
    const messageValue = toDOMString(message, 'Mishap: argument 2');
    super(messageValue, 'OperationError');
    this.#mode = initValue.mode;
    this.#line = initValue.line ?? null;
  }

  /** [Specification](https://example.org/machine/#dom-mishap-mode) */
  get mode(): Mode {
    if (!(#mode in this)) throw illegalInvocation('Mishap.mode');
    return this.#mode;
  }

  /** [Specification](https://example.org/machine/#dom-mishap-line) */
  get line(): number | null {
    if (!(#line in this)) throw illegalInvocation('Mishap.line');
    return this.#line;
  }
}
defineInterface(Mishap, 'Mishap');

/** @internal */
export function checkMishap(value: unknown, context: string): Mishap {
  if (!isObject(value) || !isInstance(value)) throw typeMismatch(context, 'of type Mishap');
  return value as Mishap;
}
