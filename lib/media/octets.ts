import { domException } from '../errors';

type AllowSharedBufferSource = ArrayBuffer | SharedArrayBuffer | ArrayBufferView;

/** The octets of a buffer or view, in place. */
export function octetsOf(source: AllowSharedBufferSource): Uint8Array {
  return ArrayBuffer.isView(source) ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength) : new Uint8Array(source);
}

/**
 * Detaches the buffers that a program transfers, after `use` has had its octets.
 * @throws DataCloneError for a buffer that is detached, or there twice.
 */
export function withTransfer<T>(transfer: readonly ArrayBuffer[], use: () => T): T {
  if (new Set(transfer).size !== transfer.length) throw domException('DataCloneError', 'a buffer is transferred twice');
  for (const buffer of transfer) {
    // A detached buffer has no other sign in Node 20 than that no view can be made on it.
    try {
      new Uint8Array(buffer);
    } catch {
      throw domException('DataCloneError', 'a buffer to be transferred is detached');
    }
  }
  const result = use();
  if (transfer.length > 0) structuredClone(null, { transfer: [...transfer] });
  return result;
}
