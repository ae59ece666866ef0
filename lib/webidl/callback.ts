/**
 * Calls a callback function of the program. What it throws is reported as an uncaught exception, as WebIDL's "report" asks, and does
 * not disturb the caller.
 */
export function invokeCallback<Args extends readonly unknown[]>(callback: (...args: Args) => unknown, ...args: Args): void {
  try {
    Reflect.apply(callback, undefined, args);
  } catch (error) {
    process.nextTick(() => {
      throw error;
    });
  }
}
