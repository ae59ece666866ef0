// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource } from '../../webidl/convert';
import { type RTCError, checkRTCError } from '../interfaces/RTCError';
import { type EventInit, type EventInitDict, convertEventInit } from './EventInit';

/**
 * Makes an {@link RTCErrorEvent}. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerroreventinit)
 * @category WebRTC
 */
export interface RTCErrorEventInit extends EventInit {
  /** What went wrong. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerroreventinit-error) */
  error: RTCError;
}

/** @internal */
export interface RTCErrorEventInitDict extends EventInitDict {
  error: RTCError;
}

/** @internal */
export function convertRTCErrorEventInit(value: unknown, context: string): RTCErrorEventInit {
  const result = convertEventInit(value, context) as RTCErrorEventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.error;
  if (member === undefined) throw missingMember(context, 'RTCErrorEventInit', 'error');
  result.error = checkRTCError(member, `${context}: error`);
  return result;
}
