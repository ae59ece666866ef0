// Generated from IDL by scripts/generate. Do not edit.

import { missingMember, toDictionarySource } from '../../webidl/convert';
import { type RTCDataChannel, type RTCDataChannelAlgorithms, checkRTCDataChannel } from '../interfaces/RTCDataChannel';
import { type EventInit, type EventInitDict, convertEventInit } from './EventInit';

/**
 * Makes an {@link RTCDataChannelEvent}. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachanneleventinit)
 * @category WebRTC
 */
export interface RTCDataChannelEventInit extends EventInit {
  /** The channel. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachanneleventinit-channel) */
  channel: RTCDataChannel;
}

/** @internal */
export interface RTCDataChannelEventInitDict extends EventInitDict {
  channel: RTCDataChannelAlgorithms;
}

/** @internal */
export function convertRTCDataChannelEventInit(value: unknown, context: string): RTCDataChannelEventInit {
  const result = convertEventInit(value, context) as RTCDataChannelEventInit;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.channel;
  if (member === undefined) throw missingMember(context, 'RTCDataChannelEventInit', 'channel');
  result.channel = checkRTCDataChannel(member, `${context}: channel`);
  return result;
}
