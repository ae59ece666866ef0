// Generated from IDL by scripts/generate. Do not edit.

import { isObject, toNumber } from '../../webidl/convert';
import { defineInterface, illegalInvocation, typeMismatch } from '../../webidl/interface';
import { type AdoptingConstructor, adopt, attach, shellOf } from '../../webidl/wrapper';
import { type DOMRectInit, type DOMRectInitDict, convertDOMRectInit } from '../dictionaries/DOMRectInit';
import { implementations } from '../implementations';

/** What implements DOMRectReadOnly. @internal */
export interface DOMRectReadOnlyAlgorithms {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The static operations of DOMRectReadOnly. @internal */
export interface DOMRectReadOnlyStatics {
  fromRect(other: DOMRectInitDict): DOMRectReadOnlyAlgorithms;
}

let construct: (impl: DOMRectReadOnlyAlgorithms) => DOMRectReadOnly;
let implOf: (value: object) => DOMRectReadOnlyAlgorithms | undefined;

/** A rectangle. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectreadonly) */
export class DOMRectReadOnly {
  readonly #impl: DOMRectReadOnlyAlgorithms;

  static {
    construct = (impl) => new (DOMRectReadOnly as unknown as AdoptingConstructor<DOMRectReadOnlyAlgorithms, DOMRectReadOnly>)(adopt, impl);
    implOf = (value) => (#impl in value ? value.#impl : undefined);
  }

  /** A rectangle of these. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectreadonly) */
  constructor(x: number = 0, y: number = 0, width: number = 0, height: number = 0) {
    this.#impl = attach(arguments[0] === adopt ? (arguments[1] as DOMRectReadOnlyAlgorithms) : new implementations.DOMRectReadOnly(toNumber('unrestricted double', x, 'DOMRectReadOnly: argument 1'), toNumber('unrestricted double', y, 'DOMRectReadOnly: argument 2'), toNumber('unrestricted double', width, 'DOMRectReadOnly: argument 3'), toNumber('unrestricted double', height, 'DOMRectReadOnly: argument 4')), this);
  }

  /** A rectangle like that one. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectreadonly-fromrect) */
  static fromRect(other: DOMRectInit = {}): DOMRectReadOnly {
    return wrapDOMRectReadOnly(implementations.DOMRectReadOnly.fromRect(convertDOMRectInit(other, 'DOMRectReadOnly.fromRect: argument 1')));
  }

  /** From the left to its origin. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectreadonly-x) */
  get x(): number {
    if (!(#impl in this)) throw illegalInvocation('DOMRectReadOnly.x');
    return this.#impl.x;
  }

  /** From the top to its origin. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectreadonly-y) */
  get y(): number {
    if (!(#impl in this)) throw illegalInvocation('DOMRectReadOnly.y');
    return this.#impl.y;
  }

  /** Its width. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectreadonly-width) */
  get width(): number {
    if (!(#impl in this)) throw illegalInvocation('DOMRectReadOnly.width');
    return this.#impl.width;
  }

  /** Its height. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectreadonly-height) */
  get height(): number {
    if (!(#impl in this)) throw illegalInvocation('DOMRectReadOnly.height');
    return this.#impl.height;
  }

  /** From the top to its upper edge. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectreadonly-top) */
  get top(): number {
    if (!(#impl in this)) throw illegalInvocation('DOMRectReadOnly.top');
    return this.#impl.top;
  }

  /** From the left to its right edge. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectreadonly-right) */
  get right(): number {
    if (!(#impl in this)) throw illegalInvocation('DOMRectReadOnly.right');
    return this.#impl.right;
  }

  /** From the top to its lower edge. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectreadonly-bottom) */
  get bottom(): number {
    if (!(#impl in this)) throw illegalInvocation('DOMRectReadOnly.bottom');
    return this.#impl.bottom;
  }

  /** From the left to its left edge. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectreadonly-left) */
  get left(): number {
    if (!(#impl in this)) throw illegalInvocation('DOMRectReadOnly.left');
    return this.#impl.left;
  }

  /** Its attributes as a plain object. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectreadonly-tojson) */
  toJSON(): object {
    if (!(#impl in this)) throw illegalInvocation('DOMRectReadOnly.toJSON');
    return {
      x: this.#impl.x,
      y: this.#impl.y,
      width: this.#impl.width,
      height: this.#impl.height,
      top: this.#impl.top,
      right: this.#impl.right,
      bottom: this.#impl.bottom,
      left: this.#impl.left,
    };
  }
}
defineInterface(DOMRectReadOnly, 'DOMRectReadOnly');

/** The shell of an implementation; made when there is none. @internal */
export function wrapDOMRectReadOnly(impl: DOMRectReadOnlyAlgorithms): DOMRectReadOnly {
  return (shellOf(impl) as DOMRectReadOnly | undefined) ?? construct(impl);
}

/** The implementation of a shell; undefined for anything else. @internal */
export function implOfDOMRectReadOnly(value: unknown): DOMRectReadOnlyAlgorithms | undefined {
  return isObject(value) ? implOf(value) : undefined;
}

/** The implementation of a shell. @internal */
export function unwrapDOMRectReadOnly(value: unknown, context = 'Value'): DOMRectReadOnlyAlgorithms {
  const impl = implOfDOMRectReadOnly(value);
  if (impl === undefined) throw typeMismatch(context, 'of type DOMRectReadOnly');
  return impl;
}
