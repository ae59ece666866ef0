// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../../../../lib/webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../../../../lib/webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../../../../lib/webidl/wrapper';

/** What implements Plate. @internal */
export interface PlateAlgorithms {
  readonly thickness: number;
}

let construct: (impl: PlateAlgorithms) => Plate;
let implOf: (value: object) => PlateAlgorithms | undefined;

/** [Specification](https://example.org/machine/#dom-plate) */
export class Plate {
  readonly #impl: PlateAlgorithms;

  static {
    construct = (impl) => new (Plate as unknown as AdoptingConstructor<PlateAlgorithms, Plate>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: PlateAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('Plate');
    this.#impl = attach(impl as PlateAlgorithms, this);
  }

  /** [Specification](https://example.org/machine/#dom-plate-thickness) */
  get thickness(): number {
    if (!(#impl in this)) throw illegalInvocation('Plate.thickness');
    return this.#impl.thickness;
  }
}
defineInterface(Plate, 'Plate');

/** The shell of an implementation; made when there is none. @internal */
export function wrapPlate(impl: PlateAlgorithms): Plate {
  return (shellOf(impl) as Plate | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfPlate(value: unknown): PlateAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapPlate(value: unknown, context = 'Value'): PlateAlgorithms {
  const impl = implOfPlate(value);
  if (impl === undefined) throw typeMismatch(context, 'of type Plate');
  return impl;
}
