import { invalidState } from '../errors';

/**
 * One asynchronous operation at a time, in the order of the calls.
 * https://w3c.github.io/webrtc-pc/#dfn-chain
 */
export class OperationsChain {
  readonly #operations: (() => void)[] = [];
  readonly #whenEmpty: () => void;
  #closed = false;

  /** `whenEmpty` is called when the last operation has finished. */
  constructor(whenEmpty: () => void) {
    this.#whenEmpty = whenEmpty;
  }

  get isEmpty(): boolean {
    return this.#operations.length === 0;
  }

  /** What has not settled never will, and nothing more is run. */
  close(): void {
    this.#closed = true;
    this.#operations.length = 0;
  }

  chain<T>(operation: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(invalidState('The RTCPeerConnection is closed.')); // 2
    const settled = new Promise<T>((resolve, reject) => {
      this.#operations.push(() => {
        run(operation).then(
          (value) => {
            if (!this.#closed) resolve(value); // 7.1-7.2
          },
          (reason: unknown) => {
            if (!this.#closed) reject(reason as Error); // 7.3
          },
        );
      }); // 5
    });
    settled.then(this.#next, this.#next); // 7.4
    if (this.#operations.length === 1) this.#operations[0]?.(); // 6
    return settled; // 8
  }

  readonly #next = (): void => {
    if (this.#closed) return; // 7.4.1
    this.#operations.shift(); // 7.4.2
    const first = this.#operations[0];
    if (first !== undefined)
      first(); // 7.4.3
    else this.#whenEmpty(); // 7.4.4-7.4.6
  };
}

async function run<T>(operation: () => Promise<T>): Promise<T> {
  return operation();
}
