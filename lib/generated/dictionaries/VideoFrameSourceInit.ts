// Generated from IDL by scripts/generate. Do not edit.

import { toArrayBuffer } from '../../webidl/buffers';
import { toBoolean, toDictionarySource, toNumber, toNumberInRange, toSequence } from '../../webidl/convert';
import { type AlphaOption, convertAlphaOption } from '../enums/AlphaOption';
import { type VideoPixelFormat, convertVideoPixelFormat } from '../enums/VideoPixelFormat';
import { type DOMRectInit, type DOMRectInitDict, convertDOMRectInit } from './DOMRectInit';
import { type PlaneLayout, convertPlaneLayout } from './PlaneLayout';
import { type VideoColorSpaceInit, type VideoColorSpaceInitDict, convertVideoColorSpaceInit } from './VideoColorSpaceInit';
import { type VideoFrameMetadata, convertVideoFrameMetadata } from './VideoFrameMetadata';

/** What a frame is to be. For a buffer, `format`, `codedWidth`, `codedHeight` and `timestamp` are required; for a frame, what is absent is that frame's. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit) */
export interface VideoFrameSourceInit {
  /** Whether transparency is kept. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-alpha) */
  alpha?: AlphaOption;
  /** Rows. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-codedheight) */
  codedHeight?: number;
  /** Pixels in a row. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-codedwidth) */
  codedWidth?: number;
  /** What its colours mean. Default sRGB for RGB formats and BT.709 for the others. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-colorspace) */
  colorSpace?: VideoColorSpaceInit;
  /** Pixels; with `displayWidth`. Default the visible pixels, turned. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-displayheight) */
  displayHeight?: number;
  /** Pixels; with `displayHeight`. Default the visible pixels, turned. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-displaywidth) */
  displayWidth?: number;
  /** Microseconds. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-duration) */
  duration?: number;
  /** Whether it is mirrored. Default false. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-flip) */
  flip?: boolean;
  /** How the pixels lie in memory. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-format) */
  format?: VideoPixelFormat;
  /** Where the planes are. Default one after the other. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-layout) */
  layout?: PlaneLayout[];
  /** What else is known of it. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-metadata) */
  metadata?: VideoFrameMetadata;
  /** Degrees clockwise; rounded to a right angle. Default 0. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-rotation) */
  rotation?: number;
  /** Microseconds. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-timestamp) */
  timestamp?: number;
  /** Buffers that are detached. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-transfer) */
  transfer?: ArrayBuffer[];
  /** The pixels that are shown. Default all. [Specification](https://w3c.github.io/mediacapture-transform/#dom-videoframesourceinit-visiblerect) */
  visibleRect?: DOMRectInit;
}

/** @internal */
export interface VideoFrameSourceInitDict {
  alpha: AlphaOption;
  codedHeight?: number;
  codedWidth?: number;
  colorSpace?: VideoColorSpaceInitDict;
  displayHeight?: number;
  displayWidth?: number;
  duration?: number;
  flip: boolean;
  format?: VideoPixelFormat;
  layout?: PlaneLayout[];
  metadata?: VideoFrameMetadata;
  rotation: number;
  timestamp?: number;
  transfer: ArrayBuffer[];
  visibleRect?: DOMRectInitDict;
}

/** @internal */
export function convertVideoFrameSourceInit(value: unknown, context: string): VideoFrameSourceInitDict {
  const result = {} as VideoFrameSourceInitDict;
  const source = toDictionarySource(value, context);
  let member: unknown;
  member = source.alpha;
  result.alpha = member === undefined ? 'keep' : convertAlphaOption(member, `${context}: alpha`);
  member = source.codedHeight;
  if (member !== undefined) result.codedHeight = toNumberInRange('unsigned long', member, `${context}: codedHeight`);
  member = source.codedWidth;
  if (member !== undefined) result.codedWidth = toNumberInRange('unsigned long', member, `${context}: codedWidth`);
  member = source.colorSpace;
  if (member !== undefined) result.colorSpace = convertVideoColorSpaceInit(member, `${context}: colorSpace`);
  member = source.displayHeight;
  if (member !== undefined) result.displayHeight = toNumberInRange('unsigned long', member, `${context}: displayHeight`);
  member = source.displayWidth;
  if (member !== undefined) result.displayWidth = toNumberInRange('unsigned long', member, `${context}: displayWidth`);
  member = source.duration;
  if (member !== undefined) result.duration = toNumberInRange('unsigned long long', member, `${context}: duration`);
  member = source.flip;
  result.flip = member === undefined ? false : toBoolean(member);
  member = source.format;
  if (member !== undefined) result.format = convertVideoPixelFormat(member, `${context}: format`);
  member = source.layout;
  if (member !== undefined) result.layout = toSequence(convertPlaneLayout, member, `${context}: layout`);
  member = source.metadata;
  if (member !== undefined) result.metadata = convertVideoFrameMetadata(member, `${context}: metadata`);
  member = source.rotation;
  result.rotation = member === undefined ? 0 : toNumber('double', member, `${context}: rotation`);
  member = source.timestamp;
  if (member !== undefined) result.timestamp = toNumberInRange('long long', member, `${context}: timestamp`);
  member = source.transfer;
  result.transfer = member === undefined ? [] : toSequence(toArrayBuffer, member, `${context}: transfer`);
  member = source.visibleRect;
  if (member !== undefined) result.visibleRect = convertDOMRectInit(member, `${context}: visibleRect`);
  return result;
}
