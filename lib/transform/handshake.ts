// The message that takes a transform to the worker that runs it.

const key = 'node-libwebrtc:rtctransform';

/** What crosses: {@link NativeTransform.id} and the program's options. */
export interface Handshake {
  readonly id: number;
  readonly options: unknown;
}

export function toMessage({ id, options }: Handshake): object {
  return { [key]: id, options };
}

/** Undefined when the message is the program's own. */
export function fromMessage(message: unknown): Handshake | undefined {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, key)) return undefined;
  const { [key]: id, options } = message as { readonly [key]: unknown; readonly options?: unknown };
  return typeof id === 'number' ? { id, options } : undefined;
}
