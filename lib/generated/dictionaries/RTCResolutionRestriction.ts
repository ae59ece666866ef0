// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toNumber } from '../../webidl/convert';

/**
 * A size that pictures fit in, either way round. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcresolutionrestriction)
 * @category WebRTC
 */
export interface RTCResolutionRestriction {
  /** Pixels, greater than 0. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcresolutionrestriction-maxheight) */
  maxHeight?: number;
  /** Pixels, greater than 0. [Specification](https://w3c.github.io/webrtc-extensions/#dom-rtcresolutionrestriction-maxwidth) */
  maxWidth?: number;
}

/** @internal */
export type RTCResolutionRestrictionDict = RTCResolutionRestriction;

/** @internal */
export function convertRTCResolutionRestriction(value: unknown, context: string): RTCResolutionRestriction {
  const result = {} as RTCResolutionRestriction;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.maxHeight;
  if (member !== undefined) result.maxHeight = toNumber('unsigned long', member, `${context}: maxHeight`);
  member = source.maxWidth;
  if (member !== undefined) result.maxWidth = toNumber('unsigned long', member, `${context}: maxWidth`);
  return result;
}

/** @internal */
export function exposeRTCResolutionRestriction(dictionary: RTCResolutionRestriction): RTCResolutionRestriction {
  const result = {} as RTCResolutionRestriction;
  if (dictionary.maxHeight !== undefined) result.maxHeight = dictionary.maxHeight;
  if (dictionary.maxWidth !== undefined) result.maxWidth = dictionary.maxWidth;
  return result;
}
