// Generated from IDL by scripts/generate. Do not edit.

import type { RTCDataChannelState } from '../enums/RTCDataChannelState';
import type { RTCStats } from './RTCStats';

/**
 * `data-channel`: a data channel. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats)
 * @category Statistics
 */
export interface RTCDataChannelStats extends RTCStats {
  /** Octets of messages received. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-bytesreceived) */
  bytesReceived?: number;
  /** Octets of messages sent. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-bytessent) */
  bytesSent?: number;
  /** Its id. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-datachannelidentifier) */
  dataChannelIdentifier?: number;
  /** Its label. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-label) */
  label?: string;
  /** Messages received. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-messagesreceived) */
  messagesReceived?: number;
  /** Messages sent. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-messagessent) */
  messagesSent?: number;
  /** Its subprotocol. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-protocol) */
  protocol?: string;
  /** Its state. [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-state) */
  state: RTCDataChannelState;
}
