/**
 * Holds back what the network tells while a description is being applied. Other threads may connect, open and deliver before libwebrtc has
 * reported the description that let them; a program that waits for setRemoteDescription() must not have missed their events by then.
 */
export class DescriptionGate {
  #applying = 0;
  readonly #waiting: (() => void)[] = [];

  /** Nothing is being applied, and nothing waits. */
  get isOpen(): boolean {
    return this.#applying === 0 && this.#waiting.length === 0;
  }

  /** Until the promise returned is settled, and its reactions have run, the gate is shut. */
  async during(applying: Promise<void>): Promise<void> {
    this.#applying++;
    try {
      await applying;
    } finally {
      this.#applying--;
      setImmediate(this.#drain);
    }
  }

  /** Runs the task now, or after those that wait. */
  run(task: () => void): void {
    if (this.isOpen) task();
    else this.#waiting.push(task);
  }

  /** Drops what waits. */
  close(): void {
    this.#waiting.length = 0;
  }

  /** One task per turn of the event loop, so that microtasks run between them. */
  readonly #drain = (): void => {
    if (this.#applying > 0) return;
    const task = this.#waiting.shift();
    if (task === undefined) return;
    setImmediate(this.#drain);
    task();
  };
}
