import type { NativeDtlsSnapshot, NativeSctpSnapshot } from '../native';
import type { Descriptions } from './Descriptions';
import { RTCDtlsTransportImpl } from './RTCDtlsTransport';
import { RTCIceCandidateImpl } from './RTCIceCandidate';
import { RTCIceTransportImpl } from './RTCIceTransport';
import { RTCSctpTransportImpl } from './RTCSctpTransport';
import type { RTCSessionDescriptionImpl } from './RTCSessionDescription';
import type { MediaSection } from './sdp';

/** A media section of the local description, and where it is. */
interface Placed {
  readonly section: MediaSection;
  readonly index: number;
}

/** The transports of one connection. */
export class TransportSet {
  sctp: RTCSctpTransportImpl | null = null;
  readonly #byId = new Map<number, RTCDtlsTransportImpl>();

  constructor(
    private readonly descriptions: Descriptions,
    /** The transport that RTP of a media section goes over. */
    private readonly transportOf: (mid: string) => RTCDtlsTransportImpl | null,
  ) {}

  get all(): readonly RTCDtlsTransportImpl[] {
    return [...this.#byId.values()];
  }

  get(id: number | null): RTCDtlsTransportImpl | null {
    return id === null ? null : this.#ensure(id);
  }

  /** Makes the transports that are new, in their initial state. */
  add(snapshots: readonly NativeDtlsSnapshot[]): void {
    for (const { id } of snapshots) this.#ensure(id);
  }

  /** Sets [[SctpTransport]]; the state follows with {@link RTCSctpTransportImpl.updateState}. */
  setSctp(snapshot: NativeSctpSnapshot | null): void {
    if (snapshot === null) {
      this.sctp = null;
      return;
    }
    const transport = this.#ensure(snapshot.transport);
    if (this.sctp === null || this.sctp.state === 'closed') this.sctp = new RTCSctpTransportImpl(transport);
    this.sctp.transport = transport;
  }

  /** The local media sections that a transport carries. */
  sectionsOf(transport: RTCDtlsTransportImpl): readonly Placed[] {
    return (this.descriptions.local?.mediaSections ?? [])
      .map((section, index) => ({ section, index }))
      .filter(({ section }) => !section.rejected && this.#transportOfSection(section) === transport);
  }

  close(): void {
    for (const transport of this.#byId.values()) transport.close();
    if (this.sctp !== null) this.sctp.state = 'closed';
  }

  #ensure(id: number): RTCDtlsTransportImpl {
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const transport: RTCDtlsTransportImpl = new RTCDtlsTransportImpl(new RTCIceTransportImpl((side) => this.#candidates(transport, side)));
    this.#byId.set(id, transport);
    return transport;
  }

  #transportOfSection({ kind, mid }: MediaSection): RTCDtlsTransportImpl | null {
    if (kind === 'application') return this.sctp?.transport ?? null;
    return mid === null ? null : this.transportOf(mid);
  }

  #candidates(transport: RTCDtlsTransportImpl, side: 'local' | 'remote'): readonly RTCIceCandidateImpl[] {
    const description: RTCSessionDescriptionImpl | null = this.descriptions[side];
    return (description?.mediaSections ?? []).flatMap((section, sdpMLineIndex) =>
      this.#transportOfSection(section) !== transport
        ? []
        : section.candidates.map((candidate) =>
            RTCIceCandidateImpl.fromNative({
              candidate,
              sdpMid: section.mid,
              sdpMLineIndex,
              usernameFragment: section.usernameFragment,
              url: null,
              relayProtocol: null,
            }),
          ),
    );
  }
}
