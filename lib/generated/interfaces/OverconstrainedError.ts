// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';

/**
 * No device, or no setting of it, satisfies what is required. [Specification](https://w3c.github.io/mediacapture-main/#dom-overconstrainederror)
 * @category Media capture and streams
 */
export class OverconstrainedError extends DOMException {
  readonly #constraint: string;

  /** An error about the constraint. [Specification](https://w3c.github.io/mediacapture-main/#dom-overconstrainederror) */
  constructor(constraint: string, message: string = '') {
    requireArguments(arguments.length, 1, 'OverconstrainedError');
    const constraintValue = toDOMString(constraint, 'OverconstrainedError: argument 1');
    const messageValue = toDOMString(message, 'OverconstrainedError: argument 2');
    super(messageValue, 'OverconstrainedError');
    this.#constraint = constraintValue;
  }

  /** The constraint that could not be satisfied; empty when it is not told. [Specification](https://w3c.github.io/mediacapture-main/#dom-overconstrainederror-constraint) */
  get constraint(): string {
    if (!(#constraint in this)) throw illegalInvocation('OverconstrainedError.constraint');
    return this.#constraint;
  }
}
defineInterface(OverconstrainedError, 'OverconstrainedError');
