/**
 * Values of other threads as they were when the program first looked in this turn of its code: they do not change before a microtask has run. The
 * specification says the same of tasks; browsers ship the finer grain, on which programs wait with `await`.
 * https://w3c.github.io/mediacapture-extensions/#dfn-expose-audio-frame-counters-steps
 */
export class CycleSnapshot<T> {
  private current: T | undefined;

  constructor(private readonly read: () => T) {}

  get value(): T {
    if (this.current === undefined) {
      this.current = this.read();
      queueMicrotask(() => {
        this.current = undefined;
      });
    }
    return this.current;
  }

  /** Changes what is seen until the turn ends. */
  set value(value: T) {
    if (this.current !== undefined) this.current = value;
  }
}
