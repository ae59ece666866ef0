import { getEventListeners } from 'node:events';
import { shellOf, shellSlot } from './wrapper';

/**
 * What the implementations of interfaces that inherit EventTarget have in common. The listeners are in the shell, which is a real
 * EventTarget: no shell means that no program has seen the object, so nothing can listen.
 */
export abstract class EventTargetImpl {
  // Declared here so that every implementation starts with the slot; wrapper.ts fills it.
  [shellSlot]: object | undefined = undefined;

  /** Dispatches on the shell. Returns false when the event was cancelled. */
  dispatch(event: Event): boolean {
    const shell = shellOf(this) as EventTarget | undefined;
    return shell === undefined || shell.dispatchEvent(event);
  }

  /** Whether an event of this type would be seen: for events that are dear to make. */
  hasListeners(type: string): boolean {
    const shell = shellOf(this) as EventTarget | undefined;
    return shell !== undefined && getEventListeners(shell, type).length > 0;
  }
}
