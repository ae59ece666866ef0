/** The next event of a type; rejects after `timeout` ms with what was waited for. */
export function nextEvent<T extends Event>(target: EventTarget, type: string, timeout = 10_000): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      target.removeEventListener(type, listener);
      reject(new Error(`no ${type} event within ${timeout} ms`));
    }, timeout);
    const listener = (event: Event) => {
      clearTimeout(timer);
      resolve(event as T);
    };
    target.addEventListener(type, listener, { once: true });
  });
}

/** Resolves with the first event for which `wanted` is true. */
export function eventWhere<T extends Event>(
  target: EventTarget,
  type: string,
  wanted: (event: T) => boolean,
  timeout = 10_000,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const listener = (event: Event) => {
      if (!wanted(event as T)) return;
      clearTimeout(timer);
      target.removeEventListener(type, listener);
      resolve(event as T);
    };
    const timer = setTimeout(() => {
      target.removeEventListener(type, listener);
      reject(new Error(`no fitting ${type} event within ${timeout} ms`));
    }, timeout);
    target.addEventListener(type, listener);
  });
}
