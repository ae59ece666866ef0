// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDOMString, toDictionarySource } from '../../webidl/convert';
import { type EventInit, type EventInitDict, convertEventInit } from './EventInit';

/**
 * The members of an RTCIdentityErrorEvent.
 * @category WebRTC
 */
export interface RTCIdentityErrorEventInit extends EventInit {
  /** The provider's domain. */
  idp: string;
  /** Where the user can log in; null else. */
  loginUrl?: string | null;
  /** Its protocol. */
  protocol: string;
}

/** @internal */
export interface RTCIdentityErrorEventInitDict extends EventInitDict {
  idp: string;
  loginUrl?: string | null;
  protocol: string;
}

/** @internal */
export function convertRTCIdentityErrorEventInit(value: unknown, context: string): RTCIdentityErrorEventInit {
  const result = convertEventInit(value, context) as RTCIdentityErrorEventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.idp;
  if (member === undefined) throw missingMember(context, 'RTCIdentityErrorEventInit', 'idp');
  result.idp = toDOMString(member, `${context}: idp`);
  member = source.loginUrl;
  result.loginUrl = member === undefined ? null : (member === undefined || member === null ? null : toDOMString(member, `${context}: loginUrl`));
  member = source.protocol;
  if (member === undefined) throw missingMember(context, 'RTCIdentityErrorEventInit', 'protocol');
  result.protocol = toDOMString(member, `${context}: protocol`);
  return result;
}
