// Generated from IDL by scripts/generate. Do not edit.

import { toDictionarySource, toSequence } from '../../webidl/convert';
import { type PredefinedColorSpace, convertPredefinedColorSpace } from '../enums/PredefinedColorSpace';
import { type VideoPixelFormat, convertVideoPixelFormat } from '../enums/VideoPixelFormat';
import { type DOMRectInit, type DOMRectInitDict, convertDOMRectInit } from './DOMRectInit';
import { type PlaneLayout, convertPlaneLayout } from './PlaneLayout';

/**
 * What to copy. [Specification](https://w3c.github.io/webcodecs/#dictdef-videoframecopytooptions)
 * @category Media processing
 */
export interface VideoFrameCopyToOptions {
  /** `srgb`, to which it is converted. [Specification](https://w3c.github.io/webcodecs/#dom-videoframecopytooptions-colorspace) */
  colorSpace?: PredefinedColorSpace;
  /** An RGB format to convert to. Default the frame's. [Specification](https://w3c.github.io/webcodecs/#dom-videoframecopytooptions-format) */
  format?: VideoPixelFormat;
  /** Where the planes go. Default one after the other. [Specification](https://w3c.github.io/webcodecs/#dom-videoframecopytooptions-layout) */
  layout?: PlaneLayout[];
  /** The pixels. Default those that are shown. [Specification](https://w3c.github.io/webcodecs/#dom-videoframecopytooptions-rect) */
  rect?: DOMRectInit;
}

/** @internal */
export interface VideoFrameCopyToOptionsDict {
  colorSpace?: PredefinedColorSpace;
  format?: VideoPixelFormat;
  layout?: PlaneLayout[];
  rect?: DOMRectInitDict;
}

/** @internal */
export function convertVideoFrameCopyToOptions(value: unknown, context: string): VideoFrameCopyToOptionsDict {
  const result = {} as VideoFrameCopyToOptionsDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.colorSpace;
  if (member !== undefined) result.colorSpace = convertPredefinedColorSpace(member, `${context}: colorSpace`);
  member = source.format;
  if (member !== undefined) result.format = convertVideoPixelFormat(member, `${context}: format`);
  member = source.layout;
  if (member !== undefined) result.layout = toSequence(convertPlaneLayout, member, `${context}: layout`);
  member = source.rect;
  if (member !== undefined) result.rect = convertDOMRectInit(member, `${context}: rect`);
  return result;
}
