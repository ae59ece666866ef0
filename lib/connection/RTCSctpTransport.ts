import type { RTCSctpTransportState } from '../generated/enums/RTCSctpTransportState';
import type { RTCSctpTransportAlgorithms } from '../generated/interfaces/RTCSctpTransport';
import type { NativeSctpSnapshot } from '../native';
import { EventTargetImpl } from '../webidl/EventTargetImpl';
import type { RTCDtlsTransportImpl } from './RTCDtlsTransport';

/** https://w3c.github.io/webrtc-pc/#rtcsctptransport-interface */
export class RTCSctpTransportImpl extends EventTargetImpl implements RTCSctpTransportAlgorithms {
  state: RTCSctpTransportState = 'connecting';
  maxMessageSize: number | null = null;
  maxChannels: number | null = null;

  constructor(public transport: RTCDtlsTransportImpl) {
    super();
  }

  /** https://w3c.github.io/webrtc-pc/#sctp-transport-update-mms, libwebrtc having read the descriptions. */
  updateMaxMessageSize(maxMessageSize: number | null): void {
    this.maxMessageSize = maxMessageSize ?? Number.POSITIVE_INFINITY;
  }

  /** Takes over the state; fires `statechange`. https://w3c.github.io/webrtc-pc/#rtcsctptransport-connected-procedure */
  updateState({ state, maxChannels }: NativeSctpSnapshot): void {
    if (state === 'connected') this.maxChannels = maxChannels ?? this.maxChannels; // 3
    if (state === this.state || this.state === 'closed') return;
    this.state = state;
    this.dispatch(new Event('statechange')); // 5
  }
}
