// Generated from IDL by scripts/generate. Do not edit.

import { toDOMString } from '../../webidl/convert';
import { defineInterface, illegalInvocation, requireArguments } from '../../webidl/interface';
import { type RTCDataChannelEventInit, type RTCDataChannelEventInitDict, convertRTCDataChannelEventInit } from '../dictionaries/RTCDataChannelEventInit';
import { type RTCDataChannel, wrapRTCDataChannel } from './RTCDataChannel';

/**
 * The `datachannel` event: the peer opened a channel. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelevent)
 * @category WebRTC
 */
export class RTCDataChannelEvent extends Event {
  readonly #channel: RTCDataChannel;

  /** @throws TypeError when an argument or a required member is missing, or has the wrong type. */
  constructor(type: string, eventInitDict: RTCDataChannelEventInit) {
    requireArguments(arguments.length, 2, 'RTCDataChannelEvent');
    const typeValue = toDOMString(type, 'RTCDataChannelEvent: argument 1');
    const eventInitDictValue = convertRTCDataChannelEventInit(eventInitDict, 'RTCDataChannelEvent: argument 2');
    super(typeValue, eventInitDictValue);
    this.#channel = eventInitDictValue.channel;
  }

  /** The channel; open, or about to be. [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannelevent-channel) */
  get channel(): RTCDataChannel {
    if (!(#channel in this)) throw illegalInvocation('RTCDataChannelEvent.channel');
    return this.#channel;
  }
}
defineInterface(RTCDataChannelEvent, 'RTCDataChannelEvent');

/** @internal */
export function createRTCDataChannelEvent(type: string, init: RTCDataChannelEventInitDict): RTCDataChannelEvent {
  const { channel, ...plain } = init;
  return new RTCDataChannelEvent(type, { ...plain, channel: wrapRTCDataChannel(channel) });
}
