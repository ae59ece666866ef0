const noPorts: readonly never[] = Object.freeze([]);

/**
 * The `message` event of a data channel. The host's MessageEvent, from Node 22 on, spends 0.6 us in its constructor on converting members that
 * are known here; this one is an Event that carries them, and a MessageEvent for everybody who asks.
 */
class DataChannelMessageEvent extends Event {
  readonly #data: unknown;

  constructor(data: unknown) {
    super('message');
    this.#data = data;
  }

  get data(): unknown {
    return this.#data;
  }

  get origin(): string {
    return '';
  }

  get lastEventId(): string {
    return '';
  }

  get source(): null {
    return null;
  }

  get ports(): readonly never[] {
    return noPorts;
  }
}

Object.setPrototypeOf(DataChannelMessageEvent.prototype, MessageEvent.prototype);
Object.defineProperty(DataChannelMessageEvent.prototype, 'constructor', { value: MessageEvent, writable: true, configurable: true });

export function createMessageEvent(data: unknown): Event {
  return new DataChannelMessageEvent(data);
}
