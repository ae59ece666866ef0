// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../../../../lib/webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../../../../lib/webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../../../../lib/webidl/wrapper';
import { BevelGear, type BevelGearAlgorithms } from './BevelGear';

/** What implements HelicalBevelGear. @internal */
export interface HelicalBevelGearAlgorithms extends BevelGearAlgorithms {
  readonly helix: number;
}

let construct: (impl: HelicalBevelGearAlgorithms) => HelicalBevelGear;
let implOf: (value: object) => HelicalBevelGearAlgorithms | undefined;

/** [Specification](https://example.org/machine/#dom-helicalbevelgear) */
export class HelicalBevelGear extends BevelGear {
  readonly #impl: HelicalBevelGearAlgorithms;

  static {
    construct = (impl) => new (HelicalBevelGear as unknown as AdoptingConstructor<HelicalBevelGearAlgorithms, HelicalBevelGear>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  private constructor(token: unknown = undefined, impl: HelicalBevelGearAlgorithms | undefined = undefined) {
    if (token !== adopt) throw illegalConstructor('HelicalBevelGear');
    super(token, impl as HelicalBevelGearAlgorithms);
    this.#impl = attach(impl as HelicalBevelGearAlgorithms, this);
  }

  /** [Specification](https://example.org/machine/#dom-helicalbevelgear-helix) */
  get helix(): number {
    if (!(#impl in this)) throw illegalInvocation('HelicalBevelGear.helix');
    return this.#impl.helix;
  }
}
defineInterface(HelicalBevelGear, 'HelicalBevelGear');

/** The shell of an implementation; made when there is none. @internal */
export function wrapHelicalBevelGear(impl: HelicalBevelGearAlgorithms): HelicalBevelGear {
  return (shellOf(impl) as HelicalBevelGear | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfHelicalBevelGear(value: unknown): HelicalBevelGearAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapHelicalBevelGear(value: unknown, context = 'Value'): HelicalBevelGearAlgorithms {
  const impl = implOfHelicalBevelGear(value);
  if (impl === undefined) throw typeMismatch(context, 'of type HelicalBevelGear');
  return impl;
}
