import type { NativeDtlsSnapshot } from '../native';
import type { RTCDtlsTransportImpl } from './RTCDtlsTransport';

/** Milliseconds for which an agent does not say that ICE has failed: the PAC timer, https://www.rfc-editor.org/rfc/rfc8863#section-4 */
const PATIENCE = 39_500;

/**
 * When a transport that never connected has failed. libwebrtc says so when no pair is left. The specification waits until no candidates can come any more:
 * until then the transport is `disconnected`.
 * https://w3c.github.io/webrtc-pc/#dom-rtcicetransportstate
 */
export class IceFailures {
  readonly #begun = new Map<RTCDtlsTransportImpl, number>();
  readonly #connected = new WeakSet<RTCDtlsTransportImpl>();
  readonly #withheld = new Map<RTCDtlsTransportImpl, { readonly snapshot: NativeDtlsSnapshot; readonly timer: NodeJS.Timeout }>();

  constructor(
    /** The peer has told that there are no more candidates. */
    private readonly isEnded: (transport: RTCDtlsTransportImpl) => boolean,
    /** Applies a failure that was withheld. */
    private readonly apply: (snapshot: NativeDtlsSnapshot) => void,
  ) {}

  /** The snapshot as it is to be applied now. */
  review(transport: RTCDtlsTransportImpl, snapshot: NativeDtlsSnapshot): NativeDtlsSnapshot {
    clearTimeout(this.#withheld.get(transport)?.timer);
    this.#withheld.delete(transport);
    const { state } = snapshot.ice;
    if (state === 'checking' && !this.#begun.has(transport)) this.#begun.set(transport, performance.now());
    if (state === 'connected' || state === 'completed') this.#connected.add(transport);
    if (state !== 'failed' || this.#connected.has(transport) || this.isEnded(transport)) return snapshot;
    const patience = (this.#begun.get(transport) ?? performance.now()) + PATIENCE - performance.now();
    if (patience <= 0) return snapshot;
    const timer = setTimeout(() => this.apply(snapshot), patience).unref(); // The connection keeps the process.
    this.#withheld.set(transport, { snapshot, timer });
    return { ...snapshot, ice: { ...snapshot.ice, state: 'disconnected' } };
  }

  /** The peer has told of an end of candidates, maybe. */
  reconsider(): void {
    for (const [transport, { snapshot }] of [...this.#withheld]) if (this.isEnded(transport)) this.apply(snapshot);
  }
}
