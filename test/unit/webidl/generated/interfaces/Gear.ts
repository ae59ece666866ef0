// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../../../../lib/webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../../../../lib/webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../../../../lib/webidl/wrapper';

/** What implements Gear. @internal */
export interface GearAlgorithms {
  readonly teeth: number;
}

let construct: (impl: GearAlgorithms) => Gear;
let implOf: (value: object) => GearAlgorithms | undefined;

export class Gear {
  readonly #impl: GearAlgorithms;

  static {
    construct = (impl) => new (Gear as unknown as AdoptingConstructor<GearAlgorithms, Gear>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: GearAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('Gear');
    this.#impl = attach(impl as GearAlgorithms, this);
  }

  get teeth(): number {
    if (!(#impl in this)) throw illegalInvocation('Gear.teeth');
    return this.#impl.teeth;
  }
}
defineInterface(Gear, 'Gear');

/** The shell of an implementation; made when there is none. @internal */
export function wrapGear(impl: GearAlgorithms): Gear {
  return (shellOf(impl) as Gear | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfGear(value: unknown): GearAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapGear(value: unknown, context = 'Value'): GearAlgorithms {
  const impl = implOfGear(value);
  if (impl === undefined) throw typeMismatch(context, 'of type Gear');
  return impl;
}
