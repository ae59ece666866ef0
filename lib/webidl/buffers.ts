// Buffer source types: https://webidl.spec.whatwg.org/#js-buffer-source-types
// The checks look at internal slots, not at prototypes: a buffer of another realm (a vm context, jest's sandbox) is as good.

import { types } from 'node:util';
import { typeMismatch } from './interface';

const resizableGetter = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'resizable')?.get;

function isResizable(buffer: ArrayBuffer): boolean {
  return resizableGetter !== undefined && Reflect.apply(resizableGetter, buffer, []) === true;
}

/** Of whatever realm; the first test is the cheap one. */
export function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return value instanceof ArrayBuffer || types.isArrayBuffer(value);
}

/** An ArrayBuffer that is neither shared nor resizable; a detached one is empty, and no error. */
export function toArrayBuffer(value: unknown, context: string): ArrayBuffer {
  if (!isArrayBuffer(value)) throw typeMismatch(context, 'an ArrayBuffer');
  if (isResizable(value)) throw typeMismatch(context, 'an ArrayBuffer of fixed length');
  return value;
}

/** A view on such a buffer. */
export function toArrayBufferView(value: unknown, context: string): ArrayBufferView<ArrayBuffer> {
  if (!ArrayBuffer.isView(value)) throw typeMismatch(context, 'a view on an ArrayBuffer');
  const { buffer } = value;
  if (types.isSharedArrayBuffer(buffer)) throw typeMismatch(context, 'a view on an ArrayBuffer that is not shared');
  if (isResizable(buffer)) throw typeMismatch(context, 'a view on an ArrayBuffer of fixed length');
  return value as ArrayBufferView<ArrayBuffer>;
}

/** Shared or not. */
export function isAnyArrayBuffer(value: unknown): value is ArrayBuffer | SharedArrayBuffer {
  return types.isAnyArrayBuffer(value);
}

/** `AllowSharedBufferSource`: of fixed length. */
export function toAllowSharedBufferSource(value: unknown, context: string): ArrayBuffer | SharedArrayBuffer | ArrayBufferView {
  const buffer = ArrayBuffer.isView(value) ? value.buffer : value;
  if (!isAnyArrayBuffer(buffer)) throw typeMismatch(context, 'an ArrayBuffer, a SharedArrayBuffer or a view on one');
  if (isArrayBuffer(buffer) && isResizable(buffer)) throw typeMismatch(context, 'of fixed length');
  return value as ArrayBuffer | SharedArrayBuffer | ArrayBufferView;
}

/** `BufferSource`. */
export function toBufferSource(value: unknown, context: string): ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return ArrayBuffer.isView(value) ? toArrayBufferView(value, context) : toArrayBuffer(value, context);
}
