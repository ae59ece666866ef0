// Generated from IDL by scripts/generate. Do not edit.

import type { RTCDataChannelState } from '../enums/RTCDataChannelState';
import type { RTCStats } from './RTCStats';

export interface RTCDataChannelStats extends RTCStats {
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-bytesreceived) */
  bytesReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-bytessent) */
  bytesSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-datachannelidentifier) */
  dataChannelIdentifier?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-label) */
  label?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-messagesreceived) */
  messagesReceived?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-messagessent) */
  messagesSent?: number;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-protocol) */
  protocol?: string;
  /** [Specification](https://w3c.github.io/webrtc-stats/#dom-rtcdatachannelstats-state) */
  state: RTCDataChannelState;
}
