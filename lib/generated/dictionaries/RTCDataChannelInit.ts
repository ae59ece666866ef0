// Generated from IDL by scripts/generate. Do not edit.

import { toBoolean, toDictionarySource, toNumberInRange, toUSVString } from '../../webidl/convert';
import { type RTCPriorityType, convertRTCPriorityType } from '../enums/RTCPriorityType';

/**
 * How a channel is made. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelinit)
 * @category WebRTC
 */
export interface RTCDataChannelInit {
  /** 0 to 65534, for `negotiated` channels. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelinit-id) */
  id?: number;
  /** Milliseconds during which a lost message is sent again, 0 to 65535; not with `maxRetransmits`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelinit-maxpacketlifetime) */
  maxPacketLifeTime?: number;
  /** How often a lost message is sent again, 0 to 65535; not with `maxPacketLifeTime`. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelinit-maxretransmits) */
  maxRetransmits?: number;
  /** Whether the peer makes the channel too, with the same id. Default false: it is announced. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelinit-negotiated) */
  negotiated?: boolean;
  /** Whether messages arrive in order. Default true. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelinit-ordered) */
  ordered?: boolean;
  /** How important its messages are. Default `low`. [Specification](https://w3c.github.io/webrtc-priority/#dom-rtcdatachannelinit-priority) */
  priority?: RTCPriorityType;
  /** The subprotocol's name, up to 65535 octets. Default empty. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelinit-protocol) */
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
