// Generated from IDL by scripts/generate. Do not edit.

import { toBoolean, toDictionarySource, toNumberInRange, toUSVString } from '../../webidl/convert';
import { type RTCPriorityType, convertRTCPriorityType } from '../enums/RTCPriorityType';

export interface RTCDataChannelInit {
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelinit-id) */
  id?: number;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelinit-maxpacketlifetime) */
  maxPacketLifeTime?: number;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelinit-maxretransmits) */
  maxRetransmits?: number;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelinit-negotiated) */
  negotiated?: boolean;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelinit-ordered) */
  ordered?: boolean;
  /** [Specification](https://w3c.github.io/webrtc-priority/#dom-rtcdatachannelinit-priority) */
  priority?: RTCPriorityType;
  /** [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelinit-protocol) */
  protocol?: string;
}

/** @internal */
export interface RTCDataChannelInitDict {
  id?: number;
  maxPacketLifeTime?: number;
  maxRetransmits?: number;
  negotiated: boolean;
  ordered: boolean;
  priority: RTCPriorityType;
  protocol: string;
}

/** @internal */
export function convertRTCDataChannelInit(value: unknown, context: string): RTCDataChannelInitDict {
  const result = {} as RTCDataChannelInitDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.id;
  if (member !== undefined) result.id = toNumberInRange('unsigned short', member, `${context}: id`);
  member = source.maxPacketLifeTime;
  if (member !== undefined) result.maxPacketLifeTime = toNumberInRange('unsigned short', member, `${context}: maxPacketLifeTime`);
  member = source.maxRetransmits;
  if (member !== undefined) result.maxRetransmits = toNumberInRange('unsigned short', member, `${context}: maxRetransmits`);
  member = source.negotiated;
  result.negotiated = member === undefined ? false : toBoolean(member);
  member = source.ordered;
  result.ordered = member === undefined ? true : toBoolean(member);
  member = source.priority;
  result.priority = member === undefined ? 'low' : convertRTCPriorityType(member, `${context}: priority`);
  member = source.protocol;
  result.protocol = member === undefined ? '' : toUSVString(member, `${context}: protocol`);
  return result;
}
