import { types } from 'node:util';
import { unwrapMediaStreamTrack } from '../generated/interfaces/MediaStreamTrack';
import { MediaStreamTrackImpl } from '../media/MediaStreamTrack';
import type { NativeKind } from '../native';

// Checks of what programs pass to the interfaces that no IDL describes. `name` is what the error calls the value.

/** Octets of a picture, or of samples; not shared between threads. */
export type Octets = ArrayBuffer | ArrayBufferView;

/** @throws TypeError unless `value` is an object. */
export function requireObject(value: unknown, name: string): asserts value is object {
  if (typeof value !== 'object' || value === null) throw new TypeError(`${name} is not an object`);
}

/** @throws TypeError unless `value` is a whole number, RangeError unless it lies within the limits. */
export function requireInteger(value: unknown, name: string, min: number, max: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new TypeError(`${name} is not a whole number`);
  if (value < min || value > max) throw new RangeError(`${name} is ${value}; it must be ${min} to ${max}`);
  return value;
}

/** Microseconds, or undefined. */
export function optionalTimestamp(value: unknown, name: string): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new TypeError(`${name} is not a number of microseconds`);
  return value;
}

/** A view of the octets in `value`; nothing is copied. */
export function requireOctets(value: unknown, name: string): Uint8Array<ArrayBuffer> {
  if (types.isArrayBuffer(value)) return new Uint8Array(value);
  if (ArrayBuffer.isView(value) && types.isArrayBuffer(value.buffer))
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  throw new TypeError(`${name} is neither an ArrayBuffer nor a view on one`);
}

/** @throws TypeError unless `value` is a MediaStreamTrack of the kind. @internal */
export function requireTrack(value: unknown, name: string, kind?: NativeKind): MediaStreamTrackImpl {
  const track = unwrapMediaStreamTrack(value, name);
  if (!(track instanceof MediaStreamTrackImpl)) throw new TypeError(`${name} is not a MediaStreamTrack`);
  if (kind && track.kind !== kind) throw new TypeError(`${name} is of kind ${track.kind}; it must be of kind ${kind}`);
  return track;
}
