// Generated from IDL by scripts/generate. Do not edit.

import { toBoolean, toDictionarySource } from '../../../../../lib/webidl/convert';

/** [Specification](https://dom.spec.whatwg.org/#dom-eventinit) */
export interface EventInit {
  /** [Specification](https://dom.spec.whatwg.org/#dom-eventinit-bubbles) */
  bubbles?: boolean;
  /** [Specification](https://dom.spec.whatwg.org/#dom-eventinit-cancelable) */
  cancelable?: boolean;
  /** [Specification](https://dom.spec.whatwg.org/#dom-eventinit-composed) */
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
