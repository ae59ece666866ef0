// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * The role of a description. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsdptype)
 *
 * - `offer`: Proposes a session.
 * - `pranswer`: Answers, and may be followed by another answer.
 * - `answer`: Answers, and ends the exchange.
 * - `rollback`: Takes back the offer that is pending.
 * @category WebRTC
 */
export type RTCSdpType = 'offer' | 'pranswer' | 'answer' | 'rollback';

const values: ReadonlySet<string> = new Set<RTCSdpType>(['offer', 'pranswer', 'answer', 'rollback']);

/** @internal */
export function isRTCSdpType(value: string): value is RTCSdpType {
  return values.has(value);
}

/** @internal */
export function convertRTCSdpType(value: unknown, context: string): RTCSdpType {
  const string = toDOMString(value, context);
  if (!isRTCSdpType(string)) throw notInEnum(context, string, 'RTCSdpType');
  return string;
}
