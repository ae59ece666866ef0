import type { MediaStreamTrackImpl } from '../media/MediaStreamTrack';
import type { NativeTrack, NativeTransceiver } from '../native';
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
  /** Whether what it receives is isolated from the program. */
  readonly isConfidential: boolean;
  /** What may be sent of the track. */
  sendable(track: MediaStreamTrackImpl): NativeTrack;
  /** Offers and answers that were created before are no longer what would be created now. */
  noteChange(): void;
  /** Resolves when what was called before, on any connection, has been carried out. */
  flush(): Promise<void>;
  /** https://w3c.github.io/webrtc-pc/#dfn-chain */
  chain<T>(operation: () => Promise<T>): Promise<T>;
  gatherStats(selector: NativeTransceiver, side: 'sender' | 'receiver'): Promise<RTCStatsReportImpl>;
}
