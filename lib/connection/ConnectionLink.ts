import type { NativeTransceiver } from '../native';
import type { DescriptionGate } from './DescriptionGate';
import type { RTCSctpTransportImpl } from './RTCSctpTransport';
import type { RTCStatsReportImpl } from './RTCStatsReport';

/** What the objects of a connection need of it. */
export interface ConnectionLink {
  /** [[IsClosed]] */
  readonly isClosed: boolean;
  readonly connectionState: string;
  readonly sctp: RTCSctpTransportImpl | null;
  readonly gate: DescriptionGate;
  /** https://w3c.github.io/webrtc-pc/#dfn-chain */
  chain<T>(operation: () => Promise<T>): Promise<T>;
  gatherStats(selector: NativeTransceiver, side: 'sender' | 'receiver'): Promise<RTCStatsReportImpl>;
}
