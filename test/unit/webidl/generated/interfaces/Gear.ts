// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toNumberInRange } from '../../../../../lib/webidl/convert';
import { defineInterface, illegalInvocation, noSuchOverload, requireArguments, typeMismatch } from '../../../../../lib/webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf, wrapDerived } from '../../../../../lib/webidl/wrapper';
import { implementations } from '../implementations';

/** What implements Gear. @internal */
export interface GearAlgorithms {
  readonly teeth: number;
}

let construct: (impl: GearAlgorithms) => Gear;
let implOf: (value: object) => GearAlgorithms | undefined;

/** [Specification](https://example.org/machine/#dom-gear) */
export class Gear {
  readonly #impl: GearAlgorithms;

  static {
    construct = (impl) => new (Gear as unknown as AdoptingConstructor<GearAlgorithms, Gear>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /** [Specification](https://example.org/machine/#dom-gear) */
  constructor(teeth: number);
  /** For derived shells. @internal */
  constructor(token: typeof adopt, impl: GearAlgorithms);
  constructor(_teeth: unknown) {
    requireArguments(arguments.length, 1, 'Gear');
    if (arguments[0] === adopt) {
      this.#impl = attach(arguments[1] as GearAlgorithms, this);
      return;
    }
    switch (Math.min(arguments.length, 1)) {
      case 1:
        this.#impl = attach(new implementations.Gear(toNumberInRange('unsigned short', arguments[0], 'Gear: argument 1')), this);
        break;
      default:
        throw noSuchOverload('Gear');
    }
  }

  /** [Specification](https://example.org/machine/#dom-gear-teeth) */
  get teeth(): number {
    if (!(#impl in this)) throw illegalInvocation('Gear.teeth');
    return this.#impl.teeth;
  }

  /** [Specification](https://example.org/machine/#dom-gear-tojson) */
  toJSON(): object {
    if (!(#impl in this)) throw illegalInvocation('Gear.toJSON');
    return {
      teeth: this.#impl.teeth,
    };
  }
}
defineInterface(Gear, 'Gear');

/** The shell of an implementation; made when there is none. @internal */
export function wrapGear(impl: GearAlgorithms): Gear {
  return (shellOf(impl) as Gear | undefined) ?? wrapDerived(impl, wrapGear) ?? construct(impl);
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

/** A shell as it is. @internal */
export function checkGear(value: unknown, context: string): Gear {
  unwrapGear(value, context);
  return value as Gear;
}
