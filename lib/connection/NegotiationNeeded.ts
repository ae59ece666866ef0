import { settleFromNative } from '../errors';
import type { NativeConnection } from '../native';
import type { OperationsChain } from './OperationsChain';

/**
 * The negotiation-needed flag is libwebrtc's, which sees what was negotiated; the operations chain is ours. Each time that the flag goes up
 * libwebrtc gives the event a number, and the event is fired only if that number is still good and the chain is empty.
 * https://w3c.github.io/webrtc-pc/#dfn-update-the-negotiation-needed-flag
 */
export class NegotiationNeeded {
  /** The last event that is due when the chain becomes empty: [[UpdateNegotiationNeededFlagOnEmptyChain]]. */
  #due: number | null = null;

  constructor(
    private readonly native: NativeConnection,
    private readonly operations: OperationsChain,
    private readonly fire: () => void,
  ) {}

  onFlagUp(eventId: number): void {
    this.#due = eventId;
    this.whenEmpty();
  }

  /** The operations chain has become empty, or may be. */
  whenEmpty(): void {
    if (!this.operations.isEmpty || this.#due === null) return; // 1
    const eventId = this.#due;
    void settleFromNative(this.native.shouldFireNegotiationNeeded(eventId)).then((should) => {
      if (this.#due !== eventId) return;
      if (should && !this.operations.isEmpty) return; // 2.2: asked again when it is empty
      this.#due = null;
      if (should) this.fire(); // 2.7
    });
  }
}
