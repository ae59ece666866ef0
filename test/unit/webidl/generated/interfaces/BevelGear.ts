// Generated from IDL by scripts/generate. Do not edit.

import { isObject } from '../../../../../lib/webidl/convert';
import { defineInterface, illegalConstructor, illegalInvocation, typeMismatch } from '../../../../../lib/webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf, wrapDerived } from '../../../../../lib/webidl/wrapper';
import { Gear, type GearAlgorithms } from './Gear';

/** What implements BevelGear. @internal */
export interface BevelGearAlgorithms extends GearAlgorithms {
  readonly angle: number;
}

let construct: (impl: BevelGearAlgorithms) => BevelGear;
let implOf: (value: object) => BevelGearAlgorithms | undefined;

/** [Specification](https://example.org/machine/#dom-bevelgear) */
export class BevelGear extends Gear {
  readonly #impl: BevelGearAlgorithms;

  static {
    construct = (impl) => new (BevelGear as unknown as AdoptingConstructor<BevelGearAlgorithms, BevelGear>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  protected constructor(..._internal: unknown[]) {
    const [token, impl] = _internal;
    if (token !== adopt) throw illegalConstructor('BevelGear');
    super(token, impl as BevelGearAlgorithms);
    this.#impl = attach(impl as BevelGearAlgorithms, this);
  }

  /** [Specification](https://example.org/machine/#dom-bevelgear-angle) */
  get angle(): number {
    if (!(#impl in this)) throw illegalInvocation('BevelGear.angle');
    return this.#impl.angle;
  }

  /** [Specification](https://example.org/machine/#dom-bevelgear-tojson) */
  override toJSON(): object {
    if (!(#impl in this)) throw illegalInvocation('BevelGear.toJSON');
    return {
      teeth: this.#impl.teeth,
      angle: this.#impl.angle,
    };
  }
}
defineInterface(BevelGear, 'BevelGear');

/** The shell of an implementation; made when there is none. @internal */
export function wrapBevelGear(impl: BevelGearAlgorithms): BevelGear {
  return (shellOf(impl) as BevelGear | undefined) ?? wrapDerived(impl, wrapBevelGear) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfBevelGear(value: unknown): BevelGearAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapBevelGear(value: unknown, context = 'Value'): BevelGearAlgorithms {
  const impl = implOfBevelGear(value);
  if (impl === undefined) throw typeMismatch(context, 'of type BevelGear');
  return impl;
}
