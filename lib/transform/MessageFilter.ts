import type { MessagePort } from 'node:worker_threads';

/** A port is an EventTarget that can be used as an EventEmitter; Node's types say only the latter. */
type Port = MessagePort & EventTarget;

/** The methods of a port by which a program's listeners come and go. */
const registrations = [
  ...(['on', 'addListener', 'once', 'addEventListener'] as const),
  ...(['off', 'removeListener', 'removeEventListener', 'removeAllListeners'] as const),
];

/**
 * Takes some messages out of a port before the program sees them, and is otherwise not there:
 *
 * - Node starts a port with its first listener, and so with ours. What comes for the program before it listens is kept, and delivered once it
 *   does, each message in a task of its own, in order and before any later one.
 * - A listener holds the port, and with it the worker. Ours does not; the program's do, as ever.
 */
export class MessageFilter {
  readonly #port: Port;
  readonly #take: (message: unknown) => boolean;
  /** For the program, which did not listen yet. */
  readonly #kept: unknown[] = [];
  #replaying = false;
  #held = false;
  #holds = 0;

  /** `take` returns whether the message was ours. */
  constructor(port: MessagePort, take: (message: unknown) => boolean) {
    this.#port = port as Port;
    this.#take = take;
    for (const name of registrations) this.#follow(name);
    this.#followHandler();
    this.#port.addEventListener('message', this.#onMessage);
    port.unref();
  }

  /** Keeps the worker alive, as a listener of the program does, until it is released as often. */
  hold(): void {
    this.#holds++;
    this.#update();
  }

  release(): void {
    this.#holds--;
    this.#update();
  }

  readonly #onMessage = (event: Event): void => {
    if (this.#replaying) return;
    const { data } = event as MessageEvent;
    if (this.#take(data)) {
      event.stopImmediatePropagation();
    } else if (this.#kept.length > 0 || !this.#programListens) {
      this.#kept.push(data);
      event.stopImmediatePropagation();
    }
    queueMicrotask(() => this.#update()); // A listener may have been for one message only.
  };

  get #programListens(): boolean {
    return this.#port.listenerCount('message') > 1;
  }

  /** Holds the port while the program wants it held, and delivers what was kept. */
  #update(): void {
    const wanted = this.#programListens || this.#holds > 0;
    if (wanted !== this.#held) {
      this.#held = wanted;
      if (wanted) this.#port.ref();
      else this.#port.unref();
    }
    if (this.#kept.length > 0 && this.#programListens) setImmediate(() => this.#replay());
  }

  #replay(): void {
    if (this.#kept.length === 0 || !this.#programListens) return;
    const message = this.#kept.shift();
    this.#replaying = true;
    try {
      this.#port.emit('message', message);
    } finally {
      this.#replaying = false;
      this.#update();
    }
  }

  #follow(name: (typeof registrations)[number]): void {
    const method = this.#port[name] as (...args: unknown[]) => unknown;
    const followed = (...args: unknown[]): unknown => {
      const result = Reflect.apply(method, this.#port, args);
      if (name === 'removeAllListeners') Reflect.apply(EventTarget.prototype.addEventListener, this.#port, ['message', this.#onMessage]);
      this.#update();
      return result;
    };
    Object.defineProperty(this.#port, name, { value: followed, writable: true, configurable: true });
  }

  #followHandler(): void {
    const port = this.#port;
    const descriptor = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(port), 'onmessage');
    if (descriptor?.get === undefined || descriptor.set === undefined) return;
    const { get, set } = descriptor;
    Object.defineProperty(port, 'onmessage', {
      get: () => Reflect.apply(get, port, []) as unknown,
      set: (handler: unknown) => {
        Reflect.apply(set, port, [handler]);
        this.#update();
      },
      configurable: true,
      enumerable: true,
    });
  }
}
