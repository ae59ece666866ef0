// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDOMString, toDictionarySource } from '../../webidl/convert';
import { type EventInit, type EventInitDict, convertEventInit } from './EventInit';

/**
 * The members of an RTCIdentityEvent.
 * @category WebRTC
 */
export interface RTCIdentityEventInit extends EventInit {
  /** What offers and answers will carry, base64. */
  assertion: string;
}

/** @internal */
export interface RTCIdentityEventInitDict extends EventInitDict {
  assertion: string;
}

/** @internal */
export function convertRTCIdentityEventInit(value: unknown, context: string): RTCIdentityEventInit {
  const result = convertEventInit(value, context) as RTCIdentityEventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.assertion;
  if (member === undefined) throw missingMember(context, 'RTCIdentityEventInit', 'assertion');
  result.assertion = toDOMString(member, `${context}: assertion`);
  return result;
}
