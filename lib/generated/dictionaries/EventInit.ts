// Generated from IDL by scripts/generate. Do not edit.

import { toBoolean, toDictionarySource } from '../../webidl/convert';

/**
 * What all events have. [Specification](https://dom.spec.whatwg.org/#dictdef-eventinit)
 * @category Web platform
 */
export interface EventInit {
  /** Whether it bubbles. Default false. [Specification](https://dom.spec.whatwg.org/#dom-eventinit-bubbles) */
  bubbles?: boolean;
  /** Whether it can be cancelled. Default false. [Specification](https://dom.spec.whatwg.org/#dom-eventinit-cancelable) */
  cancelable?: boolean;
  /** Whether it crosses shadow roots. Default false. [Specification](https://dom.spec.whatwg.org/#dom-eventinit-composed) */
  composed?: boolean;
}

/** @internal */
export interface EventInitDict {
  bubbles?: boolean;
  cancelable?: boolean;
  composed?: boolean;
}

/** @internal */
export function convertEventInit(value: unknown, context: string): EventInit {
  const result = {} as EventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.bubbles;
  result.bubbles = member === undefined ? false : toBoolean(member);
  member = source.cancelable;
  result.cancelable = member === undefined ? false : toBoolean(member);
  member = source.composed;
  result.composed = member === undefined ? false : toBoolean(member);
  return result;
}
