// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { notInEnum } from '../../webidl/interface';

/**
 * How many transports there are until the peer has answered. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcbundlepolicy)
 *
 * - `balanced`: One for each kind of media.
 * - `max-compat`: One for each media section.
 * - `max-bundle`: One.
 * @category WebRTC
 */
export type RTCBundlePolicy = 'balanced' | 'max-compat' | 'max-bundle';

const values: ReadonlySet<string> = new Set<RTCBundlePolicy>(['balanced', 'max-compat', 'max-bundle']);

/** @internal */
export function isRTCBundlePolicy(value: string): value is RTCBundlePolicy {
  return values.has(value);
}

/** @internal */
export function convertRTCBundlePolicy(value: unknown, context: string): RTCBundlePolicy {
  const string = toDOMString(value, context);
  if (!isRTCBundlePolicy(string)) throw notInEnum(context, string, 'RTCBundlePolicy');
  return string;
}
