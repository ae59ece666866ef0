// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toNumber } from '../../webidl/convert';

/** A rectangle. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectinit) */
export interface DOMRectInit {
  /** Its height. Default 0. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectinit-height) */
  height?: number;
  /** Its width. Default 0. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectinit-width) */
  width?: number;
  /** From the left to its origin. Default 0. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectinit-x) */
  x?: number;
  /** From the top to its origin. Default 0. [Specification](https://drafts.csswg.org/geometry-1/#dom-domrectinit-y) */
  y?: number;
}

/** @internal */
export interface DOMRectInitDict {
  height: number;
  width: number;
  x: number;
  y: number;
}

/** @internal */
export function convertDOMRectInit(value: unknown, context: string): DOMRectInitDict {
  const result = {} as DOMRectInitDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.height;
  result.height = member === undefined ? 0 : toNumber('unrestricted double', member, `${context}: height`);
  member = source.width;
  result.width = member === undefined ? 0 : toNumber('unrestricted double', member, `${context}: width`);
  member = source.x;
  result.x = member === undefined ? 0 : toNumber('unrestricted double', member, `${context}: x`);
  member = source.y;
  result.y = member === undefined ? 0 : toNumber('unrestricted double', member, `${context}: y`);
  return result;
}
