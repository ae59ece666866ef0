// Event handler IDL attributes: https://html.spec.whatwg.org/multipage/webappapis.html#event-handlers

/** What an `EventHandler` attribute holds: callable or, for historical reasons, any other object, which is kept and never called. */
type Handler = object;

/**
 * The value of an event handler attribute: the function that was set. An attribute takes functions of its own event and `this`, but gives them with
 * these types, and as a method has them, so that our objects are assignable to the types of lib.dom in both directions, whatever members a version of
 * either has more than the other.
 * @category Web platform
 */
export type EventHandler = {
  /** Is called with each event. */
  handle(this: EventTarget, event: Event): unknown;
}['handle'];

interface Registration {
  handler: Handler;
  readonly listener: (event: Event) => void;
}

/** The event handlers of one object. Made when the first is set. */
export class EventHandlers {
  readonly #target: EventTarget;
  readonly #registrations = new Map<string, Registration>();

  constructor(target: EventTarget) {
    this.#target = target;
  }

  get(type: string): EventHandler | null {
    return (this.#registrations.get(type)?.handler ?? null) as EventHandler | null;
  }

  set(type: string, handler: Handler | null): void {
    const registration = this.#registrations.get(type);
    if (handler === null) {
      if (registration === undefined) return;
      this.#target.removeEventListener(type, registration.listener);
      this.#registrations.delete(type);
    } else if (registration === undefined) {
      const created: Registration = { handler, listener: (event) => invokeHandler(created.handler, event) };
      this.#registrations.set(type, created);
      this.#target.addEventListener(type, created.listener);
    } else {
      registration.handler = handler; // The listener keeps its place among the others.
    }
  }
}

/** The event handler processing algorithm, without the special cases of the global object. */
function invokeHandler(handler: Handler, event: Event): void {
  if (typeof handler !== 'function') return;
  const result: unknown = Reflect.apply(handler, event.currentTarget, [event]);
  if (result === false) event.preventDefault();
}

/** `[LegacyTreatNonObjectAsNull]`. */
export function toEventHandler(value: unknown): Handler | null {
  return typeof value === 'function' || (typeof value === 'object' && value !== null) ? value : null;
}
